import { useId, useState, type FormEvent, type ReactNode, type Ref } from 'react';
import type { Question } from '../../content/types';
import type { Answer, ItemScore } from '../../engine/scoring/answer';
import { uiText } from '../../i18n/ui-text';
import { useBlockText } from '../text/use-block-text';
import { useFocusAfter } from '../kit/use-focus-after';
import { Button } from '../kit/button/button';
import { FieldError } from '../kit/field/field-error';
import { Icon } from '../kit/icon/icon';
import { isComplete } from './is-complete';
import { QuestionVerdict } from './question-verdict';
import { QuestionView } from './question-view';
import styles from './question-form.module.css';

interface QuestionFormProps {
  readonly question: Question;
  readonly namespace: string;
  /** Permanent option numbers in the order to show them. */
  readonly order: readonly number[];
  /** The answer handed in; null while the question is open. */
  readonly answer: Answer | null;
  /** How it was marked; null while open, and where feedback is kept back. */
  readonly score: ItemScore | null;
  readonly onSubmit: (answer: Answer) => void;
  /** An answer given earlier that may still be changed. */
  readonly initial?: Answer | null;
  /** Told of every change: the answer as it could be handed in, or null while it is incomplete. */
  readonly onDraft?: (answer: Answer | null) => void;
  /** What the button says while the question is open; *Check the answer* if nothing is given. */
  readonly submitLabel?: string;
  /** Stands beside the button, such as the way on to the next question. */
  readonly footer?: ReactNode;
}

const limitsOf = (question: Question) =>
  question.kind === 'numeric' ? { min: question.min, max: question.max } : undefined;

interface QuestionErrorProps {
  readonly id: string;
  readonly ref: Ref<HTMLParagraphElement>;
  readonly question: Question;
}

const QuestionError = ({ id, ref, question }: QuestionErrorProps) => (
  <FieldError id={id} ref={ref}>
    <span className="visually-hidden">{uiText('question.errorPrefix')} </span>
    {uiText(`question.error.${question.kind}`, limitsOf(question))}
  </FieldError>
);

/**
 * One question: prompt, hint, controls, button, then verdict and feedback. An incomplete answer is explained, not marked. The
 * button stays where it was after the answer, so that the focus is not lost and the next Tab leads on.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { question, namespace, order, answer, score, onSubmit, submitLabel, footer } = props;
  const { initial = null, onDraft } = props;
  const { rich } = useBlockText(namespace, question.id);
  const [draft, setDraft] = useState<Answer | null>(initial);
  const [isRefused, setRefused] = useState(false);
  const { target: errorTarget, ask: askError } = useFocusAfter<HTMLParagraphElement>();
  const id = useId();
  const isLocked = answer !== null;
  const hasError = isRefused && !isLocked && !isComplete(question, draft);

  const change = (next: Answer | null) => {
    setDraft(next);
    onDraft?.(isComplete(question, next) ? next : null);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLocked) return;
    if (isComplete(question, draft)) onSubmit(draft);
    else {
      setRefused(true);
      askError();
    }
  };

  return (
    <form onSubmit={submit} noValidate>
      <fieldset
        className={styles.fields}
        data-refused={hasError || undefined}
        aria-describedby={hasError ? `${id}-hint ${id}-error` : `${id}-hint`}
      >
        <legend className={styles.prompt}>{rich('prompt')}</legend>
        <p id={`${id}-hint`} className="fine-print">
          {uiText(`question.hint.${question.kind}`, limitsOf(question))}
        </p>
        {hasError && <QuestionError id={`${id}-error`} ref={errorTarget} question={question} />}
        <QuestionView
          question={question}
          namespace={namespace}
          order={order}
          answer={answer ?? draft}
          onChange={change}
          score={score}
          isLocked={isLocked}
        />
      </fieldset>
      <QuestionVerdict question={question} namespace={namespace} answer={answer} score={score} />
      <div className={styles.actions}>
        <Button type="submit" aria-disabled={isLocked || undefined}>
          {isLocked && <Icon name="check" />}
          {isLocked ? uiText('question.answered') : (submitLabel ?? uiText('question.check'))}
        </Button>
        {footer}
      </div>
    </form>
  );
}
