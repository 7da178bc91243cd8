import {
  LATEST_DAY,
  type AttemptState,
  type CourseState,
  type KnownModule,
  type ModuleState,
  type Place,
  type PlanTerm,
} from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { checksum, hashId, writeDigits } from './digits';

/**
 * Format 3: the digit `3`, the checksum of the rest (7 characters), then numbers in the order in which this file writes them.
 * - Format 1 had no flag for skipped modules.
 * - Format 2 had no flags for what was finished, not what the learner knows to be there, and not the result of an attempt.
 * - The action plan comes last, so that a record without one reads as it did before there were plans.
 * - Early records of format 3 wrote 1 for a finished course; today that is `UNKNOWN_DAY`.
 * An older course leaves a newer record alone: it does not know the digit, or cannot read contents whose checksum is right.
 */
const FORMAT = '3';

/** The kinds of answers; the resume string holds the index. Add new ones at the end. */
export const ANSWER_KINDS = ['choice', 'multiple', 'ordering', 'matching', 'numeric'] as const;

const list = (numbers: readonly number[]): number[] => [numbers.length, ...numbers];

/** A set of small numbers as groups of five bits, the lowest numbers first. */
function bits(numbers: ReadonlySet<number>): number[] {
  const groups: number[] = [];
  for (const n of numbers) {
    const group = Math.floor(n / 5);
    while (groups.length <= group) groups.push(0);
    groups[group] = (groups[group] ?? 0) + 2 ** (n % 5);
  }
  return list(groups);
}

/** The largest number in an answer that the format has room for. A larger one is cut to it, so that no answer makes the record unreadable. */
const LARGEST_ANSWER = 9_999_999.99;

/** A whole value is doubled; any other is rounded to hundredths, which are doubled, plus one. */
function decimal(value: number): number {
  const kept = Math.min(Math.max(value, 0), LARGEST_ANSWER);
  return Number.isInteger(kept) ? kept * 2 : Math.round(kept * 100) * 2 + 1;
}

/** An answer as numbers: its kind first. */
export function answerDigits(answer: Answer): number[] {
  const kind = ANSWER_KINDS.indexOf(answer.kind);
  switch (answer.kind) {
    case 'choice':
      return [kind, answer.picked];
    case 'multiple':
      return [kind, ...list(answer.picked)];
    case 'ordering':
      return [kind, ...list(answer.order)];
    case 'matching':
      return [kind, ...list(answer.pairs.flat())];
    case 'numeric':
      return [kind, decimal(answer.value)];
  }
}

const answersDigits = (answers: ReadonlyMap<number, Answer>): number[] => [
  answers.size,
  ...[...answers].flatMap(([n, answer]) => [n, ...answerDigits(answer)]),
];

/** A result as 1 to 101; 0 is none. */
const percent = (value: number | null): number => (value === null ? 0 : value + 1);

const attemptDigits = (attempt: AttemptState | null): number[] =>
  attempt === null
    ? [0]
    : [
        attempt.finished ? 2 : 1,
        percent(attempt.percent),
        attempt.seed,
        ...list(attempt.items),
        ...answersDigits(attempt.answers),
      ];

/** The lessons with an action on the plan, then those of them with the longer term. */
function plannedDigits(planned: ReadonlyMap<number, PlanTerm>): number[] {
  const longer = [...planned].flatMap(([lesson, term]) => (term === 90 ? [lesson] : []));
  return [...bits(new Set(planned.keys())), ...bits(new Set(longer))];
}

/** A day as 1 to 100,000; 0 is none. */
const dayDigit = (day: number | null): number =>
  day === null ? 0 : Math.min(Math.max(day, 0), LATEST_DAY) + 1;

/** The start and the modules with something on the plan; nothing where there is no plan. */
function planDigits({ planStart, modules }: CourseState): number[] {
  const plans = [...modules].filter(([, { planned }]) => planned.size > 0);
  if (planStart === null && plans.length === 0) return [];
  const digits = plans.flatMap(([n, { planned }]) => [n, ...plannedDigits(planned)]);
  return [dayDigit(planStart), plans.length, ...digits];
}

const knownDigits = ([n, { lesson, item, hasQuiz }]: readonly [number, KnownModule]): number[] => [
  n,
  lesson,
  item * 2 + (hasQuiz ? 1 : 0),
];

const moduleDigits = (
  n: number,
  { skipped, finished, reached, done, answers, quiz }: ModuleState,
): number[] => [
  n,
  (skipped ? 1 : 0) + (finished ? 2 : 0),
  ...bits(reached),
  ...bits(done),
  ...answersDigits(answers),
  quiz.attempts,
  percent(quiz.best),
  ...bits(quiz.seen),
  ...attemptDigits(quiz.attempt),
];

/** The place as the numbers of module and lesson. Module 0 is the home, lesson 0 the quiz. */
const placeDigits = (place: Place | null): number[] => {
  if (place === null) return [0, 0];
  return [place.module, place.kind === 'lesson' ? place.lesson : 0];
};

/** The state as text of the characters `A–Z a–z 0–9 - _`, which no LMS changes. `decodeResume` reads it. */
export function encodeResume(state: CourseState, courseId: string): string {
  const body = writeDigits([
    hashId(courseId),
    state.attemptId,
    state.sequence,
    state.interactions,
    ...list([...state.language].map((letter) => letter.charCodeAt(0))),
    ...placeDigits(state.place),
    dayDigit(state.finishedOn),
    state.known.size,
    ...[...state.known].flatMap(knownDigits),
    state.modules.size,
    ...[...state.modules].flatMap(([n, module]) => moduleDigits(n, module)),
    ...planDigits(state),
  ]);
  return `${FORMAT}${checksum(body)}${body}`;
}
