import { uiText } from '../../../i18n/ui-text';
import styles from './matching-question.module.css';

interface TargetSelectProps {
  readonly id: string;
  /** Permanent number of the chosen target; 0 while none is. */
  readonly chosen: number;
  readonly targets: readonly { readonly n: number; readonly label: string }[];
  readonly onChange: (target: number) => void;
}

export function TargetSelect({ id, chosen, targets, onChange }: TargetSelectProps) {
  return (
    <select
      id={id}
      className={styles.select}
      value={chosen}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      <option value={0}>{uiText('question.matching.pick')}</option>
      {targets.map(({ n, label }) => (
        <option key={n} value={n}>
          {label}
        </option>
      ))}
    </select>
  );
}
