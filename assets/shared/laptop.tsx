import styles from './drawing.module.css';

interface LaptopProps {
  /** Middle of the foot. */
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  /** The copper thing of the picture. */
  readonly isPoint?: boolean;
}

/** A laptop, open, from the front. */
export function Laptop({ x, y, width = 64, isPoint = false }: LaptopProps) {
  const screen = width * 0.76;
  const height = width * 0.5;
  return (
    <g className={isPoint ? styles.copper : styles.ink}>
      <rect
        className={isPoint ? styles.glow : styles.tint}
        x={x - screen / 2}
        y={y - 7 - height}
        width={screen}
        height={height}
        rx="4"
      />
      <path d={`M${x - width / 2} ${y - 7}h${width}l-5 7h${10 - width}z`} />
    </g>
  );
}
