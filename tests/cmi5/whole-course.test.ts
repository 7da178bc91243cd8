import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleInteraction, sampleObjective, sampleSnapshot } from '../../src/tracking/testing/samples';
import { look } from '../support/lrs/lrs-session';
import type { LaunchChoices } from '../support/lrs/launch-session';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { PASSED, SAMPLE_WORDS, done, launchIn, save, statementOf, type PageChoices } from './open-record';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.close());
const launch = (choices?: LaunchChoices, page?: PageChoices) => launchIn(lrs, choices, page);

describe('a whole course', () => {
  it('is told in the order of cmi5, each verb once, and breaks no rule', async () => {
    const { port, opened, verbs } = await launch({ masteryScore: 0.8 });
    expect(opened).toMatchObject({
      ok: true,
      value: { standard: 'cmi5', mode: 'normal', resume: '', passMark: 80 },
    });
    await save(port, sampleSnapshot({ progress: 0.25 }));
    port.report(sampleInteraction());
    await save(port, sampleSnapshot({ resume: 'more', progress: 0.55 }));
    await save(port, done(PASSED));
    await save(port, done({ status: 'passed', score: 90 }, 'better'));
    expect((await port.close(done({ status: 'passed', score: 90 }, 'better'))).ok).toBe(true);
    expect(verbs()).toEqual([
      'initialized',
      'progressed',
      'answered',
      'progressed',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(lrs.broken).toEqual([]);
  });

  it('asks for the token once, then reads launch data and preferences before it says anything', async () => {
    const { port } = await launch();
    await save(port, sampleSnapshot());
    expect(lrs.requests[0]).toBe('POST fetch');
    const first = lrs.requests.indexOf('POST statements');
    expect(lrs.requests.slice(1, first).toSorted()).toEqual([
      'GET activities/state',
      'GET activities/state',
      'GET agents/profile',
      'GET statements',
      'GET statements',
    ]);
    expect(lrs.requests.filter((request) => request.endsWith('fetch'))).toHaveLength(1);
  });

  it('carries score, pass mark and time of the verdict as cmi5 asks', async () => {
    const { port } = await launch({ masteryScore: 0.8 });
    await save(port, done(PASSED));
    const passed = statementOf(lrs, 'passed');
    expect(look(passed, 'result')).toEqual({
      success: true,
      score: { scaled: 0.84, raw: 84, min: 0, max: 100 },
      duration: 'PT1M15S',
    });
    expect(
      look(passed, 'context', 'extensions', 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore'),
    ).toBe(0.8);
    expect(look(statementOf(lrs, 'completed'), 'result')).toEqual({ completion: true, duration: 'PT1M15S' });
  });

  it('without a quiz is completed, without a score', async () => {
    const { port, verbs } = await launch();
    await save(port, done({ status: 'completed' }));
    await port.close(null);
    expect(verbs()).toEqual(['initialized', 'completed', 'terminated']);
    expect(look(statementOf(lrs, 'completed'), 'result', 'score')).toBeUndefined();
    expect(lrs.broken).toEqual([]);
  });

  it('tells a module when it is done, with its name in every language', async () => {
    const { port } = await launch();
    const objectives = [sampleObjective({ status: 'passed', score: 90 }), sampleObjective({ id: 'other' })];
    await save(port, sampleSnapshot({ progress: 0 }));
    await save(port, sampleSnapshot({ progress: 0, place: 'moved' }));
    await nextTurn();
    await save(port, sampleSnapshot({ objectives }));
    await save(port, sampleSnapshot({ objectives, resume: 'next' }));
    const told = lrs.store.statements.filter(({ statement }) =>
      look(statement, 'object', 'definition', 'type'),
    );
    expect(told.map(({ statement }) => look(statement, 'object'))).toEqual([
      {
        id: 'https://lms.example/activities/course-1/module/basics',
        definition: {
          type: 'http://adlnet.gov/expapi/activities/module',
          name: { en: 'Basics', fr: 'Les bases' },
        },
      },
    ]);
    expect(lrs.broken).toEqual([]);
  });

  it.each([
    [{}, { en: 'The course', fr: 'Le cours' }],
    [{ modules: ['basics'] }, { en: 'Basics', fr: 'Les bases' }],
    [{ title: 'ICT 2027' }, { en: 'ICT 2027', fr: 'ICT 2027' }],
  ])('tells progress with what the package is called in every language: %j', async (options, name) => {
    const { port } = await launch({}, { options });
    await save(port, sampleSnapshot({ progress: 0, place: 'home' }));
    await save(port, sampleSnapshot({ progress: 0 }));
    await nextTurn();
    await save(port, sampleSnapshot({ progress: 0.25 }));
    const progressed = statementOf(lrs, 'progressed');
    expect(look(progressed, 'object')).toEqual({
      id: 'https://lms.example/activities/course-1',
      definition: { name },
    });
    expect(look(progressed, 'result')).toEqual({
      extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/progress': 25 },
    });
    expect(lrs.broken).toEqual([]);
  });
});

describe('an answer', () => {
  it('can be read by whoever sees the record, in every packaged language', async () => {
    const { port } = await launch();
    port.report(sampleInteraction());
    await nextTurn();
    await save(port, sampleSnapshot({ language: 'en' }));
    const answered = statementOf(lrs, 'answered');
    expect(look(answered, 'object')).toEqual({
      id: 'https://lms.example/activities/course-1/question/basics_q1',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
        description: { en: 'What comes first?', fr: 'Par quoi commencer ?' },
        choices: [
          { id: 'repair', description: { en: 'Repair', fr: 'Réparer' } },
          { id: 'reuse_first', description: { en: 'Reuse', fr: 'Réutiliser' } },
        ],
        correctResponsesPattern: ['repair'],
      },
    });
    expect(look(answered, 'result')).toEqual({
      response: 'repair[,]reuse_first',
      success: false,
      score: { scaled: 0.5 },
      duration: 'PT1M15S',
    });
    expect(look(answered, 'timestamp')).toBe('2026-05-01T12:30:05.123Z');
  });

  it('of a passport tells what was brought along, neither right nor wrong', async () => {
    const { port } = await launch();
    port.report(
      sampleInteraction({
        id: 'passport',
        objective: null,
        response: { type: 'fill-in', text: '2026-11-26_lessons-12' },
        pattern: null,
        share: null,
        description: 'Progress was added.',
        words: { namespace: 'passport', prompt: 'passport.title', stem: '', options: [], targets: [] },
      }),
    );
    await nextTurn();
    await save(port, sampleSnapshot({ language: 'en' }));
    const answered = statementOf(lrs, 'answered');
    expect(look(answered, 'object', 'definition')).toEqual({
      type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
      interactionType: 'fill-in',
      description: { en: 'Progress was added.', fr: 'Transférer votre progression' },
    });
    expect(look(answered, 'result')).toEqual({ response: '2026-11-26_lessons-12', duration: 'PT1M15S' });
    expect(lrs.broken).toEqual([]);
  });

  it('of whoever leaves with it has the words of every language, once its lesson was open for a moment', async () => {
    const { port, tab } = await launch();
    await save(port, sampleSnapshot({ place: 'home', progress: 0 }));
    await save(port, sampleSnapshot({ progress: 0 }));
    await nextTurn();
    tab.isLeaving = true;
    port.report(sampleInteraction());
    expect((await port.close(sampleSnapshot())).ok).toBe(true);
    const definition = look(statementOf(lrs, 'answered'), 'object', 'definition');
    expect(look(definition, 'description')).toMatchObject({ fr: 'Par quoi commencer ?' });
    expect(look(definition, 'choices')).toEqual([
      { id: 'repair', description: { en: 'Repair', fr: 'Réparer' } },
      { id: 'reuse_first', description: { en: 'Reuse', fr: 'Réutiliser' } },
    ]);
  });

  it.each([
    ['that do not load', { ...SAMPLE_WORDS, read: () => new Promise<null>(() => {}) }],
    [
      'that cannot be found',
      { read: () => Promise.resolve(null), locate: () => Promise.reject(new Error('404')) },
    ],
  ])('does not wait for words %s', async (_, words) => {
    const { port } = await launch({}, { words });
    port.report(sampleInteraction());
    await save(port, sampleSnapshot({ language: 'de' }));
    expect(look(statementOf(lrs, 'answered'), 'object', 'definition', 'description')).toEqual({
      de: 'What comes first?',
    });
    expect(lrs.broken).toEqual([]);
  });

  it('that the record does not like holds up nothing else', async () => {
    const { port, verbs } = await launch();
    port.report(sampleInteraction({ response: { type: 'numeric', value: 1 }, share: 7 }));
    port.report(sampleInteraction({ id: 'basics_q2' }));
    expect(await save(port, done(PASSED))).toBe(true);
    expect(verbs()).toEqual(['initialized', 'answered', 'completed', 'passed']);
    expect(await save(port, done(PASSED, 'next'))).toBe(true);
  });
});
