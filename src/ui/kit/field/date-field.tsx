import { Field, type FieldFrame } from './field';

interface DateFieldProps extends FieldFrame {
  /** `YYYY-MM-DD`. */
  readonly value: string;
  /** The first and the last day allowed, `YYYY-MM-DD`. */
  readonly min: string;
  readonly max: string;
  /** Empty while the date is not complete. */
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A day: the browser's own field, in the order and with the calendar of the person's system. */
export function DateField({ label, hint, error, onChange, ...native }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...native}
          {...control}
          type="date"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
