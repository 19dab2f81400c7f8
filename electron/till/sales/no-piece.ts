import { normaliseCode } from '../../../shared/domain/piece-code.ts';
import { codesOf } from '../../../shared/domain/scan.ts';
import { refuseCardNumbers } from '../refuse-card-numbers.ts';
import type { Failure } from '../../../shared/contract/app-error.ts';
import type { Scan } from '../../../shared/domain/scan.ts';

/** A refusal never repeats more of a scan than this. */
const longestShown = 40;

/** Why a scan put no piece on the sale. Of what may be a person's or a secret nothing is said. */
export function whyNoPiece(scan: Scan, text: string): Failure {
  switch (scan.kind) {
    case 'document':
      return { code: 'scan.document' };
    case 'badge':
    case 'damaged badge':
      return { code: 'scan.badge' };
    case 'receipt':
    case 'envelope':
      return { code: `scan.${scan.kind}`, details: { code: shown(scan.code) } };
    case 'damaged': {
      const [likely] = scan.likely;
      return likely
        ? { code: 'scan.likely', details: { code: shown(likely.text) } }
        : { code: 'scan.damaged' };
    }
    default: {
      const watched = refuseCardNumbers(text);
      if (!watched.ok) return watched.error;
      if (scan.kind === 'stripe') return { code: 'scan.document' };
      return { code: 'scan.unknown', details: { code: shown(codesOf(scan)[0] ?? normaliseCode(text)) } };
    }
  }
}

const shown = (code: string): string => code.slice(0, longestShown);
