import type { ReactNode } from 'react';
import styles from './drawing.module.css';

interface CanvasProps {
  readonly width: number;
  readonly height: number;
  readonly titleId: string;
  readonly direction: 'ltr' | 'rtl';
  /** The lines and shapes, drawn left to right; mirrored under right-to-left. */
  readonly picture: ReactNode;
  /** The words: never mirrored, placed at flipped positions. */
  readonly children?: ReactNode;
  /** Fills its box instead of keeping to the width of a figure. */
  readonly wide?: boolean;
}

/** The sheet that every drawing is made on: size, name, and mirroring of the picture but not of its words. */
export function Canvas({ width, height, titleId, direction, picture, children, wide = false }: CanvasProps) {
  const mirror = direction === 'rtl' ? { transform: `translate(${width} 0) scale(-1 1)` } : {};
  const name =
    titleId === ''
      ? ({ 'aria-hidden': true } as const)
      : ({ role: 'img', 'aria-labelledby': titleId } as const);
  return (
    <svg
      className={wide ? `${styles.drawing} ${styles.wide}` : styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      direction={direction}
      {...name}
    >
      <g {...mirror}>{picture}</g>
      {children}
    </svg>
  );
}
