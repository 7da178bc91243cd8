import { useId, type ReactNode } from 'react';
import styles from './slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** The value as it is read aloud, with its unit. */
  readonly valueText: string;
  /** The value as it is shown, large. */
  readonly output: ReactNode;
  /** What stands under the two ends of the track. */
  readonly ends: readonly [first: string, last: string];
}

/** A native range with its value in large figures above it. */
export function Slider(props: SliderProps) {
  const { label, min, max, step, value, onChange, valueText, output, ends } = props;
  const id = useId();
  return (
    <div className={styles.slider}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <output htmlFor={id} className={styles.value} aria-live="off">
        {output}
      </output>
      <input
        id={id}
        className={styles.range}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </div>
  );
}
