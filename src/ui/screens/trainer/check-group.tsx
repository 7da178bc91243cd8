import { useId, type ReactNode } from 'react';
import { Choice } from '../../kit/choice/choice';
import { FieldError } from '../../kit/field/field-error';
import styles from './trainer.module.css';

interface CheckGroupProps {
  readonly legend: string;
  readonly error: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: ReactNode;
  }[];
  readonly chosen: readonly string[];
  /** What is chosen now, of the options alone: what is none of them goes with the first change. */
  readonly onChange: (chosen: readonly string[]) => void;
  /** Below the options, in the same group. */
  readonly children?: ReactNode;
}

/** Any number of several. New ones come behind those that were chosen before. */
export function CheckGroup({ legend, error, options, chosen, onChange, children }: CheckGroupProps) {
  const id = useId();
  const known = chosen.filter((value) => options.some((option) => option.value === value));
  return (
    <fieldset className={styles.group} aria-describedby={error ? id : undefined}>
      <legend>{legend}</legend>
      {error && <FieldError id={id}>{error}</FieldError>}
      {options.map(({ value, label }) => (
        <Choice
          key={value}
          type="checkbox"
          name={id}
          value={value}
          label={label}
          isChecked={known.includes(value)}
          onChange={(isChosen) =>
            onChange(isChosen ? [...known, value] : known.filter((other) => other !== value))
          }
        />
      ))}
      {children}
    </fieldset>
  );
}
