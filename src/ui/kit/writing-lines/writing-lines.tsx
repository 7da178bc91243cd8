import styles from './writing-lines.module.css';

interface WritingLinesProps {
  readonly rows: number;
}

/** Ruled lines to write on, on paper. Screen readers pass over them, as they say nothing. */
export function WritingLines({ rows }: WritingLinesProps) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.line} />
      ))}
    </div>
  );
}
