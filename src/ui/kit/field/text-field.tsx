import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldFrame } from './field';

type NativeProps = Pick<
  ComponentPropsWithRef<'input'>,
  'ref' | 'autoComplete' | 'spellCheck' | 'maxLength' | 'inputMode' | 'required' | 'onBlur' | 'onKeyDown'
>;

interface TextFieldProps extends FieldFrame, NativeProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text, or a whole number with `inputMode` numeric. */
export function TextField({ label, hint, error, value, onChange, ...native }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...native}
          {...control}
          type="text"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
