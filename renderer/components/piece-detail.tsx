import { keepDots } from './keep-dots.ts';

/** The second row of a piece: what it is made of, and its code, which never breaks. */
export const PieceDetail = ({ detail, code }: { detail: string; code: string }) => (
  <>
    {detail !== '' && keepDots(`${detail} · `)}
    <span className="whole">{code}</span>
  </>
);
