import styles from './drawing.module.css';
import { SIGNS, type SignName } from './signs';

/** Radius of a medallion. */
export const MEDALLION = 26;
/** From the middle of a medallion to the end of a trace that leads to it. */
export const REACH = MEDALLION + 8;

interface MedallionProps {
  readonly x: number;
  readonly y: number;
  readonly sign: SignName;
  /** The copper thing of the picture. */
  readonly isPoint?: boolean;
}

/** A sign in a disc: a station that is a thing or a place. */
export const Medallion = ({ x, y, sign, isPoint = false }: MedallionProps) => (
  <g className={isPoint ? `${styles.copper} ${styles.fine}` : styles.ink} transform={`translate(${x} ${y})`}>
    <circle className={isPoint ? styles.glow : styles.tint} r={MEDALLION} />
    <path d={SIGNS[sign]} />
  </g>
);
