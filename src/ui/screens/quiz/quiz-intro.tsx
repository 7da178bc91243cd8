import type { Quiz } from '../../../content/types';
import type { AttemptState } from '../../../engine/course/course-state';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { useCourse } from '../course-access';
import { ScreenHeading } from '../screen-heading';
import styles from './quiz-view.module.css';

interface QuizIntroProps {
  readonly quiz: Quiz;
  /** An attempt that was left, or null. */
  readonly underWay: AttemptState | null;
  readonly onStart: () => void;
}

export function QuizIntro({ quiz, underWay, onStart }: QuizIntroProps) {
  const { passMark } = useCourse();
  return (
    <>
      <ScreenHeading title={uiText('quiz.title')} />
      <ul className={styles.rules}>
        <li>{uiText('quiz.ruleQuestions', { count: quiz.draws })}</li>
        <li>{uiText('quiz.rulePass', { percent: passMark })}</li>
        <li>{uiText('quiz.ruleRetake')}</li>
        <li>{uiText('quiz.ruleLeave')}</li>
      </ul>
      {underWay && (
        <p>{uiText('quiz.underWay', { done: underWay.answers.size, count: underWay.items.length })}</p>
      )}
      <Button onClick={onStart}>{uiText(underWay ? 'quiz.continue' : 'quiz.start')}</Button>
    </>
  );
}
