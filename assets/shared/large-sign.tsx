import styles from './drawing.module.css';
import { SIGNS, type SignName } from './signs';

interface LargeSignProps {
  readonly x: number;
  readonly y: number;
  readonly sign: SignName;
  /** How many times larger than on a medallion. */
  readonly scale?: number;
}

/** A sign as a thing on a board. */
export const LargeSign = ({ x, y, sign, scale = 4 }: LargeSignProps) => (
  <path className={styles.tint} d={SIGNS[sign]} transform={`translate(${x} ${y}) scale(${scale})`} />
);
