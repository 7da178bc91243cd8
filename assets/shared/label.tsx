import styles from './drawing.module.css';
import { wrapLabel } from './wrap-label';

/** From one baseline to the next, in units of the picture. */
export const LINE_HEIGHT = 20;
/** From the middle of a line of 16-unit text down to its baseline. */
const MIDDLE_TO_BASELINE = 5.5;

interface LabelProps {
  readonly text: string;
  readonly x: number;
  /** The middle of the block of lines, or its upper or lower edge, as `at` says. */
  readonly y: number;
  readonly at?: 'middle' | 'below' | 'above';
  /** Room for one line, in letters of about 7.5 units. */
  readonly columns: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** `day` belongs to the teal line, `point` to the copper one. */
  readonly tone?: 'strong' | 'day' | 'point';
}

/** A label of one to three lines. Baselines are computed, because browsers disagree on `dominant-baseline`. */
export function Label({ text, x, y, at = 'middle', columns, anchor = 'middle', tone }: LabelProps) {
  const lines = wrapLabel(text, columns);
  const extent = (lines.length - 1) * LINE_HEIGHT;
  const firstMiddle = {
    middle: y - extent / 2,
    below: y + LINE_HEIGHT / 2,
    above: y - LINE_HEIGHT / 2 - extent,
  };
  return (
    <text
      className={tone === undefined ? styles.label : `${styles.label} ${styles[tone]}`}
      textAnchor={anchor}
    >
      {lines
        .map((line, index) => ({
          line,
          baseline: firstMiddle[at] + index * LINE_HEIGHT + MIDDLE_TO_BASELINE,
        }))
        .map(({ line, baseline }) => (
          <tspan key={baseline} x={x} y={baseline}>
            {line}
          </tspan>
        ))}
    </text>
  );
}
