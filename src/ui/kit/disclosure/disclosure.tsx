import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Open from the start. */
  readonly isOpen?: boolean;
  /** Small and quiet, for what stands under a figure. */
  readonly quiet?: boolean;
}

/** Folds something away until it is wanted; the browser finds text in it and opens it. */
export function Disclosure({ summary, children, isOpen = false, quiet = false }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={isOpen} data-quiet={quiet || undefined}>
      <summary className={styles.summary}>
        <span>{summary}</span>
        <Icon name="chevron" />
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
