import { useId, useState } from 'react';
import { FieldError } from './field-error';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  /** What was typed, once the field is left or Enter pressed: nobody is told of an error while still typing. */
  readonly onCommit: (value: string) => void;
  readonly isNumber?: boolean;
}

/** One line of text or a whole number under a label that stays in sight. */
export function TextField({ label, hint, error, value, onCommit, isNumber = false }: TextFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
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
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'numeric' : undefined}
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? value}
        aria-invalid={error !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
