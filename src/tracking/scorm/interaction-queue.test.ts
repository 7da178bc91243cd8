import { expect, test } from 'vitest';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';
import { openScripted } from '../testing/open-scripted';
import { sampleInteraction, sampleSnapshot } from '../testing/samples';

const SNAPSHOT = sampleSnapshot();

test('an LMS that does not count gets the number that the course counted', async () => {
  const { port, calls } = await openScripted(createScorm2004Record, {});
  port.report(sampleInteraction({ index: 7 }));
  await port.save(SNAPSHOT);
  expect(calls).toContain('SetValue cmi.interactions.7.id basics_q1');
});

test('an LMS that could not be asked for its count once has none of its entries written over', async () => {
  let fails = true;
  const { port, calls } = await openScripted(createScorm2004Record, {
    GetValue: (element) => {
      if (element !== 'cmi.interactions._count') return '';
      if (fails) throw new Error('busy');
      return 3;
    },
  });
  port.report(sampleInteraction({ index: 0 }));
  await port.save(SNAPSHOT);
  expect(calls.filter((call) => call.startsWith('SetValue cmi.interactions.'))).toEqual([]);
  fails = false;
  await port.save(SNAPSHOT);
  expect(calls).toContain('SetValue cmi.interactions.3.id basics_q1');
  expect(calls).not.toContain('SetValue cmi.interactions.0.id basics_q1');
});

test('an answer keeps its number when a failed save is repeated', async () => {
  let isRefused = true;
  let count = 3;
  const { port, calls } = await openScripted(createScorm2004Record, {
    GetValue: (element) => (element === 'cmi.interactions._count' ? count : ''),
    Commit: () => !isRefused,
    GetLastError: () => (isRefused ? '391' : '0'),
  });
  port.report(sampleInteraction());
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: false, error: { code: 'expired' } });
  isRefused = false;
  count = 4;
  await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
  const ids = calls.filter((call) => /^SetValue cmi\.interactions\.\d+\.id/.test(call));
  expect(new Set(ids)).toEqual(new Set(['SetValue cmi.interactions.3.id basics_q1']));
  expect(ids).toHaveLength(2);
});
