import type { CourseIndex } from '../../content/course-index';
import type { LoadableModule } from '../../content/types';
import { moduleStateOf, type QuizState } from '../../engine/course/course-state';
import { isLocked } from '../../engine/course/derive-lock';
import { countsForVerdict, type PassRules } from '../../engine/course/derive-verdict';
import { contentText } from '../../i18n/content-text';
import { uiText } from '../../i18n/ui-text';
import { useCourse, useCourseState } from './course-access';
import { nameQuiz } from './name-quiz';
import { paths, toHref } from './routes';

/** How far a lesson or quiz is; `skipped` counts as done, by the diagnostic; `new` came after module or course were finished. */
export type PartState = 'open' | 'new' | 'started' | 'done' | 'skipped';

/** A lesson or the quiz of a module, as a list of them shows it. */
export interface ModulePart {
  /** Of the lesson; null for the quiz. */
  readonly id: string | null;
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly state: PartState;
  readonly isLocked: boolean;
}

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

/** The lessons of a module in their order, then its quiz. Its words must have been loaded. */
export function useModuleParts(module: LoadableModule): readonly ModulePart[] {
  const { index, lockedOrder, rules } = useCourse();
  const state = useCourseState();
  const { done, reached, skipped, finished, quiz } = moduleStateOf(state, module.n);
  const text = (key: string) => contentText({ namespace: `${module.id}/module`, key });
  const describeLesson = (lesson: number): PartState => {
    if (done.has(lesson)) return 'done';
    if (skipped) return 'skipped';
    if (reached.has(lesson)) return 'started';
    return finished || state.finishedOn !== null ? 'new' : 'open';
  };
  const lockOf = (lesson: number | null) => lockedOrder && isLocked(state, index, module, lesson);
  const lessons = module.lessons.map(({ id, n, minutes }): ModulePart => ({
    id,
    href: toHref(paths.lesson(module.id, id)),
    title: text(`${id}.title`),
    summary: text(`${id}.summary`),
    minutes,
    state: describeLesson(n),
    isLocked: lockOf(n),
  }));
  if (!module.quiz) return lessons;
  const last: ModulePart = {
    id: null,
    href: toHref(paths.quiz(module.id)),
    title: nameQuiz(index, module.id),
    summary: summarizeQuiz(index, module.id, rules),
    minutes: module.quiz.minutes,
    state: describeQuiz(quiz, rules),
    isLocked: lockOf(null),
  };
  return [...lessons, last];
}
