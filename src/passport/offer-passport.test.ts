import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassportScope } from '../content/package-options';
import {
  createCourseState,
  EMPTY_MODULE,
  moduleStateOf,
  type CourseState,
  type ModuleState,
} from '../engine/course/course-state';
import { deriveVerdict, type PassRules } from '../engine/course/derive-verdict';
import { mergePassport } from '../engine/course/merge-passport';
import { arbitraryState, plannedIndex as index } from '../engine/testing/course-states';
import { encodePassport } from './encode-passport';
import { offerPassport, type OfferInput } from './offer-passport';
import type { Passport } from './passport';
import { restrictPassport } from './restrict-passport';

const RULES: PassRules = { passMark: 80, attempts: null, failure: 'incomplete' };
const CAPSTONE = 5;
const ALL = index.modules.map(({ n }) => n);
const RIGHT = { kind: 'choice', picked: 2 } as const;

const stateOf = (
  modules: Readonly<Record<number, Partial<ModuleState>>>,
  rest: Partial<CourseState> = {},
): CourseState => ({
  ...createCourseState(1, 'en'),
  ...rest,
  modules: new Map(Object.entries(modules).map(([n, module]) => [Number(n), { ...EMPTY_MODULE, ...module }])),
});
const quizOf = (best: number, attempts = 1): ModuleState['quiz'] => ({
  ...EMPTY_MODULE.quiz,
  best,
  attempts,
});
const passportOf = (state: CourseState, parts: Partial<Passport> = {}): Passport => ({
  courseId: index.id,
  version: '1',
  day: '2026-11-26',
  modules: ALL,
  passMark: 80,
  state,
  ...parts,
});
const offer = (passport: Passport, own: CourseState, parts: Partial<OfferInput> = {}) =>
  offerPassport(encodePassport(passport), {
    own,
    index,
    rules: RULES,
    scope: 'all',
    largestState: 64_000,
    ...parts,
  });
const restrict = (passport: Passport, scope: PassportScope, rules: PassRules = RULES) =>
  restrictPassport(passport, { index, rules, scope });

/** Whoever has passed the whole course. */
const passed = stateOf(
  Object.fromEntries(
    index.modules.map(({ n }) => [n, { skipped: true, finished: true, ...(n > 1 && { quiz: quizOf(90) }) }]),
  ),
  { finishedOn: 20_783 },
);

describe('what is added to a learner’s progress', () => {
  it('is never less than what either had; identity, language and count of reports stay those of here', () => {
    fc.assert(
      fc.property(arbitraryState(index), arbitraryState(index), (own, state) => {
        const merged = mergePassport(own, restrict(passportOf(state), 'all'));
        for (const part of [own, state])
          for (const [n, module] of part.modules) {
            const joined = moduleStateOf(merged, n);
            expect([...module.done].filter((lesson) => !joined.done.has(lesson))).toEqual([]);
            expect([...module.reached].filter((lesson) => !joined.reached.has(lesson))).toEqual([]);
            expect([...module.answers.keys()].filter((item) => !joined.answers.has(item))).toEqual([]);
            expect(joined.quiz.best ?? -1).toBeGreaterThanOrEqual(module.quiz.best ?? -1);
            expect(joined.skipped || !module.skipped).toBe(true);
            expect(joined.finished || !module.finished || part !== own).toBe(true);
          }
        for (const [n, module] of own.modules)
          for (const [item, answer] of module.answers)
            expect(moduleStateOf(merged, n).answers.get(item)).toEqual(answer);
        expect(merged).toMatchObject({
          attemptId: own.attemptId,
          language: own.language,
          interactions: own.interactions,
          sequence: own.sequence,
          place: own.place ?? state.place,
        });
      }),
    );
  });

  it('is nothing new when it comes from here', () => {
    fc.assert(
      fc.property(arbitraryState(index), (own) => {
        expect(offer(passportOf(own), own)).toMatchObject({ ok: true, value: { isKnown: true } });
      }),
    );
  });

  it('is counted beforehand: lessons, modules that were spared, answers, actions on the plan, better results', () => {
    const own = stateOf({ 2: { done: new Set([1]), quiz: quizOf(60) } });
    const state = stateOf({
      2: {
        done: new Set([1, 2]),
        answers: new Map([[4, RIGHT]]),
        planned: new Map([[1, 30]]),
        quiz: quizOf(70),
      },
      3: { skipped: true, quiz: quizOf(50) },
      4: { done: new Set([1]), quiz: EMPTY_MODULE.quiz },
    });
    expect(offer(passportOf(state), own)).toMatchObject({
      ok: true,
      value: { isKnown: false, gains: { lessons: 2, skipped: 1, answers: 1, planned: 1, results: 2 } },
    });
  });

  it('is both action plans in one, with the terms and the start of here where there are any', () => {
    const taken = restrict(
      passportOf(
        stateOf(
          {
            2: {
              planned: new Map([
                [1, 90],
                [2, 90],
              ]),
            },
            3: { planned: new Map([[1, 30]]) },
          },
          { planStart: 20_700 },
        ),
      ),
      'lessons',
    );
    const own = stateOf({ 2: { planned: new Map([[1, 30]]) } });
    const merged = mergePassport(own, taken);
    expect(moduleStateOf(merged, 2).planned).toEqual(
      new Map([
        [1, 30],
        [2, 90],
      ]),
    );
    expect(moduleStateOf(merged, 3).planned).toEqual(new Map([[1, 30]]));
    expect(merged.planStart).toBe(20_700);
    expect(mergePassport({ ...own, planStart: 20_600 }, taken).planStart).toBe(20_600);
  });

  it('is no action of a plan where a package takes nothing', () => {
    const passport = passportOf(stateOf({ 2: { planned: new Map([[1, 90]]) } }, { planStart: 20_700 }));
    expect(restrict(passport, 'none')).toMatchObject({ planStart: null, modules: new Map() });
  });

  it('never outgrows what the LMS keeps: such a state no learner has reached', () => {
    const answers = new Map(
      Array.from({ length: 200 }, (_, at) => [
        at + 1,
        { kind: 'ordering' as const, order: Array.from({ length: 30 }, () => 36) },
      ]),
    );
    const result = offer(passportOf(stateOf({ 2: { answers } })), createCourseState(1, 'en'), {
      largestState: 3500,
    });
    expect(result).toEqual({ ok: false, error: 'damaged' });
  });
});

describe('a package that reads lessons and practice', () => {
  it('takes all but the graded quiz, and calls nothing finished that rests on it', () => {
    const taken = restrict(passportOf(passed), 'lessons');
    expect(moduleStateOf(taken, 2)).toMatchObject({ skipped: true, finished: true, quiz: { best: 90 } });
    expect(moduleStateOf(taken, CAPSTONE)).toMatchObject({
      skipped: true,
      finished: false,
      quiz: { best: null },
    });
    expect(deriveVerdict(mergePassport(createCourseState(1, 'en'), taken), index, RULES)).toEqual({
      status: 'incomplete',
    });
  });

  it('whatever the passport, reports no verdict by it that the own results do not give', () => {
    fc.assert(
      fc.property(arbitraryState(index), (state) => {
        const taken = restrict(passportOf(state), 'lessons');
        const { status } = deriveVerdict(mergePassport(createCourseState(1, 'en'), taken), index, RULES);
        expect(status).toBe('incomplete');
      }),
    );
  });

  it('says that a result was left out', () => {
    const own = createCourseState(1, 'en');
    expect(offer(passportOf(passed), own, { scope: 'lessons' })).toMatchObject({
      value: { isResultLeftOut: true },
    });
    expect(offer(passportOf(passed), own)).toMatchObject({ value: { isResultLeftOut: false } });
  });

  it('where each module quiz counts leaves out all of them', () => {
    const graded = { ...index, modules: index.modules.filter(({ n }) => n !== CAPSTONE) };
    const result = offer(passportOf(passed), createCourseState(1, 'en'), { index: graded, scope: 'lessons' });
    expect(result).toMatchObject({ ok: true, value: { gains: { skipped: 4, results: 0 } } });
  });
});

describe('a package that reads everything', () => {
  const judge = (passport: Passport, rules: PassRules = RULES) =>
    deriveVerdict(mergePassport(createCourseState(1, 'en'), restrict(passport, 'all', rules)), index, rules);

  it('takes the pass, with its day', () => {
    expect(judge(passportOf(passed))).toEqual({ status: 'passed', score: 90 });
    expect(restrict(passportOf(passed), 'all')).toMatchObject({ finishedOn: 20_783 });
  });

  it('judges by its own pass mark, also what was finished under a lower one', () => {
    const easy = passportOf(passed, { passMark: 60 });
    const strict = { ...RULES, passMark: 95 };
    expect(judge(easy, strict)).toEqual({ status: 'incomplete' });
    expect(moduleStateOf(restrict(easy, 'all', strict), CAPSTONE)).toMatchObject({
      finished: false,
      quiz: { best: 90 },
    });
  });

  it('does not call the course finished of which the passport knows a part', () => {
    const part = stateOf({ 1: { finished: true, done: new Set([1, 2, 3]) } }, { finishedOn: 20_783 });
    expect(judge(passportOf(part, { modules: [1] }))).toEqual({ status: 'incomplete' });
  });

  it.each<[string, Partial<PassRules>]>([
    ['tries are limited', { attempts: 1 }],
    ['a failure is told at once', { failure: 'failed' }],
  ])('takes no result that would be a failure where %s', (_, rules) => {
    const failed = stateOf(
      Object.fromEntries(index.modules.map(({ n }) => [n, { skipped: true, quiz: quizOf(40, 3) }])),
    );
    expect(judge(passportOf(failed), { ...RULES, ...rules })).toEqual({ status: 'incomplete' });
    expect(restrict(passportOf(failed), 'all').modules.get(CAPSTONE)?.quiz.best).toBe(40);
  });
});

it('a package that reads none takes nothing', () => {
  const taken = restrict(passportOf(passed), 'none');
  const own = createCourseState(1, 'en');
  expect(mergePassport(own, taken)).toEqual(own);
});
