import { useState } from 'react';
import { i18n } from '../../../i18n/instance';
import { formatNumber, uiText } from '../../../i18n/ui-text';
import type { Coefficient } from '../../../simulation/read-coefficient';
import { Icon } from '../../kit/icon/icon';
import { parseNumber } from '../../questions/numeric/parse-number';
import type { Purchase } from './purchase';
import styles from './model-panel.module.css';

interface CoefficientFieldProps {
  readonly id: string;
  readonly coefficient: Coefficient;
  readonly unit: string;
  readonly purchase: Purchase;
}

/** A number that takes effect as soon as it lies within its bounds; else it says what they are, and the last good one stays in force. */
export function CoefficientField({ id, coefficient, unit, purchase }: CoefficientFieldProps) {
  const { n, min = 0, max } = coefficient;
  const inForce = Math.abs(purchase.read(coefficient));
  /** What is being typed; null shows the value in force. */
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed === null ? inForce : parseNumber(typed, i18n.language);
  const isWrong = value === null || value < min || value > max;

  const type = (text: string) => {
    setTyped(text);
    const next = parseNumber(text, i18n.language);
    if (next !== null && next >= min && next <= max)
      purchase.actions.revise(n, { kind: 'numeric', value: next });
  };

  return (
    <div className={styles.field}>
      <input
        id={id}
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-unit`}
        value={typed ?? formatNumber(inForce)}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
      <span id={`${id}-unit`}>
        {unit}{' '}
        {isWrong && (
          <strong className={styles.wrong}>
            <Icon name="caution" /> {uiText('simulation.bounds', { min, max })}
          </strong>
        )}
      </span>
    </div>
  );
}
