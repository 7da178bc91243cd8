import { useEffect } from 'react';
import type { Question } from '../../../content/types';
import { isLocked } from '../../../engine/course/derive-lock';
import { isFinalAssessment } from '../../../engine/course/derive-verdict';
import { contentText } from '../../../i18n/content-text';
import { useCourse, useCourseState } from '../course-access';
import { LockedScreen } from '../locked-screen';
import { useNoteMissed } from '../recall/use-note-missed';
import { paths, toHref } from '../routes';
import { Assessment } from './assessment';
import { Attempt } from './attempt';
import type { LoadedQuiz } from './loaded-quiz';
import { QuizIntro } from './quiz-intro';
import { QuizResults } from './quiz-results';
import { useAttempt } from './use-attempt';
import styles from './quiz-view.module.css';

const NONE: readonly Question[] = [];

/** A quiz: what it is, then item by item, then the result. */
export function QuizView({ module, quiz }: LoadedQuiz) {
  const { actor: course, index, lockedOrder } = useCourse();
  const state = useCourseState();
  const { running, last, begin, resume } = useAttempt({ module, quiz });
  const locked = lockedOrder && isLocked(state, index, module, null);

  useNoteMissed(module.n, NONE, isFinalAssessment(module.id) ? NONE : quiz.items);
  useEffect(() => {
    if (!locked) course.send({ type: 'place.changed', place: { kind: 'quiz', module: module.n } });
  }, [course, locked, module]);

  if (locked) return <LockedScreen module={module.id} />;
  return (
    <div className={styles.quiz}>
      <p className={styles.module}>
        <a href={toHref(paths.module(module.id))}>
          {contentText({ namespace: `${module.id}/module`, key: 'title' })}
        </a>
      </p>
      {running?.feedback === 'each' && <Attempt actor={running.actor} module={module} />}
      {running?.feedback === 'end' && <Assessment actor={running.actor} module={module} />}
      {!running && last?.finished && (
        <QuizResults module={module} quiz={quiz} attempt={last} onRetake={begin} />
      )}
      {!running && !last?.finished && (
        <QuizIntro module={module} quiz={quiz} underWay={last} onStart={resume} />
      )}
    </div>
  );
}
