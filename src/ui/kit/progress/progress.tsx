import { useId } from 'react';
import styles from './progress.module.css';

interface ProgressProps {
  /** What is under way: *Question 3 of 8*. Shown, and the name of the bar. */
  readonly label: string;
  /** 0 to `max`. */
  readonly value: number;
  readonly max: number;
  /** Keeps the words for screen readers where they stand elsewhere on the screen. */
  readonly hideLabel?: boolean;
}

/** A native progress bar that says in words how far it is. */
export function Progress({ label, value, max, hideLabel = false }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <progress id={id} value={value} max={max} className={styles.bar} />
    </div>
  );
}
