import { expect, test } from 'vitest';
import { openScripted } from '../testing/open-scripted';
import { listSets, openStrict } from '../testing/open-strict';
import { sampleInteraction, sampleNumeric, sampleObjective, sampleSnapshot } from '../testing/samples';
import { createScorm12Record } from './create-scorm12-record';

const PASSED = { status: 'passed', score: 85 } as const;
const FULL = sampleSnapshot({ verdict: PASSED, objectives: [sampleObjective()] });

test('a first launch is made safe at once: exit and status are committed', async () => {
  const { lms, opened } = await openStrict('1.2');
  expect(listSets(lms).slice(0, 2)).toEqual(['cmi.core.exit=suspend', 'cmi.core.lesson_status=incomplete']);
  expect(lms.log.at(-1)?.name).toBe('LMSCommit');
  expect(lms.refusals()).toEqual([]);
  expect(opened).toMatchObject({ ok: true, value: { standard: 'scorm12', resume: '', mode: 'normal' } });
});

test('everything that a course reports, also after a crash, is taken by a strict LMS and there at the next launch', async () => {
  const { lms, port } = await openStrict('1.2');
  port.report(sampleInteraction({ index: 7 }));
  port.report(sampleNumeric({ index: 8 }));
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: true });
  await port.close(FULL);
  expect(lms.refusals()).toEqual([]);
  const next = await openStrict('1.2', { stored: lms.stored() });
  expect(next.opened).toMatchObject({
    ok: true,
    value: { resume: FULL.resume, place: FULL.place, language: 'de', verdict: PASSED },
  });
  expect(next.lms.refusals()).toEqual([]);
});

test('score comes before status, and one commit ends the save', async () => {
  const { lms, port } = await openStrict('1.2');
  const before = lms.log.length;
  await port.save(FULL);
  const names = lms.log.slice(before).map(({ name, args }) => [name, args[0]].join(' '));
  expect(names.indexOf('LMSSetValue cmi.core.score.raw')).toBeLessThan(
    names.indexOf('LMSSetValue cmi.core.lesson_status'),
  );
  expect(names.filter((name) => name.startsWith('LMSCommit'))).toHaveLength(1);
  expect(names.at(-2)).toBe('LMSSetValue cmi.core.session_time');
});

test('a save without a change calls nothing', async () => {
  const { lms, port } = await openStrict('1.2');
  await port.save(FULL);
  const before = lms.log.length;
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: true });
  expect(lms.log).toHaveLength(before);
});

test('only what changed is sent, with the exit and the time', async () => {
  const { lms, port } = await openStrict('1.2');
  await port.save(FULL);
  const before = lms.sets().length;
  await port.save({ ...FULL, place: 'basics.quiz' });
  expect(listSets(lms).slice(before)).toEqual([
    'cmi.core.lesson_location=basics.quiz',
    'cmi.core.exit=suspend',
    'cmi.core.session_time=0000:01:15',
  ]);
});

test('no status and no score goes below what the LMS held', async () => {
  const initial = { cmi: { core: { lesson_status: 'passed', score: { raw: '90', min: '0', max: '100' } } } };
  const { lms, port } = await openStrict('1.2', { initial });
  await port.save(sampleSnapshot({ verdict: { status: 'failed', score: 20 } }));
  await port.save(sampleSnapshot({ verdict: { status: 'incomplete' } }));
  await port.save(sampleSnapshot({ verdict: { status: 'passed', score: 80 } }));
  expect(lms.sets('cmi.core.lesson_status')).toEqual([]);
  expect(lms.sets('cmi.core.score.raw')).toEqual([]);
});

test('an ungraded course reports completed and no score', async () => {
  const { lms, port } = await openStrict('1.2');
  await port.save(sampleSnapshot({ verdict: { status: 'completed' } }));
  expect(lms.sets('cmi.core.lesson_status').map(({ args }) => args[1])).toEqual(['incomplete', 'completed']);
  expect(listSets(lms).join()).not.toContain('score');
});

test.each([
  { lesson_mode: 'review', credit: 'credit' },
  { lesson_mode: 'Browse', credit: '' },
  { lesson_mode: 'normal', credit: 'no-credit' },
])('in a launch with %o nothing is written, and it is ended', async (launch) => {
  const { port, calls, opened } = await openScripted(createScorm12Record, {
    GetValue: (element) => new Map(Object.entries(launch)).get(element?.slice(9) ?? '') ?? '',
  });
  expect(opened).toMatchObject({ ok: true, value: { mode: 'review' } });
  port.report(sampleInteraction());
  await port.save(FULL);
  await port.close(FULL);
  expect(calls.filter((call) => !call.startsWith('GetValue'))).toEqual(['Initialize', 'Finish']);
});

test('empty mode and credit mean a normal launch', async () => {
  const { opened } = await openScripted(createScorm12Record, {});
  expect(opened).toMatchObject({ ok: true, value: { mode: 'normal' } });
});

test('parts that the LMS has not got are not written', async () => {
  const { port, calls } = await openScripted(createScorm12Record, {
    GetValue: () => '',
    GetLastError: () => '401',
  });
  port.report(sampleInteraction());
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: true });
  expect(calls.filter((call) => /^SetValue cmi\.(objectives|interactions|student_pref)/.test(call))).toEqual(
    [],
  );
});

test('answers are not reported one by one when the package says so', async () => {
  const { lms, port } = await openStrict('1.2', {}, { interactions: false });
  port.report(sampleInteraction());
  await port.save(FULL);
  expect(listSets(lms).join()).not.toContain('interactions');
});

test('after 200 answers only status and state are reported', async () => {
  const { port, calls } = await openScripted(createScorm12Record, {
    GetValue: (element) => (element?.endsWith('_children') ? 'id' : ''),
  });
  port.report(sampleInteraction({ index: 200 }));
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: true });
  expect(calls.join()).not.toContain('cmi.interactions.200');
});

test('without network nothing is called, and everything is written when it is back', async () => {
  const { lms, port, network } = await openStrict('1.2');
  network.isOnline = false;
  const before = lms.log.length;
  port.report(sampleInteraction());
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: false, error: { code: 'offline' } });
  await expect(port.close(FULL)).resolves.toMatchObject({ ok: false, error: { code: 'offline' } });
  expect(lms.log).toHaveLength(before);
  network.isOnline = true;
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: true });
  expect(lms.sets('cmi.interactions.0.id')).toHaveLength(1);
});

test('after a refused commit the score is sent as 85.0 and all else again', async () => {
  let commits = 0;
  const { port, calls } = await openScripted(createScorm12Record, {
    Commit: () => (commits++ === 1 ? 'false' : 'true'),
    GetLastError: () => (commits === 2 ? '101' : '0'),
  });
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: false, error: { code: 'refused' } });
  await port.save({ ...FULL, resume: '1abd' });
  expect(calls.filter((call) => call.startsWith('SetValue cmi.core.score.raw'))).toEqual([
    'SetValue cmi.core.score.raw 85',
    'SetValue cmi.core.score.raw 85.0',
  ]);
  expect(calls.filter((call) => call === 'SetValue cmi.core.lesson_status passed')).toHaveLength(2);
});

test('a session that was initialised before is used when it answers', async () => {
  const { opened } = await openScripted(createScorm12Record, {
    Initialize: () => 'false',
    GetLastError: () => '101',
    GetValue: (element) => (element === 'cmi.core.lesson_status' ? 'incomplete' : ''),
  });
  expect(opened.ok).toBe(true);
});

test('an LMS that refuses and does not answer is an error', async () => {
  const { opened } = await openScripted(createScorm12Record, {
    Initialize: () => 'false',
    GetLastError: () => '101',
  });
  expect(opened).toMatchObject({ ok: false, error: { code: 'refused' } });
});

test('an API that throws on every call is an error, never an exception', async () => {
  const { opened, port } = await openScripted(createScorm12Record, {
    Initialize: () => {
      throw new Error('SecurityError');
    },
  });
  expect(opened).toMatchObject({ ok: false, error: { code: 'threw' } });
  await expect(port.close(FULL)).resolves.toMatchObject({ ok: true });
});

test('a window that was reloaded under way is told by the next save', async () => {
  let isGone = false;
  const { port } = await openScripted(createScorm12Record, {
    SetValue: () => {
      if (isGone) throw new Error('gone');
      return 'true';
    },
  });
  isGone = true;
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: false, error: { code: 'threw' } });
});

test('a closed record does nothing more', async () => {
  const { lms, port } = await openStrict('1.2');
  await port.close(FULL);
  expect(lms.isEnded()).toBe(true);
  const before = lms.log.length;
  await expect(port.close(FULL)).resolves.toMatchObject({ ok: true });
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: false, error: { code: 'terminated' } });
  expect(lms.log).toHaveLength(before);
});

test('the calls of a close are all made before it first waits', async () => {
  const { lms, port } = await openStrict('1.2');
  const closing = port.close(FULL);
  expect(lms.log.at(-1)?.name).toBe('LMSFinish');
  expect(JSON.parse(lms.stored() ?? '{}')).toMatchObject({ cmi: { suspend_data: FULL.resume } });
  await closing;
});

test('an objective keeps its number when the package comes to hold other modules', async () => {
  const { lms, port } = await openStrict('1.2');
  await port.save(sampleSnapshot({ objectives: [sampleObjective({ id: 'basics' })] }));
  await port.close(null);
  const next = await openStrict('1.2', { stored: lms.stored() });
  await next.port.save(
    sampleSnapshot({ objectives: [sampleObjective({ id: 'repair' }), sampleObjective({ id: 'basics' })] }),
  );
  const ids = listSets(next.lms).filter((set) => /objectives\.\d\.id/.test(set));
  expect(ids).toEqual(['cmi.objectives.1.id=repair', 'cmi.objectives.0.id=basics']);
});

test('what a refused commit may have swallowed is not called saved until it differs', async () => {
  let isRefused = false;
  const { port } = await openScripted(createScorm12Record, {
    Commit: () => !isRefused,
    GetLastError: () => (isRefused ? '101' : '0'),
  });
  const saveRefused = async (snapshot: typeof FULL) => {
    isRefused = true;
    await port.save(snapshot);
    isRefused = false;
  };
  const begun = sampleSnapshot();
  await saveRefused(begun);
  await expect(port.save(begun)).resolves.toMatchObject({ ok: false, error: { code: 'refused' } });
  await expect(port.save({ ...begun, resume: '1new' })).resolves.toMatchObject({ ok: true });
  await saveRefused({ ...FULL, resume: '1passed' });
  await expect(port.save({ ...FULL, resume: '1newer' })).resolves.toMatchObject({
    ok: false,
    error: { code: 'refused', detail: 'commit cmi.core.lesson_status: in doubt' },
  });
});
