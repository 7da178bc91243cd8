import styles from './estimate-block.module.css';

interface Mark {
  readonly value: number;
  /** Whose number it is, in words. */
  readonly label: string;
}

interface EstimateTrackProps {
  readonly min: number;
  readonly max: number;
  readonly guess: Mark;
  readonly answer: Mark;
}

const anchorAt = (per: number) => (per < 25 ? 'start' : per > 75 ? 'end' : 'middle');

/** Estimate and answer on one line, the answer in copper. Decoration: the sentence above says the same. */
export function EstimateTrack({ min, max, guess, answer }: EstimateTrackProps) {
  const place = (value: number) => (100 * (Math.min(Math.max(value, min), max) - min)) / (max - min);
  const [from, to] = [place(guess.value), place(answer.value)];
  return (
    <svg className={`${styles.track} mirrored`} aria-hidden="true">
      <line className={styles.rail} x1="0" x2="100%" y1="50%" y2="50%" />
      <line className={styles.gap} x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" />
      <circle className={styles.guess} cx={`${from}%`} cy="50%" r="8" />
      <circle className={styles.answer} cx={`${to}%`} cy="50%" r="8" />
      <text className={styles.answerLabel} x={`${to}%`} y="50%" dy="-22" textAnchor={anchorAt(to)}>
        {answer.label}
      </text>
      <text className={styles.guessLabel} x={`${from}%`} y="50%" dy="34" textAnchor={anchorAt(from)}>
        {guess.label}
      </text>
    </svg>
  );
}
