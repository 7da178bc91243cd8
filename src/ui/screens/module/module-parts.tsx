import type { CourseIndex } from '../../../content/course-index';
import type { LoadableModule } from '../../../content/types';
import { moduleStateOf, type QuizState } from '../../../engine/course/course-state';
import { isLocked } from '../../../engine/course/derive-lock';
import { countsForVerdict, type PassRules } from '../../../engine/course/derive-verdict';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { useCourse, useCourseState } from '../course-access';
import { nameQuiz } from '../name-quiz';
import { paths, toHref } from '../routes';
import { PartLink, type PartState } from './part-link';
import styles from './module-screen.module.css';

function summarizeQuiz(index: CourseIndex, module: string, { passMark, attempts }: PassRules): string {
  if (!countsForVerdict(index, module)) return uiText('quiz.summaryPractice');
  return attempts === null
    ? uiText('quiz.summary', { percent: passMark })
    : uiText('quiz.summaryLimited', { percent: passMark, count: attempts });
}

function describeQuiz({ best, attempt }: QuizState, { passMark }: PassRules): PartState {
  if (best !== null && best >= passMark) return 'done';
  return attempt ? 'started' : 'open';
}

/** The lessons and the quiz of a module, each with its state. */
export function ModuleParts({ module }: { readonly module: LoadableModule }) {
  const { index, lockedOrder, rules } = useCourse();
  const state = useCourseState();
  const { done, reached, skipped, finished, quiz } = moduleStateOf(state, module.n);
  const text = (key: string) => contentText({ namespace: `${module.id}/module`, key });
  const describeLesson = (lesson: number): PartState => {
    if (done.has(lesson)) return 'done';
    if (skipped) return 'skipped';
    if (reached.has(lesson)) return 'started';
    return finished || state.finished ? 'new' : 'open';
  };
  const lockOf = (lesson: number | null) => lockedOrder && isLocked(state, index, module, lesson);
  return (
    <ol className={styles.parts}>
      {module.lessons.map((lesson) => (
        <PartLink
          key={lesson.id}
          href={toHref(paths.lesson(module.id, lesson.id))}
          title={text(`${lesson.id}.title`)}
          summary={text(`${lesson.id}.summary`)}
          minutes={lesson.minutes}
          state={describeLesson(lesson.n)}
          isLocked={lockOf(lesson.n)}
        />
      ))}
      {module.quiz && (
        <PartLink
          href={toHref(paths.quiz(module.id))}
          title={nameQuiz(index, module.id)}
          summary={summarizeQuiz(index, module.id, rules)}
          minutes={module.quiz.minutes}
          state={describeQuiz(quiz, rules)}
          isLocked={lockOf(null)}
        />
      )}
    </ol>
  );
}
