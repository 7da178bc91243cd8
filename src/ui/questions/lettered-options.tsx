import type { ReactNode } from 'react';
import { letterAt } from './letter-at';
import styles from './printed-question.module.css';

interface LetteredOptionsProps {
  readonly options: readonly { readonly id: string; readonly label: ReactNode }[];
}

/** Options on paper: a box to tick, a letter to call them by, their words. */
export function LetteredOptions({ options }: LetteredOptionsProps) {
  return (
    <ul className={styles.options}>
      {options.map(({ id, label }, at) => (
        <li key={id} className={styles.option}>
          <span className={styles.box} aria-hidden="true" />
          <span className={styles.letter}>{letterAt(at)}</span>
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
