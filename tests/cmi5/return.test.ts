import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleInteraction, sampleSnapshot } from '../../src/tracking/testing/samples';
import { look } from '../support/lrs/lrs-session';
import type { LaunchChoices } from '../support/lrs/launch-session';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { PASSED, createTab, done, launchIn, loadPage, save, statementOf } from './open-record';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.close());
const launch = (choices?: LaunchChoices) => launchIn(lrs, choices);

describe('a learner who comes back', () => {
  it('finds the state again, on another device too, and nothing is told twice', async () => {
    const first = await launch();
    await save(first.port, done(PASSED, 'whole~state'));
    await first.port.close(done(PASSED, 'whole~state'));
    const second = await launch();
    expect(second.opened).toMatchObject({
      value: { resume: 'whole~state', place: 'basics.what-counts', verdict: { status: 'passed', score: 84 } },
    });
    await save(second.port, done(PASSED, 'later'));
    await second.port.close(done(PASSED, 'later'));
    expect(second.verbs()).toEqual(['initialized', 'terminated']);
    expect(lrs.broken).toEqual([]);
  });

  it('after a crash without an end loses nothing that was saved', async () => {
    const first = await launch();
    await save(first.port, done(PASSED, 'before the crash'));
    const second = await launch();
    expect(second.opened).toMatchObject({ value: { resume: 'before the crash', verdict: PASSED } });
    await second.port.close(done(PASSED, 'before the crash'));
    expect(first.verbs()).toEqual(['initialized', 'completed', 'passed']);
    expect(second.verbs()).toEqual(['initialized', 'terminated']);
    expect(lrs.broken).toEqual([]);
  });

  it('after the record lost its document is not passed twice: the statements are asked', async () => {
    const first = await launch();
    await save(first.port, done(PASSED));
    lrs.store.documents.clear();
    const second = await launch();
    expect(second.opened).toMatchObject({ value: { resume: '', verdict: PASSED } });
    await save(second.port, done(PASSED));
    expect(second.verbs()).toEqual(['initialized']);
    expect(lrs.broken).toEqual([]);
  });

  it('and where they may not be searched, what is refused as known blocks nothing for ever', async () => {
    const first = await launch();
    await save(first.port, done(PASSED));
    lrs.store.documents.clear();
    lrs.store.allowsSearch = false;
    const second = await launch();
    expect(await save(second.port, done(PASSED))).toBe(false);
    lrs.store.allowsSearch = true;
    expect(await save(second.port, done(PASSED, 'again'))).toBe(true);
    expect(second.verbs()).toEqual(['initialized']);
  });

  it('reads the languages that the learner prefers', async () => {
    lrs.store.preferences = { languagePreference: 'fr-CA,en', audioPreference: 'on' };
    expect((await launch()).opened).toMatchObject({
      value: {
        language: 'fr-CA,en',
        learnerName: 'Awa Diallo',
        learnerId: '["https://lms.example","learner-7"]',
      },
    });
  });

  it.each([
    ['https://lms.example/back?id=1', 'https://lms.example/back?id=1'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['back.html', null],
  ])('is led to %s only if it is an address of the web', async (returnURL, returnUrl) => {
    expect((await launch({ returnURL })).opened).toMatchObject({ value: { returnUrl } });
  });
});

describe('a page that is loaded anew in its tab', () => {
  it('goes on in the same session, without a second beginning, and ends it later', async () => {
    const { port, tab, search, verbs } = await launch();
    await save(port, sampleSnapshot({ resume: 'half' }));
    Object.assign(tab, { isLeaving: true, isFinal: false });
    port.report(sampleInteraction());
    await port.close(sampleSnapshot({ resume: 'half and more' }));
    const next = loadPage(search, tab);
    expect(await next.open()).toMatchObject({ ok: true, value: { resume: 'half and more' } });
    await save(next, done(PASSED));
    await next.close(done(PASSED));
    expect(verbs()).toEqual(['initialized', 'progressed', 'answered', 'completed', 'passed', 'terminated']);
    expect(look(statementOf(lrs, 'terminated'), 'result', 'duration')).toBe('PT2M30S');
    expect(lrs.broken).toEqual([]);
  });

  it('after its end says that the session is over, and asks for nothing', async () => {
    const { port, tab, search } = await launch();
    tab.isLeaving = true;
    await port.close(sampleSnapshot());
    const asked = lrs.requests.length;
    expect(await loadPage(search, tab).open()).toMatchObject({ ok: false, error: { code: 'terminated' } });
    expect(lrs.requests).toHaveLength(asked);
  });

  it('in a tab that remembers nothing says so too: the token is handed out once', async () => {
    const { search } = await launch();
    expect(await loadPage(search, createTab()).open()).toMatchObject({
      ok: false,
      error: { code: 'terminated' },
    });
  });

  it('sends what began the session again under its id when it is not known to have arrived', async () => {
    const { session, search } = lrs.launch();
    const tab = createTab();
    Object.assign(lrs.faults, { resource: 'statements', answer: 'drop', losesAnswer: true });
    const port = loadPage(search, tab);
    await port.open();
    await save(port, sampleSnapshot());
    Object.assign(lrs.faults, { answer: null, losesAnswer: false });
    const next = loadPage(search, tab);
    await next.open();
    expect(await save(next, sampleSnapshot({ resume: 'next', progress: 0.6 }))).toBe(true);
    expect(lrs.verbs(session).filter((verb) => verb === 'initialized')).toHaveLength(1);
    expect(lrs.broken).toEqual([]);
  });
});
