import { useId, useState } from 'react';
import { i18n } from '../../../i18n/instance';
import { formatNumber, uiText } from '../../../i18n/ui-text';
import { useBlockText } from '../../text/use-block-text';
import { Icon } from '../../kit/icon/icon';
import type { QuestionProps } from '../question-props';
import { parseNumber } from './parse-number';
import styles from './numeric-question.module.css';

const ICONS = { right: 'check', partly: 'partly', wrong: 'cross' } as const;

/** A number in a text field: it takes comma and point, and never changes by itself as number fields do. */
export function NumericQuestion(props: QuestionProps<'numeric'>) {
  const { question, namespace, answer, onChange, score, isLocked } = props;
  const { plain } = useBlockText(namespace, question.id);
  const id = useId();
  const [typed, setTyped] = useState(answer ? formatNumber(answer.value) : '');
  const unit = plain('unit');
  const type = (text: string) => {
    setTyped(text);
    const value = parseNumber(text, i18n.language);
    onChange(value === null ? null : { kind: 'numeric', value });
  };

  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {uiText('question.numeric.inUnit', { unit })}
      </label>
      <div className={styles.field} data-verdict={score?.verdict}>
        <input
          id={id}
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          readOnly={isLocked}
          value={isLocked && answer ? formatNumber(answer.value) : typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <span aria-hidden="true">{unit}</span>
        {score && <Icon name={ICONS[score.verdict]} />}
      </div>
    </>
  );
}
