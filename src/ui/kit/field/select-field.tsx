import { Field, type FieldFrame } from './field';

interface SelectFieldProps extends FieldFrame {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of several: a native list. A value that is none of the options is shown as it is. */
export function SelectField({ options, value, onChange, ...frame }: SelectFieldProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {options.every((option) => option.value !== value) && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
