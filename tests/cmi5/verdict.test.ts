import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleInteraction } from '../../src/tracking/testing/samples';
import type { LaunchChoices } from '../support/lrs/launch-session';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { FAILED, PASSED, done, launchIn, save } from './open-record';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.close());
const launch = (choices?: LaunchChoices) => launchIn(lrs, choices);

describe('a verdict', () => {
  it('that failed waits for the end of the session, so that a retry may still pass', async () => {
    const { port, verbs } = await launch({ masteryScore: 0.8 });
    await save(port, done(FAILED));
    expect(verbs()).toEqual(['initialized', 'completed']);
    await save(port, done(PASSED));
    await port.close(done(PASSED));
    expect(verbs()).toEqual(['initialized', 'completed', 'passed', 'terminated']);
    expect(lrs.broken).toEqual([]);
  });

  it('that failed at the end is told once, again only when it is better, and never after a pass', async () => {
    const first = await launch();
    await first.port.close(done(FAILED));
    expect(first.verbs()).toEqual(['initialized', 'completed', 'failed', 'terminated']);
    const second = await launch();
    expect(second.opened).toMatchObject({ value: { verdict: { status: 'failed', score: 40 } } });
    await second.port.close(done(FAILED));
    const third = await launch();
    await third.port.close(done({ status: 'failed', score: 55 }));
    const fourth = await launch();
    await save(fourth.port, done(PASSED));
    await fourth.port.close(done(PASSED));
    const fifth = await launch();
    await fifth.port.close(done(FAILED));
    expect([second, third, fourth, fifth].map(({ verbs }) => verbs())).toEqual([
      ['initialized', 'terminated'],
      ['initialized', 'failed', 'terminated'],
      ['initialized', 'passed', 'terminated'],
      ['initialized', 'terminated'],
    ]);
    expect(lrs.broken).toEqual([]);
  });

  it.each([
    [0.8, 80],
    [0.805, 81],
    [0.29, 29],
    [1, 100],
  ])('needs at least what the LMS asks: mastery score %f is %i per cent', async (masteryScore, passMark) => {
    const { port, opened } = await launch({ masteryScore });
    expect(opened).toMatchObject({ value: { passMark } });
    await save(port, done({ status: 'passed', score: passMark }));
    expect(lrs.broken).toEqual([]);
  });

  it.each(['Review', 'Browse'] as const)(
    'is not told in mode %s: only beginning and end are',
    async (launchMode) => {
      const { port, opened, verbs } = await launch({ launchMode });
      expect(opened).toMatchObject({ value: { mode: 'review' } });
      port.report(sampleInteraction());
      await save(port, done(PASSED));
      await port.close(done(PASSED));
      expect(verbs()).toEqual(['initialized', 'terminated']);
      expect(lrs.store.documents.size).toBe(0);
      expect(lrs.broken).toEqual([]);
    },
  );
});
