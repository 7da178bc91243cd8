import { describe, expect, it } from 'vitest';
import { EMPTY_MODULE, type ModuleState } from '../course/course-state';
import type { Answer } from '../scoring/answer';
import { createChoice } from '../testing/questions';
import { listMissed } from './list-missed';
import type { RecallItem } from './recall-item';
import { addMissed, findNextDay, listDays, listDue, noteRecall } from './schedule';

const RIGHT: Answer = { kind: 'choice', picked: 2 };
const WRONG: Answer = { kind: 'choice', picked: 3 };
const stateOf = (module: Partial<ModuleState>): ModuleState => ({ ...EMPTY_MODULE, ...module });
const asked = {
  module: 2,
  practice: [createChoice(1), createChoice(2), createChoice(3)],
  pool: [createChoice(31), createChoice(32), createChoice(33)],
};
const attemptOf = (finished: boolean): ModuleState['quiz'] => ({
  ...EMPTY_MODULE.quiz,
  attempt: {
    seed: 9,
    items: [31, 32, 33],
    answers: new Map([
      [31, WRONG],
      [32, RIGHT],
    ]),
    finished,
    percent: null,
  },
});

describe('what was missed', () => {
  it('is what was answered wrong in lessons, neither what was right nor what is open', () => {
    const answers = new Map([
      [1, RIGHT],
      [2, WRONG],
    ]);
    expect(listMissed(stateOf({ answers }), asked)).toEqual([{ module: 2, item: 2, attempt: null }]);
  });

  it('is what was wrong in a finished attempt, not in one under way', () => {
    expect(listMissed(stateOf({ quiz: attemptOf(false) }), asked)).toEqual([]);
    expect(listMissed(stateOf({ quiz: attemptOf(true) }), asked)).toEqual([
      { module: 2, item: 31, attempt: 9 },
    ]);
  });

  it('is nothing of the pool where that is not to be asked again', () => {
    expect(listMissed(stateOf({ quiz: attemptOf(true) }), { ...asked, pool: [] })).toEqual([]);
  });

  it('is nothing that an update has changed so that the answer no longer fits', () => {
    const answers = new Map<number, Answer>([[1, { kind: 'numeric', value: 3 }]]);
    expect(listMissed(stateOf({ answers }), asked)).toEqual([]);
  });
});

const MISSED = { module: 2, item: 31, attempt: 9 };
const START = 20_000;
const listed = addMissed([], [MISSED], START);
/** The days, after the first listing, on which it is due when each due day is answered like this. */
function follow(rights: readonly boolean[]): number[] {
  let list = listed;
  const days: number[] = [];
  for (let day = 0; day <= 60; day += 1) {
    const [due] = listDue(list, START + day);
    if (!due) continue;
    list = noteRecall(list, due, rights[days.length] ?? false, START + day);
    days.push(day);
  }
  return days;
}

describe('a question to recall', () => {
  it('is asked 2, 7, 14 and 28 days after it was listed, and then no more', () => {
    expect(follow([false, false, false, false])).toEqual([2, 7, 14, 28]);
    expect(follow([true, false, true, false])).toEqual([2, 7, 14, 28]);
  });

  it('leaves when it was right twice in a row', () => {
    expect(follow([true, true])).toEqual([2, 7]);
    expect(follow([false, true, true])).toEqual([2, 7, 14]);
  });

  it('asked late, it is not asked again for the days that have gone by', () => {
    const late = noteRecall(listed, MISSED, false, START + 10);
    expect(listDue(late, START + 10)).toEqual([]);
    expect(findNextDay(late, START + 10)).toBe(START + 14);
    const tooLate = noteRecall(listed, MISSED, false, START + 40);
    expect(findNextDay(tooLate, START + 40)).toBeNull();
  });

  it('keeps its days when it is found missed again', () => {
    expect(addMissed(listed, [MISSED], START + 5)).toBe(listed);
    expect(addMissed(listed, [{ ...MISSED, attempt: 10 }], START + 5)).toBe(listed);
  });

  it('is not listed again once known, unless it is missed in another attempt', () => {
    const known = noteRecall(noteRecall(listed, MISSED, true, START + 2), MISSED, true, START + 7);
    expect(addMissed(known, [MISSED], START + 9)).toBe(known);
    const again = addMissed(known, [{ ...MISSED, attempt: 10 }], START + 9);
    expect(again).toEqual([
      { module: 2, item: 31, attempt: 10, listed: START + 9, asked: 0, rights: 0 } satisfies RecallItem,
    ]);
  });

  it('has its days in the calendar until it leaves, each once', () => {
    const two = addMissed(listed, [{ ...MISSED, item: 32 }], START + 7);
    expect(listDays(two, START + 7).map((day) => day - START)).toEqual([9, 14, 21, 28, 35]);
    expect(findNextDay(two, START)).toBe(START + 2);
  });
});
