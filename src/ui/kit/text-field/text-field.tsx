import { useId, type ComponentPropsWithRef } from 'react';
import styles from './text-field.module.css';

interface TextFieldProps extends Pick<
  ComponentPropsWithRef<'input'>,
  'ref' | 'autoComplete' | 'maxLength' | 'inputMode' | 'required'
> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, and what to do. */
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text under a label that stays in sight; an error is tied to the field and read with it. */
export function TextField({ label, hint, error, value, onChange, ...native }: TextFieldProps) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <input
        {...native}
        id={id}
        type="text"
        className={styles.line}
        value={value}
        aria-describedby={notes || undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
