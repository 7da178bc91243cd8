import type { AttemptState, CourseState, ModuleState } from '../../src/engine/course/course-state';
import { checksum, hashId, writeDigits } from '../../src/engine/resume/digits';
import { answerDigits } from '../../src/engine/resume/encode-resume';
import type { Answer } from '../../src/engine/scoring/answer';

const list = (numbers: readonly number[]): number[] => [numbers.length, ...numbers];

function bits(numbers: ReadonlySet<number>): number[] {
  const groups = Math.floor(Math.max(-1, ...numbers) / 5) + 1;
  return list(
    Array.from({ length: groups }, (_, group) =>
      [...numbers].filter((n) => Math.floor(n / 5) === group).reduce((sum, n) => sum + 2 ** (n % 5), 0),
    ),
  );
}

const answersOf = (answers: ReadonlyMap<number, Answer>): number[] => [
  answers.size,
  ...[...answers].flatMap(([n, answer]) => [n, ...answerDigits(answer)]),
];

const attemptOf = (attempt: AttemptState | null): number[] =>
  attempt === null
    ? [0]
    : [attempt.finished ? 2 : 1, attempt.seed, ...list(attempt.items), ...answersOf(attempt.answers)];

type OldFormat = '1' | '2';

const moduleOf = (
  n: number,
  { skipped, reached, done, answers, quiz }: ModuleState,
  format: OldFormat,
): number[] => [
  n,
  ...(format === '1' ? [] : [skipped ? 1 : 0]),
  ...bits(reached),
  ...bits(done),
  ...answersOf(answers),
  quiz.attempts,
  quiz.best === null ? 0 : quiz.best + 1,
  ...bits(quiz.seen),
  ...attemptOf(quiz.attempt),
];

/** The state as the releases before format 3 wrote it; format 1 has no word on what the diagnostic spared. */
export function encodeOldFormat(state: CourseState, courseId: string, format: OldFormat): string {
  const { place } = state;
  const body = writeDigits([
    hashId(courseId),
    state.attemptId,
    state.sequence,
    state.interactions,
    ...list([...state.language].map((letter) => letter.charCodeAt(0))),
    place?.module ?? 0,
    place?.kind === 'lesson' ? place.lesson : 0,
    state.modules.size,
    ...[...state.modules].flatMap(([n, module]) => moduleOf(n, module, format)),
  ]);
  return `${format}${checksum(body)}${body}`;
}
