import { useId, type Ref } from 'react';
import { Icon } from '../icon/icon';
import styles from './search-field.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** When the learner leaves the field: the value is meant for now. */
  readonly onLeave?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Characters: more than a learner types on purpose. */
const LONGEST = 100;

/** One line to look for something, under a label that stays in sight. */
export function SearchField({ label, hint, value, onChange, onLeave, ref }: SearchFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.box}>
        <Icon name="search" />
        <input
          ref={ref}
          id={id}
          type="search"
          className={styles.input}
          value={value}
          maxLength={LONGEST}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onLeave}
        />
      </div>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
