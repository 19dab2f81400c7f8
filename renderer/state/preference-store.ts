import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';
type Preferences = { readonly theme: Theme; readonly sounds: boolean };

/** How this window looks and sounds. Kept in memory only: nothing of the window is written to the disk. */
export const usePreferences = create<Preferences>()(() => ({ theme: 'system', sounds: false }));

export const setSounds = (sounds: boolean) => usePreferences.setState({ sounds });

/** Pins the colours, or lets them follow the system again. */
export function setTheme(theme: Theme) {
  usePreferences.setState({ theme });
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
