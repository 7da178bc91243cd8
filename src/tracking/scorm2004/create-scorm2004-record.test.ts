import { expect, test } from 'vitest';
import { openScripted } from '../testing/open-scripted';
import { listSets, openStrict } from '../testing/open-strict';
import { sampleInteraction, sampleNumeric, sampleObjective, sampleSnapshot } from '../testing/samples';
import { createScorm2004Record } from './create-scorm2004-record';

const PASSED = { status: 'passed', score: 85 } as const;
const FULL = sampleSnapshot({
  verdict: PASSED,
  progress: 1,
  objectives: [sampleObjective({ status: 'passed' })],
});

test('a first launch is made safe at once: exit and status are committed', async () => {
  const { lms } = await openStrict('2004');
  expect(listSets(lms)).toEqual([
    'cmi.exit=suspend',
    'cmi.completion_status=incomplete',
    'cmi.session_time=PT1M15S',
  ]);
  expect(lms.log.at(-1)?.name).toBe('Commit');
  expect(lms.refusals()).toEqual([]);
});

test('everything that a course reports is taken by a strict LMS and is there at the next launch', async () => {
  const { lms, port } = await openStrict('2004');
  const [old, other] = [
    { id: 'old-phone', n: 1 },
    { id: 'refurbish', n: 2 },
  ];
  port.report(sampleInteraction());
  port.report(sampleNumeric());
  port.report(
    sampleInteraction({
      response: { type: 'matching', pairs: [[old, other]] },
      pattern: { type: 'matching', pairs: [[old, other]] },
    }),
  );
  port.report(
    sampleInteraction({
      response: { type: 'sequencing', options: [other, old] },
      pattern: { type: 'sequencing', options: [old, other] },
    }),
  );
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: true });
  await port.close(FULL);
  expect(lms.refusals()).toEqual([]);
  const next = await openStrict('2004', { stored: lms.stored() });
  expect(next.opened).toMatchObject({
    ok: true,
    value: { standard: 'scorm2004', resume: FULL.resume, place: FULL.place, language: 'de', verdict: PASSED },
  });
  await next.port.save(FULL);
  expect(next.lms.refusals()).toEqual([]);
});

test('the share that is done does not go down when an update has added to the course', async () => {
  const { lms, port } = await openStrict('2004');
  await port.save(FULL);
  await port.close(FULL);
  const next = await openStrict('2004', { stored: lms.stored() });
  await next.port.save({ ...FULL, resume: `${FULL.resume}A`, progress: 0.5 });
  expect(next.lms.sets('cmi.progress_measure').map(({ args }) => args[1])).not.toContain('0.5');
  const last = await openStrict('2004', { stored: next.lms.stored() });
  expect(last.lms.api['GetValue']?.('cmi.progress_measure')).toBe('1');
});

test('after a crash without any event the last commit is there', async () => {
  const { lms, port } = await openStrict('2004');
  await port.save(FULL);
  const next = await openStrict('2004', { stored: lms.stored() });
  expect(next.opened).toMatchObject({ ok: true, value: { resume: FULL.resume, verdict: PASSED } });
});

test('a verdict is scaled and raw, then completed, then success', async () => {
  const { lms, port } = await openStrict('2004');
  await port.save(FULL);
  const verdict = listSets(lms).filter((set) => /^cmi\.(score|completion|success)/.test(set));
  expect(verdict).toEqual([
    'cmi.completion_status=incomplete',
    'cmi.score.min=0',
    'cmi.score.max=100',
    'cmi.score.raw=85',
    'cmi.score.scaled=0.85',
    'cmi.completion_status=completed',
    'cmi.success_status=passed',
  ]);
});

test('no status and no score goes below what the LMS held', async () => {
  const initial = {
    cmi: { completion_status: 'completed', success_status: 'passed', score: { scaled: '0.9' } },
  };
  const { lms, port } = await openStrict('2004', { initial });
  await port.save(sampleSnapshot({ verdict: { status: 'failed', score: 20 } }));
  await port.save(sampleSnapshot({ verdict: { status: 'incomplete' } }));
  expect(lms.sets('cmi.completion_status')).toEqual([]);
  expect(lms.sets('cmi.success_status')).toEqual([]);
  expect(lms.sets('cmi.score.scaled')).toEqual([]);
});

test('new answers follow those that the LMS already holds', async () => {
  const { lms, port } = await openStrict('2004');
  port.report(sampleInteraction());
  await port.save(FULL);
  await port.close(null);
  const next = await openStrict('2004', { stored: lms.stored() });
  next.port.report(sampleNumeric({ index: 0 }));
  await next.port.save(FULL);
  expect(next.lms.sets('cmi.interactions.1.id').map(({ args }) => args[1])).toEqual(['basics_q2']);
  expect(next.lms.refusals()).toEqual([]);
});

test('"already initialised" means that the session lives', async () => {
  const { opened } = await openScripted(createScorm2004Record, {
    Initialize: () => 'false',
    GetLastError: () => '103',
  });
  expect(opened.ok).toBe(true);
});

test('"terminated" is told as such', async () => {
  const { opened } = await openScripted(createScorm2004Record, {
    Initialize: () => 'false',
    GetLastError: () => '104',
  });
  expect(opened).toMatchObject({ ok: false, error: { code: 'terminated' } });
});

test.each([
  ['0.8', 80],
  ['0.555', 56],
  ['0.824', 83],
  ['0.07', 7],
  ['-0.5', null],
  ['', null],
])('the passing score "%s" means %o', async (text, passMark) => {
  const { opened } = await openScripted(createScorm2004Record, {
    GetValue: (element) => (element === 'cmi.scaled_passing_score' ? text : ''),
  });
  expect(opened).toMatchObject({ ok: true, value: { passMark } });
});

test('in review nothing is written, not even the exit', async () => {
  const { port, calls } = await openScripted(createScorm2004Record, {
    GetValue: (element) => (element === 'cmi.mode' ? 'review' : ''),
  });
  await port.save(FULL);
  await port.close(FULL);
  expect(calls.filter((call) => !call.startsWith('GetValue'))).toEqual(['Initialize', 'Terminate']);
});

test('an answer whose id no LMS takes is left out and spoils nothing', async () => {
  const { lms, port } = await openStrict('2004');
  port.report(sampleInteraction({ id: 'has space' }));
  port.report(sampleInteraction({ objective: 'has-hyphen' }));
  await expect(port.save(FULL)).resolves.toMatchObject({ ok: true });
  expect(listSets(lms).filter((set) => /interactions\.\d\.(id|objectives)/.test(set))).toEqual([
    'cmi.interactions.0.id=basics_q1',
  ]);
});

test('a language is written only when the LMS holds another', async () => {
  const { lms, port } = await openStrict('2004', {
    initial: { cmi: { learner_preference: { language: 'de' } } },
  });
  await port.save(sampleSnapshot({ language: 'de' }));
  expect(lms.sets('cmi.learner_preference.language')).toEqual([]);
  await port.save(sampleSnapshot({ language: 'fr' }));
  expect(lms.sets('cmi.learner_preference.language')).toHaveLength(1);
});

test('an answer that was accepted is not sent again', async () => {
  const { lms, port } = await openStrict('2004');
  port.report(sampleInteraction());
  await port.save(FULL);
  port.report(sampleNumeric());
  await port.save({ ...FULL, resume: '1next' });
  expect(lms.sets('cmi.interactions.0.id')).toHaveLength(1);
  expect(lms.sets('cmi.interactions.1.id')).toHaveLength(1);
  expect(lms.refusals()).toEqual([]);
});
