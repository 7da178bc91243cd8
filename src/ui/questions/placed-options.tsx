import type { ReactNode } from 'react';
import styles from './printed-question.module.css';

interface PlacedOptionsProps {
  readonly options: readonly { readonly id: string; readonly label: ReactNode }[];
}

/** Options on paper: room for what belongs to each, a number or a letter, then its words. */
export function PlacedOptions({ options }: PlacedOptionsProps) {
  return (
    <ul className={styles.options}>
      {options.map(({ id, label }) => (
        <li key={id} className={styles.option}>
          <span className={styles.place} aria-hidden="true" />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}
