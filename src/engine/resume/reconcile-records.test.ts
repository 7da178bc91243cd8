import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../content/result';
import { createCourseState, EMPTY_MODULE, type CourseState } from '../course/course-state';
import { arbitraryState, plannedIndex } from '../testing/course-states';
import { continueKept, reconcileRecords } from './reconcile-records';
import { trustRecord } from './trust-record';

const ID = plannedIndex.id;
const stateOf = (attemptId: number, sequence: number, done: readonly number[]): CourseState => ({
  ...createCourseState(attemptId, 'en'),
  sequence,
  modules: new Map([[2, { ...EMPTY_MODULE, done: new Set(done) }]]),
});
const doneIn = (state: CourseState | null | undefined) =>
  [...(state?.modules.get(2)?.done ?? [])].sort((a, b) => a - b);

describe('record and journal at a launch', () => {
  it('are at a first launch both empty', () => {
    expect(trustRecord(fail('empty'), false)).toEqual({ kind: 'agreed', state: null, isProven: false });
  });

  it('need no comparison where they are the same text: the journal is needless', () => {
    const held = succeed(stateOf(7, 5, [1, 2]));
    expect(trustRecord(held, true)).toEqual(reconcileRecords(held, held.value, ID));
    expect(trustRecord(held, false)).toEqual({ kind: 'agreed', state: held.value, isProven: false });
  });

  it('agree where the record has all that the journal has, which proves the journal needless', () => {
    const held = stateOf(7, 5, [1, 2]);
    expect(reconcileRecords(succeed(held), stateOf(7, 4, [1]), ID)).toEqual({
      kind: 'agreed',
      state: held,
      isProven: true,
    });
    expect(reconcileRecords(succeed(held), held, ID)).toMatchObject({ isProven: true });
  });

  it('are joined without a question where the record is behind, into a state newer than both', () => {
    const result = reconcileRecords(succeed(stateOf(7, 4, [1])), stateOf(7, 6, [2]), ID);
    expect(result).toMatchObject({ kind: 'restored', cause: 'behind', state: { sequence: 7 } });
    expect(result.kind === 'restored' && doneIn(result.state)).toEqual([1, 2]);
  });

  it('are joined also where the older of the two has something that the newer lacks', () => {
    const result = reconcileRecords(succeed(stateOf(7, 9, [1])), stateOf(7, 6, [2]), ID);
    expect(result).toMatchObject({ kind: 'restored', cause: 'behind', state: { sequence: 10 } });
  });

  it.each(['checksum', 'malformed', 'format', 'course'] as const)(
    'give the journal where the record cannot be read (%s)',
    (error) => {
      expect(reconcileRecords(fail(error), stateOf(7, 6, [2]), ID)).toMatchObject({
        kind: 'restored',
        cause: 'unreadable',
        state: { sequence: 7 },
      });
      expect(trustRecord(fail(error), false)).toEqual({ kind: 'unreadable' });
    },
  );

  it('leave the question to the learner where the record is empty: a reset looks the same as a loss', () => {
    const kept = stateOf(7, 6, [2]);
    const result = reconcileRecords(fail('empty'), kept, ID);
    expect(result).toEqual({ kind: 'undecided', held: null, kept });
    expect(result.kind === 'undecided' && continueKept(result)).toEqual({ ...kept, sequence: 7 });
  });

  it('leave it to the learner where they belong to different attempts, and lose nothing of the record by the answer', () => {
    const result = reconcileRecords(succeed(stateOf(8, 20, [1])), stateOf(7, 6, [2]), ID);
    expect(result.kind).toBe('undecided');
    const state = result.kind === 'undecided' ? continueKept(result) : null;
    expect(state).toMatchObject({ attemptId: 7, sequence: 22 });
    expect(doneIn(state)).toEqual([1, 2]);
  });

  it('ask nothing of another attempt that would add nothing, however many changes it counts', () => {
    const held = stateOf(8, 20, [1, 2]);
    for (const sequence of [6, 20, 90])
      expect(reconcileRecords(succeed(held), stateOf(7, sequence, [2]), ID)).toEqual({
        kind: 'agreed',
        state: held,
        isProven: true,
      });
  });

  it('give a state that agrees with itself at the next launch, whatever they held', () => {
    fc.assert(
      fc.property(arbitraryState(plannedIndex), arbitraryState(plannedIndex), (held, other) => {
        const kept = { ...other, attemptId: held.attemptId };
        const first = reconcileRecords(succeed(held), kept, ID);
        const state = first.kind === 'restored' || first.kind === 'agreed' ? first.state : null;
        expect(state).not.toBeNull();
        const again = reconcileRecords(state ? succeed(state) : fail('empty'), kept, ID);
        expect(again).toEqual({ kind: 'agreed', state, isProven: true });
      }),
    );
  });
});
