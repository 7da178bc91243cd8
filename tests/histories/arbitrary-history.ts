import fc from 'fast-check';
import { FINE, type DeviceMood } from './device';
import type { Fault } from './faults';
import type { History, Relaunch, Step } from './history';
import type { Act } from './learner';
import type { Standard } from './stored-record';

const quality = fc.constantFrom('right' as const, 'partly' as const, 'wrong' as const);
const studied = fc.constantFrom('right' as const, 'right' as const, 'right' as const, 'partly' as const);
const few = fc.nat(4);
const typed = <Type extends string>(type: Type) => fc.constant(type);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: typed('open-lesson'), module: fc.nat(2), lesson: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ act: typed('open-quiz'), module: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('go-home', 'reach-end', 'hand-in') }) },
  { weight: 5, arbitrary: fc.record({ act: typed('answer'), item: few, quality }) },
  { weight: 1, arbitrary: fc.record({ act: typed('revise'), item: few, option: few }) },
  { weight: 1, arbitrary: fc.record({ act: typed('turn'), to: few }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: typed('plan'),
      module: fc.nat(2),
      lesson: fc.nat(1),
      term: fc.constantFrom(30, 90, null),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: typed('start-plan'), day: fc.constantFrom(20_000, 20_700) }) },
  { weight: 1, arbitrary: fc.record({ act: typed('speak'), language: fc.constantFrom('en', 'fr') }) },
  { weight: 6, arbitrary: fc.record({ act: typed('study'), quality: studied }) },
  { weight: 2, arbitrary: fc.record({ act: typed('take-all'), quality: studied }) },
);

const times = fc.integer({ min: 1, max: 12 });
const code = fc.constantFrom('true', '0', '101', '201', '391', '351', '405');
const length = fc.integer({ min: 0, max: 60 });

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: typed('drop'), says: code, times }),
  fc.record({
    kind: typed('lose'),
    says: code,
    forgets: fc.boolean(),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: typed('mumble'), times }),
  fc.record({
    kind: typed('throw'),
    on: fc.constantFrom('get', 'set', 'commit'),
    isDone: fc.boolean(),
    times,
  }),
  fc.record({ kind: typed('delay'), seconds: fc.integer({ min: 1, max: 20 }), times }),
  fc.record({ kind: typed('cut'), length, times: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constantFrom('expire', 'vanish') }),
);
const launchFault: fc.Arbitrary<Fault> = fc.oneof(
  fault,
  fc.record({
    kind: typed('locked'),
    says: fc.constantFrom('0', '101', '104', '301'),
    times: fc.constant(1),
  }),
);

const mood: fc.Arbitrary<DeviceMood> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(FINE) },
  {
    weight: 2,
    arbitrary: fc.record({
      isBlocked: fc.constant(false),
      isFull: fc.boolean(),
      delay: fc.constantFrom(0, 50, 900, 5e3),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ ...FINE, isBlocked: true }) },
);

/** Mostly calm: what goes wrong seldom comes alone, but each thing is to be seen without the others. */
const seldom = fc.nat(6).map((n) => n === 0);

const relaunch: fc.Arbitrary<Relaunch> = fc.record({
  ending: fc.constantFrom('gone', 'crash', 'crash'),
  isElsewhere: fc.nat(2).map((n) => n === 0),
  isLastLost: seldom,
  damage: fc.oneof(
    { weight: 8, arbitrary: typed('none') },
    { weight: 1, arbitrary: typed('reset') },
    { weight: 1, arbitrary: length },
  ),
  device: mood,
  fault: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: launchFault }),
  isReview: fc.nat(15).map((n) => n === 15),
  continues: fc.boolean(),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: act.map((given) => ({ step: 'act' as const, ...given })) },
  {
    weight: 6,
    arbitrary: fc.record({ step: typed('wait'), seconds: fc.constantFrom(0.25, 1, 2, 2, 5, 60) }),
  },
  { weight: 2, arbitrary: fc.record({ step: typed('network'), isOnline: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ step: typed('fault'), fault: fc.option(fault, { freq: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ step: typed('device'), mood }) },
  {
    weight: 3,
    arbitrary: fc.record({ step: fc.constantFrom('hide', 'show', 'leave', 'exit', 'retry') }),
  },
  { weight: 1, arbitrary: fc.record({ step: typed('fuse'), calls: fc.nat(40) }) },
  { weight: 4, arbitrary: relaunch.map((given) => ({ step: 'relaunch' as const, ...given })) },
);

/** Opens a lesson or a quiz, and does it. */
const work: fc.Arbitrary<Step[]> = fc
  .record({
    open: fc.oneof(
      fc.record({ act: typed('open-lesson'), module: fc.nat(2), lesson: fc.nat(1) }),
      fc.record({ act: typed('open-quiz'), module: fc.nat(1) }),
    ),
    quality: studied,
  })
  .map(({ open, quality: given }) => [
    { step: 'act', ...open },
    { step: 'act', act: 'study', quality: given },
  ]);

/** Work at the other device that does not reach the LMS, so that both go on apart. Seldom drawn step by step. */
const detour: fc.Arbitrary<Step[]> = fc
  .record({ work: fc.array(work, { minLength: 1, maxLength: 3 }), there: relaunch, back: relaunch })
  .map(({ work: acts, there, back }) => [
    { step: 'relaunch', ...there, isElsewhere: true, device: FINE, fault: null, isReview: false },
    { step: 'fault', fault: { kind: 'expire' } },
    ...acts.flat(),
    { step: 'wait', seconds: 2 },
    { step: 'relaunch', ...back, isElsewhere: true },
  ]);

/** Any learner with any LMS, device and network: 5 to 40 steps. */
export const arbitraryHistory = (version: Standard): fc.Arbitrary<History> =>
  fc.record({
    version: fc.constant(version),
    size: fc.constantFrom('whole', 'whole', 'practice', 'reading'),
    attempts: fc.constantFrom(null, 2),
    passMark: fc.constantFrom(null, null, 0, 40, 90),
    steps: fc
      .array(
        fc.oneof({ weight: 15, arbitrary: step.map((one) => [one]) }, { weight: 1, arbitrary: detour }),
        {
          minLength: 5,
          maxLength: 40,
        },
      )
      .map((parts) => parts.flat()),
  });
