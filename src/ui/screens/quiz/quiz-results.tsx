import type { Question } from '../../../content/types';
import { moduleStateOf, type AttemptState } from '../../../engine/course/course-state';
import { countsForVerdict, isOutOfTries } from '../../../engine/course/derive-verdict';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { deriveResult } from '../../../engine/scoring/derive-result';
import { uiText } from '../../../i18n/ui-text';
import { Button, ButtonLink } from '../../kit/button/button';
import { useCourse, useCourseState } from '../course-access';
import { findNextModule } from '../find-next-module';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import type { LoadedQuiz } from './loaded-quiz';
import { ObjectiveResults } from './objective-results';
import { ResultVerdict } from './result-verdict';
import { ReviewedItem } from './reviewed-item';
import styles from './quiz-view.module.css';

interface QuizResultsProps extends LoadedQuiz {
  readonly attempt: AttemptState;
  readonly onRetake: () => void;
}

/** The result as it was marked, per sub-objective too, and every item again with its feedback, but for those that an update has changed. */
export function QuizResults({ module, quiz, attempt, onRetake }: QuizResultsProps) {
  const { rules, index } = useCourse();
  const state = useCourseState();
  const isMarkable = (item: Question) => scoreAnswer(item, attempt.answers.get(item.n)) !== null;
  const items = attempt.items.flatMap((n) => quiz.items.filter((item) => item.n === n && isMarkable(item)));
  const result = deriveResult(items, attempt.answers);
  const percent = attempt.percent ?? result.percent;
  const isPassed = percent >= rules.passMark;
  const nextModule = findNextModule(index, state, module.id);
  const canRetake =
    !countsForVerdict(index, module.id) || !isOutOfTries(moduleStateOf(state, module.n).quiz, rules);
  return (
    <div className={styles.results}>
      <ScreenHeading
        step={`result ${attempt.seed}`}
        title={uiText('result.title')}
        className={styles.place}
      />
      <ResultVerdict module={module} percent={percent} />
      <ObjectiveResults items={items} objectives={result.objectives} />
      <div className={styles.next}>
        {canRetake && (
          <Button variant={isPassed ? 'secondary' : 'primary'} onClick={onRetake}>
            {uiText('result.retake')}
          </Button>
        )}
        <ButtonLink
          variant={isPassed ? 'primary' : 'secondary'}
          href={toHref(nextModule ? paths.module(nextModule.id) : paths.home)}
        >
          {uiText(nextModule ? 'result.nextModule' : 'common.toHome')}
        </ButtonLink>
      </div>
      <section className={styles.review}>
        <h2>{uiText('result.review')}</h2>
        {items.map((item, at) => (
          <ReviewedItem key={item.id} item={item} place={at + 1} attempt={attempt} module={module} />
        ))}
      </section>
    </div>
  );
}
