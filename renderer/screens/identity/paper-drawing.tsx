import styles from './paper-drawing.module.css';

/** The lines of the zone by document, from the top of the drawing; a passport is as high as a card's two sides are wide. */
const zones = { passport: [152, 168], card: [132, 148, 164] } as const;

/** Where the lines lie that a reader reads: the page with the photograph of a passport, the back of a card. */
export function PaperDrawing({ paper }: { paper: keyof typeof zones }) {
  const [top = 0, ...rest] = zones[paper];
  const last = rest.at(-1) ?? top;
  return (
    <svg className={styles['drawing']} viewBox="0 0 272 190" aria-hidden="true">
      {paper === 'passport' ? <PassportPage /> : <CardBack />}
      <rect className={styles['zone']} x="14" y={top - 12} width="244" height={last - top + 22} rx="4" />
      {zones[paper].map((y) => (
        <path key={y} className={styles['chevrons']} d={chevrons(y)} />
      ))}
    </svg>
  );
}

const PassportPage = () => (
  <>
    <rect className={styles['paper']} x="1" y="1" width="270" height="188" rx="9" />
    <path className={styles['rosette']} d={rosette(186, 66)} />
    <rect className={styles['photo']} x="20" y="26" width="70" height="90" rx="4" />
    <path
      className={styles['person']}
      d="M55 46a13 13 0 1 0 0 26 13 13 0 0 0 0-26zM29 116c2-20 12-29 26-29s24 9 26 29z"
    />
    <path
      className={styles['words']}
      d="M108 34h58M186 34h66M108 54h84M108 74h120M108 94h46M176 94h50M108 114h66"
    />
  </>
);

const CardBack = () => (
  <>
    <rect className={styles['paper']} x="1" y="1" width="270" height="188" rx="16" />
    <path className={styles['rosette']} d={rosette(204, 60)} />
    <rect className={styles['chip']} x="24" y="28" width="40" height="30" rx="5" />
    <path className={styles['words']} d="M24 78h96M24 96h64" />
  </>
);

/** One line of the zone: mostly fillers, as on any document. */
const chevrons = (y: number): string =>
  Array.from({ length: 25 }, (_, place) => `M${29.5 + place * 9} ${y - 3.5}l-5 3.5l5 3.5`).join('');

/** Rings around a middle, as banknotes and passports have them: only enough to look like paper of worth. */
function rosette(x: number, y: number): string {
  const rings = Array.from({ length: 12 }, (_, turn) => {
    const angle = (turn * Math.PI) / 6;
    const [cx, cy] = [x + 16 * Math.cos(angle), y + 16 * Math.sin(angle)].map(
      (part) => Math.round(part * 10) / 10,
    );
    return `M${(cx ?? 0) - 26} ${cy}a26 26 0 1 0 52 0a26 26 0 1 0-52 0`;
  });
  return rings.join('');
}
