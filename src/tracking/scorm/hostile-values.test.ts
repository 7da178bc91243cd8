import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStrictLms } from '../../../tests/support/strict-lms';
import type { OpenedRecord, RecordPort } from '../record-port';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';
import { hostileAnswer, hostileCount, HOSTILE_TEXTS, type HostileAnswer } from '../testing/hostile-values';
import { sampleInteraction, sampleObjective, sampleSnapshot } from '../testing/samples';
import type { ScormRecordInput } from './create-scorm-record';

const STANDARDS = [
  {
    version: '1.2',
    create: createScorm12Record,
    read: 'LMSGetValue',
    name: 'cmi.core.student_name',
    calls: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSFinish'],
  },
  {
    version: '2004',
    create: createScorm2004Record,
    read: 'GetValue',
    name: 'cmi.learner_name',
    calls: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'Terminate'],
  },
] as const;

const snapshot = sampleSnapshot({
  resume: '2abcdefg',
  verdict: { status: 'passed', score: 85 },
  objectives: [sampleObjective(), sampleObjective({ id: 'repair', status: 'passed' })],
});

const createInput = (api: object): ScormRecordInput => ({
  api,
  sessionSeconds: () => 75,
  isGone: () => false,
  isOnline: () => true,
  options: { interactions: true, finish: false },
});

/** All that a session calls, one after the other. */
async function runSession(port: RecordPort) {
  const opened = await port.open();
  await port.examine();
  port.report(sampleInteraction());
  const outcomes = [await port.save(sampleSnapshot()), await port.save(snapshot)];
  const examined = await port.examine();
  outcomes.push(await port.close(snapshot));
  return { opened, outcomes, examined };
}

/** Only text that is safe to hold and show, in bounds; only words and numbers that the course knows. */
function expectParsed(opened: OpenedRecord): void {
  expect(opened.learnerName).toMatch(/^[^\p{Cc}\p{Bidi_Control}\p{Surrogate}]{0,255}$/u);
  expect(opened.learnerName.trim()).toBe(opened.learnerName);
  expect(opened.learnerId.length).toBeLessThanOrEqual(255);
  expect(opened.resume.length).toBeLessThanOrEqual(64_000);
  expect(opened.place.length).toBeLessThanOrEqual(1000);
  expect(opened.language.length).toBeLessThanOrEqual(255);
  expect(['normal', 'review']).toContain(opened.mode);
  const { passMark, verdict } = opened;
  expect(passMark === null || (Number.isInteger(passMark) && passMark >= 0 && passMark <= 100)).toBe(true);
  expect(['incomplete', 'completed', 'passed', 'failed']).toContain(verdict.status);
  const objectives = opened.readObjectives?.() ?? [];
  expect(objectives.length).toBeLessThanOrEqual(100);
  const scores = ['score' in verdict ? verdict.score : 0, ...objectives.map(({ score }) => score ?? 0)];
  expect(scores.every((score) => Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
}

/** A strict LMS that reads out what it is told to; how much it holds of a list, only as a count that is none. */
function createForgingLms(
  { version, read }: (typeof STANDARDS)[number],
  answerTo: (element: string) => HostileAnswer,
) {
  const lms = createStrictLms(version);
  const forged = { ...lms.api, [read]: (element: string) => answerTo(element)() };
  return { lms, api: forged };
}

describe.each(STANDARDS)('hostile values in SCORM $version', (standard) => {
  it('open as a record that is safe to use, and nothing illegal is written after them', async () => {
    const answers = fc.record({ any: fc.func(hostileAnswer), count: hostileCount });
    await fc.assert(
      fc.asyncProperty(answers, async ({ any, count }) => {
        const { lms, api } = createForgingLms(standard, (element) =>
          element.endsWith('._count') ? count : any(element),
        );
        const { opened } = await runSession(standard.create(createInput(api)));
        // A value that throws cannot be told from one that is there: the record is left as it is.
        expect(opened.ok ? 'threw' : opened.error.code).toBe('threw');
        if (opened.ok) expectParsed(opened.value);
        expect(lms.refusals()).toEqual([]);
        expect(lms.sets()[0] !== undefined).toBe(opened.ok && opened.value.mode === 'normal');
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 20), text] as const))(
    'make a record also when every element is %j',
    async (_, text) => {
      const { lms, api } = createForgingLms(standard, () => () => text);
      const { opened, examined } = await runSession(standard.create(createInput(api)));
      expect(opened.ok).toBe(true);
      if (opened.ok) expectParsed(opened.value);
      expect(lms.refusals()).toEqual([]);
      expect(examined.session).toBe('open');
    },
  );

  it('in the answers of all calls at once end in errors that are short, never in an exception', async () => {
    const answers = fc.tuple(...standard.calls.map(() => fc.func(hostileAnswer)));
    await fc.assert(
      fc.asyncProperty(answers, async (scripts) => {
        const api = Object.fromEntries(
          standard.calls.map((name, at) => [
            name,
            (...args: readonly unknown[]): unknown => scripts[at]?.(...args)(),
          ]),
        );
        const { opened, outcomes } = await runSession(standard.create(createInput(api)));
        const details = [opened, ...outcomes].map((outcome) => (outcome.ok ? '' : outcome.error.detail));
        expect(details.filter((detail) => detail.length > 100)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  }, 120_000);

  it('are survived where the object of the LMS itself throws at every touch', async () => {
    const refuse = (): never => {
      throw new Error('hostile');
    };
    const api = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse });
    const { opened } = await runSession(standard.create(createInput(api)));
    expect(opened).toMatchObject({ ok: false, error: { code: 'threw' } });
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['\u202Eevil\u202C name\0', 'evil name'],
    ['  Ada \r\n Lovelace ', 'Ada Lovelace'],
    ['עדה לאבלייס', 'עדה לאבלייס'],
    [`${'a'.repeat(254)}😀`, 'a'.repeat(254)],
  ])('leave of the name %j what can be shown: %j', async (given, shown) => {
    const { api } = createForgingLms(standard, (element) => () => (element === standard.name ? given : ''));
    const opened = await standard.create(createInput(api)).open();
    expect(opened).toMatchObject({ ok: true, value: { learnerName: shown } });
  });
});
