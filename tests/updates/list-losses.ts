import { hasItem, hasLesson, type CourseIndex, type ModuleIndex } from '../../src/content/course-index';
import { moduleStateOf, type CourseState, type ModuleState } from '../../src/engine/course/course-state';
import type { Answer } from '../../src/engine/scoring/answer';

type Answers = ReadonlyMap<number, Answer>;

function listModuleLosses(module: ModuleIndex, before: ModuleState, after: ModuleState): string[] {
  const lacksLesson = (was: ReadonlySet<number>, is: ReadonlySet<number>) =>
    [...was].some((n) => hasLesson(module, n) && !is.has(n));
  const lacksAnswer = (was: Answers, is: Answers) =>
    [...was].some(
      ([n, answer]) => hasItem(module, n) && JSON.stringify(is.get(n)) !== JSON.stringify(answer),
    );
  const attempt = before.quiz.attempt;
  const now = after.quiz.attempt;
  const items = attempt?.items.filter((n) => hasItem(module, n)).join();
  return [
    lacksLesson(before.reached, after.reached) && 'a lesson reached',
    lacksLesson(before.done, after.done) && 'a lesson done',
    [...before.planned].some(([n, term]) => hasLesson(module, n) && after.planned.get(n) !== term) &&
      'what is on the action plan',
    before.skipped && !after.skipped && 'what the diagnostic spared',
    lacksAnswer(before.answers, after.answers) && 'an answer',
    before.quiz.attempts > after.quiz.attempts && 'an attempt',
    (before.quiz.best ?? -1) > (after.quiz.best ?? -1) && 'the best result',
    attempt !== null &&
      (now?.items.join() !== items || now?.finished !== attempt.finished) &&
      'the last attempt',
    attempt !== null &&
      lacksAnswer(attempt.answers, now?.answers ?? new Map()) &&
      'an answer of the last attempt',
  ].flatMap((loss) => (loss ? `${module.id}: ${loss}` : []));
}

/** What a learner would miss of all that the release still has. */
export const listLosses = (before: CourseState, after: CourseState, { modules }: CourseIndex): string[] =>
  modules.flatMap((module) =>
    listModuleLosses(module, moduleStateOf(before, module.n), moduleStateOf(after, module.n)),
  );
