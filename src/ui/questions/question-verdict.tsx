import type { Question } from '../../content/types';
import type { Answer, ItemScore } from '../../engine/scoring/answer';
import { uiText } from '../../i18n/ui-text';
import { useBlockText } from '../text/use-block-text';
import { Icon } from '../kit/icon/icon';
import { NumericOutcome } from './numeric/numeric-outcome';
import { RightOrder } from './ordering/right-order';
import styles from './question-form.module.css';

const ICONS = { right: 'check', partly: 'partly', wrong: 'cross' } as const;
const WORDS = {
  right: 'question.verdict.right',
  partly: 'question.verdict.partly',
  wrong: 'question.verdict.wrong',
} as const;

interface QuestionVerdictProps {
  readonly question: Question;
  readonly namespace: string;
  readonly answer: Answer | null;
  readonly score: ItemScore | null;
}

/**
 * The verdict, then the reason where an answer is judged as a whole. The region of the verdict is there from the start and filled
 * once, so that screen readers tell it when it comes.
 */
export function QuestionVerdict(props: QuestionVerdictProps) {
  const { question, namespace, answer, score } = props;
  const { rich } = useBlockText(namespace, question.id);
  const isJudgedAsWhole = question.kind === 'ordering' || question.kind === 'numeric';
  const isRight = score?.verdict === 'right';
  return (
    <div className={styles.verdict} data-verdict={score?.verdict}>
      <div role="status">
        {score && (
          <p className={styles.word}>
            <Icon name={ICONS[score.verdict]} /> {uiText(WORDS[score.verdict])}
          </p>
        )}
      </div>
      {score && question.kind === 'numeric' && !isRight && (
        <NumericOutcome question={question} namespace={namespace} answer={answer} />
      )}
      {score && question.kind === 'ordering' && !isRight && (
        <RightOrder question={question} namespace={namespace} />
      )}
      {score && isJudgedAsWhole && <p>{rich('why')}</p>}
    </div>
  );
}
