import type { ReactNode } from 'react';
import { Icon } from '../icon/icon';
import styles from './notice.module.css';

interface NoticeProps {
  readonly tone: 'info' | 'good' | 'caution' | 'bad';
  readonly title: string;
  readonly children?: ReactNode;
}

const ICONS = { info: 'info', good: 'check', caution: 'caution', bad: 'cross' } as const;

/** Something to know before going on. The tone is told by icon and words, the colour only repeats it. */
export function Notice({ tone, title, children }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone}>
      <p className={styles.title}>
        <Icon name={ICONS[tone]} /> {title}
      </p>
      {children}
    </div>
  );
}
