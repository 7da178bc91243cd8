import { Field, type FieldFrame } from './field';

interface TextAreaProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines shown. */
  readonly rows?: number;
  /** It takes text made for machines: written from left to right in every language, and not checked for spelling. */
  readonly isCode?: boolean;
}

/** Several lines of free text. */
export function TextArea({ value, onChange, rows = 4, isCode, ...frame }: TextAreaProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          dir={isCode ? 'ltr' : undefined}
          spellCheck={isCode ? false : undefined}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
