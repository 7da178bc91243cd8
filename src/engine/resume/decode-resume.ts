import { findModule, hasItem, hasLesson, highestOf, type CourseIndex } from '../../content/course-index';
import { LARGEST_NUMBER, LARGEST_OPTION } from '../../content/permanent-numbers';
import { fail, succeed, type Result } from '../../content/result';
import {
  LARGEST_SEED,
  LATEST_DAY,
  type AttemptState,
  type CourseState,
  type KnownModule,
  type ModuleState,
  type Place,
  type PlanTerm,
} from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { createDigitReader, Malformed, type DigitReader } from './digit-reader';
import { checksum, hashId, LARGEST, readDigits } from './digits';
import { ANSWER_KINDS } from './encode-resume';

/**
 * Why a resume string cannot be read.
 * - `empty`: nothing is stored.
 * - `format`: not ours.
 * - `newer`: undamaged, but written by a newer course.
 * - `checksum`: cut or changed on its way.
 * - `course`: belongs to another course.
 * - `malformed`: in an earlier format, with the right checksum and contents that make no sense.
 */
export type ResumeError = 'empty' | 'format' | 'newer' | 'checksum' | 'course' | 'malformed';

/** Every format that a release ever wrote. Later ones begin with a digit and the checksum of the rest, too. */
const FORMATS = ['1', '2', '3'] as const;
type Format = (typeof FORMATS)[number];

/** Counts are cut to this. The format can write more (`LARGEST`), so a forged count leaves room to go on counting. */
const COUNTED = 2 ** 40;
/** A number in an answer as `decimal` in `encode-resume.ts` writes it: at most 1,999,999,999. */
const LARGEST_DECIMAL = 2 ** 31;

function readAnswer(read: DigitReader): Answer {
  const kind = ANSWER_KINDS[read.number(ANSWER_KINDS.length - 1)];
  switch (kind) {
    case 'choice':
      return { kind, picked: read.number(LARGEST_OPTION) };
    case 'multiple':
      return { kind, picked: read.list(LARGEST_OPTION) };
    case 'ordering':
      return { kind, order: read.list(LARGEST_OPTION) };
    case 'matching': {
      const flat = read.list(LARGEST_OPTION);
      return {
        kind,
        pairs: flat.flatMap((option, at) => (at % 2 === 0 ? [[option, flat[at + 1] ?? 0] as const] : [])),
      };
    }
    case 'numeric': {
      const digits = read.number(LARGEST_DECIMAL);
      return { kind, value: digits % 2 === 0 ? digits / 2 : (digits - 1) / 200 };
    }
    default:
      throw new Malformed();
  }
}

const readCount = (read: DigitReader): number => Math.min(COUNTED, read.number(LARGEST));

const readAnswers = (read: DigitReader): Map<number, Answer> =>
  new Map(
    Array.from({ length: read.count() }, () => [read.number(LARGEST_NUMBER), readAnswer(read)] as const),
  );

/** 1 to 101 is a result, 0 none. */
function readPercent(read: DigitReader): number | null {
  const value = read.number(101);
  return value === 0 ? null : value - 1;
}

function readPlanned(read: DigitReader): Map<number, PlanTerm> {
  const lessons = read.bits();
  const longer = read.bits();
  return new Map([...lessons].map((lesson) => [lesson, longer.has(lesson) ? 90 : 30]));
}

function readDay(read: DigitReader): number | null {
  const value = read.number(LATEST_DAY + 1);
  return value === 0 ? null : value - 1;
}

/** The action plan, and a function that puts the actions of a module into its state. A record without a plan ends before it. */
function readPlan(read: DigitReader) {
  const isThere = !read.isAtEnd();
  const start = isThere ? readDay(read) : null;
  const plans = Array.from(
    { length: isThere ? read.count() : 0 },
    () => [read.number(LARGEST_NUMBER), readPlanned(read)] as const,
  );
  const planned = new Map(plans);
  const add = (n: number, module: ModuleState): ModuleState => ({
    ...module,
    planned: planned.get(n) ?? module.planned,
  });
  return { start, add };
}

function readAttempt(read: DigitReader, format: Format): AttemptState | null {
  const kind = read.number(2);
  if (kind === 0) return null;
  return {
    finished: kind === 2,
    percent: format === '3' ? readPercent(read) : null,
    seed: read.number(LARGEST_SEED),
    items: read.list(LARGEST_NUMBER),
    answers: readAnswers(read),
  };
}

function readModule(read: DigitReader, format: Format): ModuleState {
  const flags = format === '1' ? 0 : read.number(format === '2' ? 1 : 3);
  const reached = read.bits();
  const done = read.bits();
  const answers = readAnswers(read);
  const attempts = readCount(read);
  const best = readPercent(read);
  return {
    skipped: flags % 2 === 1,
    finished: flags > 1,
    reached,
    done,
    answers,
    planned: new Map(),
    quiz: { attempts, best, seen: read.bits(), attempt: readAttempt(read, format) },
  };
}

function readKnown(read: DigitReader): [number, KnownModule][] {
  return Array.from({ length: read.count() }, () => {
    const n = read.number(LARGEST_NUMBER);
    const lesson = read.number(LARGEST_NUMBER);
    const item = read.number(2 * LARGEST_NUMBER + 1);
    return [n, { lesson, item: Math.floor(item / 2), hasQuiz: item % 2 === 1 }];
  });
}

function readPlace(read: DigitReader): Place | null {
  const module = read.number(LARGEST_NUMBER);
  const lesson = read.number(LARGEST_NUMBER);
  if (module === 0) return null;
  return lesson === 0 ? { kind: 'quiz', module } : { kind: 'lesson', module, lesson };
}

/**
 * The module without lessons and items that this package does not have, and without the answers to them; nothing where the module itself
 * is missing. So no record outgrows what the packager has measured. As an entry, for `flatMap`.
 */
function keepPackaged(module: ModuleState, n: number, index: CourseIndex): [number, ModuleState][] {
  const packaged = findModule(index, n);
  if (!packaged) return [];
  const keepLessons = (lessons: ReadonlySet<number>) =>
    new Set([...lessons].filter((lesson) => hasLesson(packaged, lesson)));
  const isItem = (item: number) => hasItem(packaged, item);
  const keepAnswers = (answers: ReadonlyMap<number, Answer>) =>
    new Map([...answers].filter(([item]) => isItem(item)));
  const { quiz } = module;
  const attempt = quiz.attempt && {
    ...quiz.attempt,
    items: quiz.attempt.items.filter(isItem),
    answers: keepAnswers(quiz.attempt.answers),
  };
  return [
    [
      n,
      {
        ...module,
        reached: keepLessons(module.reached),
        done: keepLessons(module.done),
        answers: keepAnswers(module.answers),
        planned: new Map([...module.planned].filter(([lesson]) => hasLesson(packaged, lesson))),
        quiz: { ...quiz, seen: new Set([...quiz.seen].filter(isItem)), attempt },
      },
    ],
  ];
}

/** Lowers what the learner knows to the highest numbers that are left in the package. Numbers are never used again, so nothing is missed. */
function limitKnown([n, known]: [number, KnownModule], index: CourseIndex): [number, KnownModule][] {
  const packaged = findModule(index, n);
  if (!packaged) return [];
  const lesson = Math.min(known.lesson, highestOf(packaged.lessons));
  const item = Math.min(known.item, highestOf(packaged.items));
  return [[n, { lesson, item, hasQuiz: known.hasQuiz && packaged.hasQuiz }]];
}

/** Whether these modules have a place. The home (null) is none. */
export function isKnownPlace(place: Place | null, index: CourseIndex): boolean {
  const module = place && findModule(index, place.module);
  if (!place || !module) return false;
  return place.kind === 'quiz' ? module.hasQuiz : hasLesson(module, place.lesson);
}

function readState(read: DigitReader, format: Format, index: CourseIndex): Result<CourseState, ResumeError> {
  if (read.number(LARGEST_SEED) !== hashId(index.id)) return fail('course');
  const attemptId = read.number(LARGEST_SEED);
  const sequence = readCount(read);
  const interactions = readCount(read);
  const language = String.fromCharCode(...read.list(127));
  const place = readPlace(read);
  const finishedOn = format === '3' ? readDay(read) : null;
  const known = format === '3' ? readKnown(read) : [];
  const modules = Array.from(
    { length: read.count() },
    () => [read.number(LARGEST_NUMBER), readModule(read, format)] as const,
  );
  const plan = readPlan(read);
  if (!read.isAtEnd()) throw new Malformed();
  return succeed({
    attemptId,
    sequence,
    interactions,
    language,
    place: isKnownPlace(place, index) ? place : null,
    finishedOn,
    planStart: plan.start,
    known: new Map(known.flatMap((entry) => limitKnown(entry, index))),
    modules: new Map(modules.flatMap(([n, module]) => keepPackaged(plan.add(n, module), n, index))),
  });
}

/** Reads what `encodeResume` wrote, for the modules of this index. Never throws, and never gives half a state. */
export function decodeResume(text: string, index: CourseIndex): Result<CourseState, ResumeError> {
  if (text === '') return fail('empty');
  const format = FORMATS.find((known) => text.startsWith(known));
  const body = text.slice(8);
  const isWhole = text.slice(1, 8) === checksum(body);
  if (format === undefined) return fail(isWhole && /^[4-9]/.test(text) ? 'newer' : 'format');
  if (!isWhole) return fail('checksum');
  const numbers = readDigits(body);
  if (!numbers) return fail('malformed');
  try {
    return readState(createDigitReader(numbers), format, index);
  } catch (error) {
    // The text is undamaged, so it holds something that a later release has added to the newest format.
    if (error instanceof Malformed) return fail(format === '3' ? 'newer' : 'malformed');
    throw error;
  }
}
