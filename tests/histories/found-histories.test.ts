import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINE } from './device';
import { fakeTime } from './fake-time';
import type { Fault } from './faults';
import { runHistory } from './run-history';
import { act, crash, DEAF, doneIn, fail, launch, STANDARDS, study, take, wait } from './steps';

beforeAll(fakeTime.install);
afterAll(fakeTime.uninstall);

describe.each(STANDARDS)('what went wrong once, in SCORM %s', (version) => {
  it.each([{ kind: 'expire' }, { kind: 'throw', on: 'get', isDone: false, times: 99 }] satisfies Fault[])(
    'a record that cannot be read is not written over (%j)',
    async (fault) => {
      const held = await take(
        version,
        { step: 'device', mood: DEAF },
        study(0, 0),
        wait(5),
        launch({ fault, device: DEAF }),
        study(0, 1),
        wait(60),
      );
      expect(doneIn(held, 1)).toEqual([1]);
    },
  );

  it.each([1, 12])('a record that throws %d times at the launch is read again and goes on', async (times) => {
    const fault: Fault = { kind: 'throw', on: 'get', isDone: false, times };
    const held = await take(
      version,
      { step: 'device', mood: DEAF },
      study(0, 0),
      wait(5),
      launch({ fault, device: DEAF }),
      study(0, 1),
      wait(60),
    );
    expect(doneIn(held, 1)).toEqual([1, 2]);
  });

  it('a page that goes while nothing can be set does not end the attempt', async () => {
    const held = await take(
      version,
      { step: 'device', mood: DEAF },
      study(0, 0),
      wait(5),
      launch({ device: DEAF, fault: { kind: 'throw', on: 'set', isDone: false, times: 12 } }),
      act({ act: 'go-home' }),
      launch({ device: DEAF }),
    );
    expect(doneIn(held, 1)).toEqual([1]);
  });

  it('an exit that was not taken at first is told again with the next save', async () => {
    const held = await take(
      version,
      launch({ device: DEAF, fault: { kind: 'drop', says: '351', times: 1 } }),
      study(0, 0),
      wait(5),
      crash({ device: DEAF }),
    );
    expect(doneIn(held, 1)).toEqual([1]);
  });

  it('what a device kept while it could not be read is not written over when it works again', async () => {
    const held = await take(
      version,
      launch({ isElsewhere: true }),
      fail({ kind: 'expire' }),
      study(0, 0),
      wait(5),
      crash({ isElsewhere: true, fault: { kind: 'cut', length: 0, times: 1 } }),
      launch({ isElsewhere: true, device: { ...FINE, isBlocked: true } }),
      { step: 'device', mood: FINE },
      study(0, 1),
      wait(5),
      launch(),
    );
    expect(new Set(doneIn(held, 1))).toEqual(new Set([1, 2]));
  });

  it('of states that wait for a slow device the last one stays there', async () => {
    await expect(
      take(
        version,
        launch({ isElsewhere: true, device: { ...FINE, isBlocked: true } }),
        { step: 'device', mood: { ...FINE, delay: 50 } },
        act({ act: 'open-quiz', module: 0 }),
        act({ act: 'study', quality: 'right' }),
        wait(0.25),
        act({ act: 'study', quality: 'right' }),
        fail({ kind: 'expire' }),
        { step: 'hide' },
        wait(5),
        act({ act: 'study', quality: 'right' }),
      ),
    ).resolves.toBeDefined();
  });

  it('answers are reported without a gap after a crash between two commits', async () => {
    await expect(
      take(version, study(0, 0), crash(), study(0, 1), wait(5), crash(), study(1, 0), wait(5)),
    ).resolves.toBeDefined();
  });
});

describe('what went wrong once where the LMS judges by a pass mark of its own', () => {
  it('a pass is written though the LMS already answers that it is passed', async () => {
    await expect(
      runHistory({
        version: '2004',
        size: 'practice',
        attempts: 2,
        passMark: 0,
        steps: [
          fail({ kind: 'expire' }),
          act({ act: 'open-quiz', module: 0 }),
          act({ act: 'study', quality: 'right' }),
          wait(2),
          launch({ isElsewhere: true }),
          act({ act: 'take-all', quality: 'partly' }),
          { step: 'hide' },
          ...study(0, 0),
          crash({ isElsewhere: true, fault: { kind: 'locked', says: '0', times: 1 } }),
          wait(1),
        ],
      }),
    ).resolves.toBeDefined();
  });
});

describe('what went wrong once, in cmi5', () => {
  it('nothing is done in a course that waits for its last save to end, as it would not be in it', async () => {
    const held = await take(
      'cmi5',
      launch({ device: DEAF }),
      fail({ kind: 'lose', says: '405', forgets: false, times: 1 }),
      act({ act: 'speak', language: 'fr' }),
      { step: 'exit' },
      study(0, 0),
      wait(2),
      launch({ device: DEAF }),
      wait(5),
    );
    expect(held?.language).toBe('fr');
    expect(doneIn(held, 1)).toEqual([]);
  });
});

describe('what looked like a loss once, and was none', () => {
  it('a place that the learner had passed through is what the device kept last', async () => {
    await expect(
      runHistory({
        version: '1.2',
        size: 'reading',
        attempts: null,
        passMark: null,
        steps: [
          act({ act: 'take-all', quality: 'right' }),
          wait(60),
          act({ act: 'take-all', quality: 'right' }),
          crash({
            isLastLost: true,
            device: { ...FINE, isBlocked: true },
            fault: { kind: 'lose', says: 'true', forgets: false, times: 1 },
          }),
          wait(5),
          { step: 'network', isOnline: false },
        ],
      }),
    ).resolves.toBeDefined();
  });
});
