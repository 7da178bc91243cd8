import type { CourseIndex } from '../../src/content/course-index';
import { isEveryLessonDone } from '../../src/engine/course/derive-done';
import { moduleStateOf, type CourseState, type ModuleState } from '../../src/engine/course/course-state';

const lacks = <Value>(before: ReadonlySet<Value>, after: ReadonlySet<Value>): boolean =>
  [...before].some((value) => !after.has(value));

const changes = <Key, Value>(before: ReadonlyMap<Key, Value>, after: ReadonlyMap<Key, Value>): boolean =>
  [...before].some(([key, value]) => JSON.stringify(value) !== JSON.stringify(after.get(key)));

function listModuleLosses(before: ModuleState, after: ModuleState): string[] {
  const { quiz } = before;
  const attempt = after.quiz.attempt;
  const isAttemptLost = quiz.attempt !== null && quiz.attempt.items.join() !== attempt?.items.join();
  return [
    lacks(before.reached, after.reached) && 'lessons reached',
    lacks(before.done, after.done) && 'lessons done',
    before.skipped && !after.skipped && 'what the diagnostic spared',
    changes(before.answers, after.answers) && 'answers',
    lacks(quiz.seen, after.quiz.seen) && 'items seen',
    quiz.attempts > after.quiz.attempts && 'attempts',
    (quiz.best ?? -1) > (after.quiz.best ?? -1) && 'the best score',
    isAttemptLost && 'the last attempt',
    changes(quiz.attempt?.answers ?? new Map(), attempt?.answers ?? new Map()) && 'answers of the quiz',
  ].flatMap((loss) => loss || []);
}

/**
 * What of the work is not there again where only the separate elements of a record were left: the place, the lessons of modules that
 * were done, best results.
 */
export function listUnbuilt(before: CourseState, after: CourseState, { modules }: CourseIndex): string[] {
  const lost = modules.flatMap((module) => {
    const [was, is] = [before, after].map((state) => moduleStateOf(state, module.n));
    return [
      isEveryLessonDone(before, module) && !isEveryLessonDone(after, module) && `the lessons of ${module.id}`,
      (was?.quiz.best ?? -1) > (is?.quiz.best ?? -1) && `the best score in ${module.id}`,
    ].flatMap((loss) => loss || []);
  });
  return JSON.stringify(before.place) === JSON.stringify(after.place) ? lost : [...lost, 'the place'];
}

/** What a learner would miss who had one state and now has the other. */
export function listLosses(before: CourseState, after: CourseState | null): string[] {
  if (after === null) return before.sequence === 0 ? [] : ['everything'];
  return [
    ...(JSON.stringify(before.place) === JSON.stringify(after.place) ? [] : ['the place']),
    ...(before.language === after.language ? [] : ['the language']),
    ...[...before.modules].flatMap(([n, module]) => listModuleLosses(module, moduleStateOf(after, n))),
  ];
}
