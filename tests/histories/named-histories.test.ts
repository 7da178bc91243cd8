import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTime } from './fake-time';
import { runHistory } from './run-history';
import { act, crash, DEAF, doneIn, fail, launch, STANDARDS, study, take, wait } from './steps';

beforeAll(fakeTime.install);
afterAll(fakeTime.uninstall);

describe.each(STANDARDS)('what must never go wrong, in SCORM %s', (version) => {
  it('lessons that were done on two devices are both there, whichever the LMS was told of', async () => {
    const held = await take(
      version,
      launch({ device: DEAF }),
      wait(5),
      launch({ isElsewhere: true }),
      fail({ kind: 'expire' }),
      study(0, 0),
      wait(5),
      crash({ isElsewhere: true, device: DEAF }),
      study(0, 1),
      study(1, 0),
      wait(5),
      launch({ isElsewhere: true }),
    );
    expect(new Set(doneIn(held, 1))).toEqual(new Set([1, 2]));
    expect(doneIn(held, 2)).toEqual([1]);
  });

  it('where two devices began apart, the learner goes on in the place that was chosen, with the work of both', async () => {
    const held = await take(
      version,
      study(0, 0),
      crash({ isElsewhere: true }),
      study(1, 0),
      wait(5),
      launch({ isElsewhere: true, continues: true }),
      wait(5),
    );
    expect(held?.place).toEqual({ kind: 'lesson', module: 1, lesson: 1 });
    expect([doneIn(held, 1), doneIn(held, 2)]).toEqual([[1], [1]]);
  });

  it('the best result of two devices stands, also where the other has changed more since', async () => {
    const held = await take(
      version,
      launch(),
      wait(5),
      launch({ isElsewhere: true }),
      fail({ kind: 'expire' }),
      act({ act: 'open-quiz', module: 0 }),
      act({ act: 'study', quality: 'right' }),
      wait(5),
      crash({ isElsewhere: true }),
      study(0, 0),
      study(0, 1),
      act({ act: 'open-quiz', module: 0 }),
      act({ act: 'study', quality: 'wrong' }),
      wait(5),
      launch({ isElsewhere: true }),
    );
    expect(held?.modules.get(2)?.quiz.best).toBe(100);
  });

  it('of a place on record and a later one on this device the later stands', async () => {
    const held = await take(
      version,
      study(0, 0),
      wait(5),
      fail({ kind: 'expire' }),
      study(0, 1),
      wait(5),
      crash(),
    );
    expect(held?.place).toEqual({ kind: 'lesson', module: 1, lesson: 2 });
  });

  it('a pass stays on record when the state is lost and the course begun anew', async () => {
    await expect(
      take(
        version,
        act({ act: 'take-all', quality: 'right' }),
        wait(5),
        launch(),
        crash({ damage: 20, isElsewhere: true }),
        study(0, 0),
        wait(5),
      ),
    ).resolves.toBeDefined();
  });

  it('a score stays on record when the state is lost and the course passed anew with less', async () => {
    await expect(
      runHistory({
        version,
        size: 'whole',
        attempts: null,
        passMark: 10,
        steps: [
          act({ act: 'take-all', quality: 'right' }),
          wait(5),
          crash({ damage: 20, isElsewhere: true }),
          act({ act: 'take-all', quality: 'partly' }),
          wait(5),
        ],
      }),
    ).resolves.toBeDefined();
  });

  it('a commit that says "true" and stores nothing loses nothing on this device', async () => {
    const held = await take(
      version,
      wait(5),
      fail({ kind: 'lose', says: 'true', forgets: true, times: 3 }),
      study(0, 0),
      wait(5),
      crash(),
    );
    expect(doneIn(held, 1)).toEqual([1]);
  });

  it('a pass whose first commit was refused gets on record', async () => {
    await expect(
      take(
        version,
        wait(5),
        fail({ kind: 'lose', says: '101', forgets: true, times: 1 }),
        act({ act: 'take-all', quality: 'right' }),
        wait(60),
      ),
    ).resolves.toBeDefined();
  });

  it('an emptied record goes on from this device where the learner says so, and begins anew where not', async () => {
    const begin = [study(0, 0), wait(5)];
    const held = await take(version, ...begin, crash({ damage: 'reset', continues: true }));
    expect(doneIn(held, 1)).toEqual([1]);
    const anew = await take(version, ...begin, crash({ damage: 'reset', continues: false }));
    expect(doneIn(anew, 1)).toEqual([]);
  });
});
