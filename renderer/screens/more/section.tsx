import { useId } from 'react';
import styles from './more.module.css';
import type { ReactNode } from 'react';

/** One thing that can be set, under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
