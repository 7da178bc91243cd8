import { useId, useState, type ReactNode } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Choice } from '../../kit/choice/choice';
import { FieldError } from '../../kit/field/field-error';
import { useFocusAfter } from '../../kit/use-focus-after';
import styles from './decision-block.module.css';

interface DecisionFormProps {
  readonly prompt: ReactNode;
  readonly options: readonly { readonly n: number; readonly label: ReactNode }[];
  /** The option picked earlier, where a decision is taken again. */
  readonly initial?: number | null;
  readonly onDecide: (picked: number) => void;
}

/** The options of a decision and the button that takes it. Nothing is picked in advance; deciding without a pick is explained. */
export function DecisionForm({ prompt, options, initial = null, onDecide }: DecisionFormProps) {
  const name = useId();
  const [picked, setPicked] = useState<number | null>(initial);
  const [isMissing, setMissing] = useState(false);
  const { target: errorTarget, ask: askError } = useFocusAfter<HTMLParagraphElement>();
  const hasError = isMissing && picked === null;

  const decide = () => {
    if (picked !== null) return onDecide(picked);
    setMissing(true);
    return askError();
  };

  return (
    <>
      <fieldset className={styles.options} aria-describedby={hasError ? `${name}-error` : undefined}>
        <legend className={styles.prompt}>{prompt}</legend>
        {hasError && (
          <FieldError id={`${name}-error`} ref={errorTarget}>
            {uiText('block.decision.choose')}
          </FieldError>
        )}
        {options.map(({ n, label }) => (
          <Choice
            key={n}
            type="radio"
            name={name}
            value={String(n)}
            label={label}
            isChecked={n === picked}
            onChange={() => setPicked(n)}
          />
        ))}
      </fieldset>
      <div>
        <Button onClick={decide}>{uiText('block.decision.decide')}</Button>
      </div>
    </>
  );
}
