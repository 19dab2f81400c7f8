import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { setSounds, setTheme, usePreferences } from '../../state/preference-store.ts';
import { Section } from './section.tsx';
import type { Theme } from '../../state/preference-store.ts';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** How the till looks and whether it sounds; until its window is closed. */
export function Appearance() {
  const { theme, sounds } = usePreferences();
  return (
    <Section title={say('look.title')}>
      <Choice
        label={say('look.theme')}
        value={theme}
        onChange={setTheme}
        options={themes.map((value) => ({ value, word: say(`look.theme.${value}`) }))}
      />
      <Choice
        label={say('look.sounds')}
        value={sounds ? 'on' : 'off'}
        onChange={(value) => setSounds(value === 'on')}
        options={[
          { value: 'off', word: say('look.sounds.off') },
          { value: 'on', word: say('look.sounds.on') },
        ]}
      />
    </Section>
  );
}
