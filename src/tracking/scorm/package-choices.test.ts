import { describe, expect, test } from 'vitest';
import { listSets, openStrict } from '../testing/open-strict';
import { sampleSnapshot } from '../testing/samples';

const STANDARDS = [
  { version: '1.2', exit: 'cmi.core.exit', over: '', raw: 'cmi.core.score.raw=87' },
  { version: '2004', exit: 'cmi.exit', over: 'normal', raw: 'cmi.score.scaled=0.87' },
] as const;

const COMPLETED = sampleSnapshot({ verdict: { status: 'completed', score: 87 } });
const PASSED = sampleSnapshot({ verdict: { status: 'passed', score: 87 }, isComplete: true });

describe.each(STANDARDS)('where the LMS is told of completion alone, SCORM $version', ({ version, raw }) => {
  test('the score is written with completed, and neither passed nor failed', async () => {
    const { lms, port } = await openStrict(version);
    await port.save(sampleSnapshot());
    expect(listSets(lms).join()).not.toContain('score');
    await port.save({ ...COMPLETED, resume: '1abd' });
    const sets = listSets(lms);
    expect(sets).toContain(raw);
    expect(sets.some((set) => /status=(passed|failed)$/.test(set))).toBe(false);
    expect(sets.findIndex((set) => set === raw)).toBeLessThan(
      sets.findIndex((set) => set.endsWith('status=completed')),
    );
    expect(lms.refusals()).toEqual([]);
  });

  test('a better score is written, a worse one is not, also at a later launch', async () => {
    const { lms, port } = await openStrict(version);
    await port.close(COMPLETED);
    const next = await openStrict(version, { stored: lms.stored() });
    await next.port.save({ ...COMPLETED, verdict: { status: 'completed', score: 80 } });
    expect(listSets(next.lms).join()).not.toContain('score.raw');
    await next.port.save({ ...COMPLETED, verdict: { status: 'completed', score: 95 } });
    expect(listSets(next.lms).join()).toContain('score.raw=95');
  });

  test('a pass that is on record from a package that told it stays', async () => {
    const { lms, port } = await openStrict(version);
    await port.close(PASSED);
    const next = await openStrict(version, { stored: lms.stored() });
    await next.port.save(COMPLETED);
    expect(listSets(next.lms).filter((set) => set.includes('status'))).toEqual([]);
  });
});

describe.each(STANDARDS)('where an attempt is finished, SCORM $version', ({ version, exit, over }) => {
  test('it is kept until the course is complete, and ended for good from then on', async () => {
    const { lms, port } = await openStrict(version, {}, { finish: true });
    const readExits = () => lms.sets(exit).map(({ args }) => args[1]);
    await port.save(sampleSnapshot());
    expect(new Set(readExits())).toEqual(new Set(['suspend']));
    const before = readExits().length;
    await port.save(PASSED);
    await port.close(PASSED);
    expect(new Set(readExits().slice(before))).toEqual(new Set([over]));
    expect(lms.refusals()).toEqual([]);
  });

  test('it is ended also where a complete course is only looked at again', async () => {
    const { lms, port } = await openStrict(version, {}, { finish: true });
    await port.save(PASSED);
    const next = await openStrict(version, { stored: lms.stored() }, { finish: true });
    await next.port.close(PASSED);
    expect(next.lms.sets(exit).at(-1)?.args[1]).toBe(over);
  });

  test('without that choice it is kept for ever', async () => {
    const { lms, port } = await openStrict(version);
    await port.close(PASSED);
    expect(new Set(lms.sets(exit).map(({ args }) => args[1]))).toEqual(new Set(['suspend']));
  });
});
