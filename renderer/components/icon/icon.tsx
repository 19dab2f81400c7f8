import styles from './icon.module.css';

/** Line drawings on a grid of 24, one stroke, drawn for this till. */
const paths = {
  gem: 'M6.5 4.5h11L21 9.5 12 20 3 9.5zM3 9.5h18M9 4.5 8 9.5 12 20l4-10.5-1-5',
  day: 'M3.5 6.5h17v12h-17zM3.5 10.5h17M7 15h3',
  more: 'M5.5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM12 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1zM18.5 11.5a.5.5 0 1 0 0 1 .5.5 0 0 0 0-1z',
  search: 'M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.8 15.8 20 20',
  undo: 'M8 5.5 4 9.5l4 4M4 9.5h10.5a5 5 0 0 1 0 10H12',
  pause: 'M9 5.5v13M15 5.5v13',
  back: 'M14.5 5 8 12l6.5 7',
  close: 'M6 6l12 12M18 6 6 18',
  lock: 'M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  backspace: 'M9 6h11.5v12H9l-5.5-6zM12.5 9.5l4.5 5M17 9.5l-4.5 5',
  plus: 'M12 5.5v13M5.5 12h13',
  minus: 'M5.5 12h13',
  tray: 'M4 13.5 6.5 6h11l2.5 7.5v5H4zM4 13.5h4.5l1 2h5l1-2H20',
  cash: 'M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6 9.8v.01M18 14.2v.01',
  card: 'M3 6.5h18v11H3zM3 10h18M6 14.5h4',
  gauge:
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM12 4v3.5M20 12h-3.5',
  eye: 'M2.5 12C5 7.8 8.2 5.8 12 5.8s7 2 9.5 6.2c-2.5 4.2-5.7 6.2-9.5 6.2s-7-2-9.5-6.2zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  document:
    'M3.5 5.5h17v13h-17zM9 9a1.7 1.7 0 1 0 0 3.4A1.7 1.7 0 0 0 9 9zM6 15.8c.3-1.5 1.5-2.2 3-2.2s2.7.7 3 2.2M14.5 10h3M14.5 13.5h3',
  person: 'M12 4.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6zM4.5 20c.6-3.6 3.6-5.4 7.5-5.4s6.9 1.8 7.5 5.4',
  letter: 'M3.5 6h17v12.5h-17zM4 6.5l8 6.5 8-6.5',
  tag: 'M4 4.5h7.5l8 8-7 7-8.5-8zM8 8.5h.01',
} as const;

export type IconName = keyof typeof paths;

/** A drawing that goes with a word; for itself it says nothing to a screen reader. */
export const Icon = ({ name, size = 22 }: { name: IconName; size?: number }) => (
  <svg className={styles['icon']} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
