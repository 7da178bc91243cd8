import type { ReactNode, Ref } from 'react';
import { Icon } from '../kit/icon/icon';
import type { IconName } from '../kit/icon/icon-paths';
import styles from './block-section.module.css';

interface BlockSectionProps {
  /**
   * `prose`: the reading column; `figure`: the same with air above and below; `wide`: breaks out for figures and tables; `card`: something to do, on the one card style;
   * `aside`: beside the flow, under a line of its tone; `band`: across the whole width of the lesson.
   */
  readonly layout: 'prose' | 'figure' | 'wide' | 'card' | 'aside' | 'band';
  /** Copper is for the one thing to take along. */
  readonly tone?: 'copper' | 'teal' | 'caution' | 'muted';
  /** What kind of block it is, in icon and words. */
  readonly label?: string;
  readonly icon?: IconName;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** The place of a block in the lesson: its measure, its ground and the space around it. It brings its own margins at the sides. */
export function BlockSection({ layout, tone = 'muted', label, icon, children, ref }: BlockSectionProps) {
  return (
    <div ref={ref} className={styles.section} data-layout={layout} data-tone={tone}>
      {label !== undefined && (
        <p className={styles.label}>
          {icon && <Icon name={icon} />} {label}
        </p>
      )}
      {children}
    </div>
  );
}
