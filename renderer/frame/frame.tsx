import { useEffect } from 'react';
import { Foot } from './foot.tsx';
import { Rail } from './rail.tsx';
import { SampleRibbon } from './sample-ribbon.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import { useMay } from '../state/rights.ts';
import { UnsurePrints } from './unsure-prints.tsx';
import { OfficeCodeSheet } from '../screens/approval/office-code-sheet.tsx';
import { closeCode, useCodeWanted } from '../state/office-code-store.ts';
import { Toasts } from '../components/toasts/toasts.tsx';
import styles from './frame.module.css';
import type { ReactNode } from 'react';

type FrameProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** What slides over the middle, if anything; the middle waits behind it. */
  readonly sheet?: ReactNode;
  /** The sale, in view on every screen of somebody who sells. */
  readonly panel?: ReactNode;
};

/** The till's page once somebody is signed in: rail, middle, sale, foot. */
export function Frame({ title, children, sheet, panel }: FrameProps) {
  const { wanted } = useCodeWanted();
  // What was refused on one screen is not done from another.
  useEffect(() => closeCode, []);
  const over = wanted ? <OfficeCodeSheet act={wanted.act} again={wanted.again} /> : sheet;
  useReturnFocus(Boolean(over));
  const sells = useMay('sell');
  return (
    <div className={styles['page']}>
      <SampleRibbon />
      {sells && <UnsurePrints />}
      <div className={styles['frame']}>
        <Rail />
        <main className={styles['middle']}>
          <h1 className="unseen">{title}</h1>
          <div className={styles['content']} inert={Boolean(over)}>
            {children}
          </div>
          {over}
          <Toasts />
        </main>
        {panel !== undefined && panel}
      </div>
      <Foot />
    </div>
  );
}
