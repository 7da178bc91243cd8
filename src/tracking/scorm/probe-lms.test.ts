import { describe, expect, test } from 'vitest';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { openScripted } from '../testing/open-scripted';
import { listSets, openStrict } from '../testing/open-strict';
import { sampleSnapshot } from '../testing/samples';

const SNAPSHOT = sampleSnapshot({ verdict: { status: 'passed', score: 90 } });

describe.each([
  { version: '1.2', place: 'cmi.core.lesson_location' },
  { version: '2004', place: 'cmi.location' },
] as const)('a probe of an LMS with SCORM $version', ({ version, place }) => {
  test('writes the place once more with the time of the session, and commits once', async () => {
    const { lms, port } = await openStrict(version);
    await port.save(SNAPSHOT);
    const sets = listSets(lms).length;
    const commits = lms.log.filter(({ name }) => name.endsWith('Commit')).length;
    await expect(port.save(SNAPSHOT, true)).resolves.toMatchObject({ ok: true });
    expect(listSets(lms).slice(sets)).toEqual([
      `${place}=${SNAPSHOT.place}`,
      expect.stringContaining('exit=suspend'),
      expect.stringContaining('session_time='),
    ]);
    expect(lms.log.filter(({ name }) => name.endsWith('Commit'))).toHaveLength(commits + 1);
    expect(lms.refusals()).toEqual([]);
  });

  test('is a save where something is new', async () => {
    const { lms, port } = await openStrict(version);
    await port.save(SNAPSHOT);
    const sets = listSets(lms).length;
    await port.save({ ...SNAPSHOT, resume: '1later' }, true);
    expect(listSets(lms).slice(sets)[0]).toBe('cmi.suspend_data=1later');
  });

  test('calls nothing without network, in review, and after the end', async () => {
    const { lms, port, network } = await openStrict(version);
    await port.save(SNAPSHOT);
    network.isOnline = false;
    const calls = lms.log.length;
    await expect(port.save(SNAPSHOT, true)).resolves.toMatchObject({ ok: false, error: { code: 'offline' } });
    expect(lms.log).toHaveLength(calls);
    network.isOnline = true;
    await port.close(null);
    const ended = lms.log.length;
    await port.save(SNAPSHOT, true);
    expect(lms.log).toHaveLength(ended);
    const mode = version === '1.2' ? { core: { lesson_mode: 'review' } } : { mode: 'review' };
    const review = await openStrict(version, { initial: { cmi: mode } });
    await review.port.save(SNAPSHOT, true);
    expect(review.lms.sets()).toEqual([]);
  });
});

test('an LMS that has logged the learner out is found out by a probe, though nothing is new', async () => {
  let isOver = false;
  const { port } = await openScripted(createScorm12Record, {
    SetValue: () => (isOver ? 'false' : 'true'),
    Commit: () => (isOver ? 'false' : 'true'),
    GetLastError: () => (isOver ? '301' : '0'),
  });
  await port.save(SNAPSHOT);
  isOver = true;
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
  await expect(port.save(SNAPSHOT, true)).resolves.toMatchObject({ ok: false, error: { code: 'expired' } });
});
