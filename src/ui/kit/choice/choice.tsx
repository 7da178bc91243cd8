import { useId, type ReactNode } from 'react';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import styles from './choice.module.css';

/** What an option turned out to be: an icon and words, never a colour alone. */
export interface ChoiceMark {
  readonly tone: 'good' | 'bad' | 'info';
  readonly icon: IconName;
  readonly word: string;
}

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Options of one question share it. */
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Decided: still readable and reachable, no longer to be changed. */
  readonly isLocked?: boolean;
  readonly mark?: ChoiceMark | undefined;
  /** Feedback under the label, which a screen reader adds to the option. */
  readonly children?: ReactNode;
}

/** One row to pick: a native radio button or checkbox whose whole row is the target. */
export function Choice(props: ChoiceProps) {
  const { type, name, value, label, isChecked, onChange, isLocked = false, mark, children } = props;
  const id = useId();
  return (
    <div className={styles.choice} data-locked={isLocked || undefined} data-tone={mark?.tone}>
      <label className={styles.row}>
        <input
          className={styles.input}
          type={type}
          name={name}
          value={value}
          checked={isChecked}
          aria-disabled={isLocked || undefined}
          aria-describedby={children ? id : undefined}
          onChange={(event) => !isLocked && onChange(event.currentTarget.checked)}
        />
        <span>
          {label}
          {mark && (
            <span className={styles.mark}>
              <Icon name={mark.icon} /> {mark.word}
            </span>
          )}
        </span>
      </label>
      {children && (
        <div id={id} className={styles.feedback}>
          <div className={styles.small}>{children}</div>
        </div>
      )}
    </div>
  );
}
