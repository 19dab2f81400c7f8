import { useState } from 'react';
import { say } from '../../../shared/messages/screens.ts';
import { Choice } from '../../components/choice/choice.tsx';
import { Frame } from '../../frame/frame.tsx';
import { SalePanel } from '../sell/sale-panel.tsx';
import { ApprovalsPart } from './approvals-part.tsx';
import { BreakGlassPart } from './break-glass-part.tsx';
import { LooksPart } from './looks-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import styles from './review.module.css';

const parts = ['break-glass', 'looks', 'approvals', 'matrix'] as const;
type Part = (typeof parts)[number];

/** A manager looks back: whose files were opened and why, what was approved, and who may what at all. */
export function ReviewScreen() {
  const [part, setPart] = useState<Part>('break-glass');
  return (
    <Frame title={say('rail.review')} panel={<SalePanel />}>
      <div className={styles['page']}>
        <Choice
          label={say('review.show')}
          unlabelled
          value={part}
          onChange={setPart}
          options={parts.map((value) => ({ value, word: say(`review.${value}`) }))}
        />
        {shown(part)}
      </div>
    </Frame>
  );
}

function shown(part: Part) {
  switch (part) {
    case 'break-glass':
      return <BreakGlassPart />;
    case 'looks':
      return <LooksPart />;
    case 'approvals':
      return <ApprovalsPart />;
    case 'matrix':
      return <MatrixPart />;
  }
}
