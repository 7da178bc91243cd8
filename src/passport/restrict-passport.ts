import { findModule, type CourseIndex } from '../content/course-index';
import type { PassportScope } from '../content/package-options';
import {
  EMPTY_MODULE,
  type CourseState,
  type ModuleState,
  type QuizState,
} from '../engine/course/course-state';
import { countsForVerdict, listVerdictModules, type PassRules } from '../engine/course/derive-verdict';
import type { Passport } from './passport';

/** What a package reads of a passport. */
export interface PassportRules {
  readonly index: CourseIndex;
  readonly rules: PassRules;
  readonly scope: PassportScope;
}

/** Whether what was finished there would be finished here: the same modules, and no higher pass mark. */
function isSameCourse({ modules, passMark }: Passport, { index, rules }: PassportRules): boolean {
  const isSame =
    modules.length === index.modules.length && index.modules.every(({ n }) => modules.includes(n));
  return isSame && passMark >= rules.passMark;
}

/**
 * Whether the result of a graded quiz is taken over. Below the pass mark it is not where tries are limited or a failure is told at
 * once: no passport makes anything worse.
 */
function takesResult({ best }: QuizState, { rules, scope }: PassportRules): boolean {
  const isHarmless = rules.attempts === null && rules.failure === 'incomplete';
  return scope === 'all' && (isHarmless || (best !== null && best >= rules.passMark));
}

const isBlank = ({ reached, done, skipped, finished, answers, planned, quiz }: ModuleState): boolean =>
  reached.size + done.size + answers.size + planned.size + quiz.seen.size + quiz.attempts === 0 &&
  !skipped &&
  !finished &&
  quiz.best === null &&
  quiz.attempt === null;

/**
 * What of a passport this package takes. With `lessons` the graded quizzes are left out, and that something was finished where it
 * rests on them; practice stays. That something was finished under other rules is left out, too: it is judged anew by what was done.
 */
export function restrictPassport(passport: Passport, given: PassportRules): CourseState {
  const { state } = passport;
  const { index, scope } = given;
  if (scope === 'none')
    return { ...state, place: null, finishedOn: null, planStart: null, known: new Map(), modules: new Map() };
  const keepsFinished = scope === 'all' && isSameCourse(passport, given);
  const restrict = (n: number, module: ModuleState): ModuleState => {
    const packaged = findModule(index, n);
    if (!packaged || !countsForVerdict(index, packaged.id)) return module;
    const quiz = takesResult(module.quiz, given) ? module.quiz : EMPTY_MODULE.quiz;
    return { ...module, finished: module.finished && keepsFinished && quiz === module.quiz, quiz };
  };
  const modules = [...state.modules]
    .map(([n, module]) => [n, restrict(n, module)] as const)
    .filter(([, module]) => !isBlank(module));
  const isUngraded = listVerdictModules(index).length === 0;
  const isFinished = isSameCourse(passport, given) && (scope === 'all' || isUngraded);
  return { ...state, finishedOn: isFinished ? state.finishedOn : null, modules: new Map(modules) };
}

/** Whether a result was left out that the passport holds. */
export const isResultLeftOut = ({ state }: Passport, taken: CourseState): boolean =>
  [...state.modules].some(
    ([n, { quiz }]) => quiz.best !== null && (taken.modules.get(n)?.quiz.best ?? null) === null,
  );
