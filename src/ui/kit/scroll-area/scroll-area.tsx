import type { ReactNode } from 'react';
import styles from './scroll-area.module.css';

interface ScrollAreaProps {
  /** What the area holds, for those who reach it by keyboard without seeing it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** Holds what may be wider than the column, and takes the focus, so that arrow keys scroll it (WCAG 2.2, 2.1.1). */
export function ScrollArea({ label, children }: ScrollAreaProps) {
  return (
    <div className={styles.area} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
