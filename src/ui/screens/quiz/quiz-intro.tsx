import type { LoadableModule, Quiz } from '../../../content/types';
import type { AttemptState } from '../../../engine/course/course-state';
import { moduleStateOf } from '../../../engine/course/course-state';
import { countsForVerdict, isOutOfTries } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { useCourse, useCourseState } from '../course-access';
import { nameQuiz } from '../name-quiz';
import { ScreenHeading } from '../screen-heading';
import styles from './quiz-view.module.css';

interface QuizIntroProps {
  readonly module: LoadableModule;
  readonly quiz: Quiz;
  /** An attempt that was left, or null. */
  readonly underWay: AttemptState | null;
  readonly onStart: () => void;
}

export function QuizIntro({ module, quiz, underWay, onStart }: QuizIntroProps) {
  const { index, rules } = useCourse();
  const tries = moduleStateOf(useCourseState(), module.n).quiz;
  const title = nameQuiz(index, module.id);
  // A record that was rebuilt knows of tries, but not of their answers.
  const canStart = underWay !== null || !countsForVerdict(index, module.id) || !isOutOfTries(tries, rules);
  return (
    <>
      <ScreenHeading title={title} />
      <ul className={styles.rules}>
        <li>{uiText('quiz.ruleQuestions', { count: quiz.draws })}</li>
        <RuleOfPassing module={module} />
        {quiz.feedback === 'end' && <li>{uiText('quiz.ruleEnd')}</li>}
        <li>{uiText('quiz.ruleLeave')}</li>
      </ul>
      {underWay && (
        <p>{uiText('quiz.underWay', { done: underWay.answers.size, count: underWay.items.length })}</p>
      )}
      {canStart ? (
        <Button onClick={onStart}>{uiText(underWay ? 'quiz.continue' : 'quiz.start', { title })}</Button>
      ) : (
        <p>{uiText('result.noTries')}</p>
      )}
    </>
  );
}

function RuleOfPassing({ module }: { readonly module: LoadableModule }) {
  const { index, rules } = useCourse();
  const { attempts } = moduleStateOf(useCourseState(), module.n).quiz;
  const isCounted = countsForVerdict(index, module.id);
  return (
    <>
      <li>{uiText(isCounted ? 'quiz.rulePass' : 'quiz.rulePractice', { percent: rules.passMark })}</li>
      <li>
        {isCounted && rules.attempts !== null
          ? uiText('quiz.ruleAttempts', {
              count: rules.attempts,
              left: Math.max(0, rules.attempts - attempts),
            })
          : uiText('quiz.ruleRetake')}
      </li>
    </>
  );
}
