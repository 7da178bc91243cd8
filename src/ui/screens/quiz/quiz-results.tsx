import { moduleStateOf, type AttemptState } from '../../../engine/course/course-state';
import { deriveVerdict } from '../../../engine/course/derive-verdict';
import { orderOptions } from '../../../engine/quiz/order-options';
import { deriveResult } from '../../../engine/scoring/derive-result';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { uiText } from '../../../i18n/ui-text';
import { Button, ButtonLink } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { QuestionForm } from '../../questions/question-form';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { LessonLink } from './lesson-link';
import { ObjectiveResults } from './objective-results';
import type { LoadedQuiz } from './quiz-screen';
import styles from './quiz-view.module.css';

interface QuizResultsProps extends LoadedQuiz {
  readonly attempt: AttemptState;
  readonly onRetake: () => void;
}

/** The result in words and per sub-objective, what it means for the whole, and every item again with its feedback. */
export function QuizResults({ module, quiz, attempt, onRetake }: QuizResultsProps) {
  const { passMark, index } = useCourse();
  const state = useCourseState();
  const items = attempt.items.flatMap((n) => quiz.items.filter((item) => item.n === n));
  const result = deriveResult(items, attempt.answers);
  const best = moduleStateOf(state, module.n).quiz.best ?? result.percent;
  const isPassed = result.percent >= passMark;
  const nextModule = index.modules[index.modules.findIndex((entry) => entry.id === module.id) + 1];
  const verdict = deriveVerdict(state, index, passMark);
  return (
    <div className={styles.results}>
      <ScreenHeading
        step={`result ${attempt.seed}`}
        title={uiText('result.title')}
        className={styles.place}
      />
      <div role="status" className={styles.verdict} data-passed={isPassed}>
        <p className={styles.percent}>{uiText('result.percent', { percent: result.percent })}</p>
        <p>
          <Icon name={isPassed ? 'check' : 'info'} />{' '}
          {uiText(isPassed ? 'result.passed' : 'result.notPassed', { percent: passMark })}
        </p>
        {best > result.percent && <p>{uiText('result.best', { percent: best })}</p>}
        {isPassed && verdict.status === 'incomplete' && <p>{uiText('result.lessonsOpen')}</p>}
        {verdict.status === 'passed' && <p>{uiText('result.coursePassed', { percent: verdict.score })}</p>}
      </div>
      <ObjectiveResults module={module} items={items} objectives={result.objectives} />
      <div className={styles.next}>
        <Button variant={isPassed ? 'secondary' : 'primary'} onClick={onRetake}>
          {uiText('result.retake')}
        </Button>
        <ButtonLink
          variant={isPassed ? 'primary' : 'secondary'}
          href={toHref(nextModule ? paths.module(nextModule.id) : paths.home)}
        >
          {uiText(nextModule ? 'result.nextModule' : 'common.toHome')}
        </ButtonLink>
      </div>
      <section className={styles.review}>
        <h2>{uiText('result.review')}</h2>
        {items.map((item, at) => {
          const answer = attempt.answers.get(item.n) ?? null;
          const score = scoreAnswer(item, answer);
          return (
            <details key={item.id} className={styles.reviewed}>
              <summary>
                {uiText('result.reviewItem', {
                  n: at + 1,
                  verdict: uiText(score ? `question.verdict.${score.verdict}` : 'result.unanswered'),
                })}
              </summary>
              <QuestionForm
                question={item}
                namespace={`${module.id}/quiz`}
                order={orderOptions(item, attempt.seed)}
                answer={answer}
                score={score}
                onSubmit={() => {}}
                footer={<LessonLink module={module} lesson={item.lesson} />}
              />
            </details>
          );
        })}
      </section>
    </div>
  );
}
