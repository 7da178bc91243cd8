import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';
import { openScripted } from '../testing/open-scripted';
import { sampleSnapshot } from '../testing/samples';
import { scriptApi } from '../testing/script-api';

const STANDARDS = [
  { create: createScorm12Record, state: 'cmi.suspend_data', learner: 'cmi.core.student_id', over: '301' },
  { create: createScorm2004Record, state: 'cmi.suspend_data', learner: 'cmi.learner_id', over: '123' },
];

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const open = async (...given: Parameters<typeof openScripted>) => {
  const opening = openScripted(...given);
  await vi.advanceTimersByTimeAsync(5000);
  return opening;
};

describe.each(STANDARDS)('a record that cannot be read ($over)', ({ create, state, learner, over }) => {
  it.each([state, learner])('does not look empty, and is not written over (%s)', async (element) => {
    const { port, opened, calls } = await open(create, {
      GetValue: (asked) => {
        if (asked === element) throw new Error('reloading');
        return '';
      },
    });
    expect(opened).toMatchObject({ ok: false, error: { code: 'threw' } });
    await port.close(null);
    expect(calls.filter((call) => /^(?:SetValue|Commit)/.test(call))).toEqual([]);
  });

  it.each([state, learner])('is opened all the same where it threw only at first (%s)', async (element) => {
    let throwsLeft = 2;
    const { port, opened, calls } = await open(create, {
      GetValue: (asked) => {
        if (asked !== element) return '';
        if (throwsLeft-- > 0) throw new Error('busy');
        return 'held';
      },
    });
    expect(opened).toMatchObject({ ok: true });
    await expect(port.save(sampleSnapshot())).resolves.toMatchObject({ ok: true });
    expect(calls.filter((call) => call.startsWith('Initialize'))).toHaveLength(1);
  });

  it('is asked no more where the page is left meanwhile, and nothing is written', async () => {
    const { api, calls } = scriptApi({
      GetValue: () => {
        throw new Error('busy');
      },
    });
    const port = create({
      api,
      sessionSeconds: () => 0,
      isGone: () => false,
      isOnline: () => true,
      options: { interactions: true, finish: false },
    });
    const opening = port.open();
    await port.close(null);
    const asked = calls.length;
    await vi.advanceTimersByTimeAsync(5000);
    await expect(opening).resolves.toMatchObject({ ok: false });
    expect(calls).toHaveLength(asked);
  });

  it('is told as over where the session has ended since it began', async () => {
    const { opened } = await open(create, { GetLastError: () => over });
    expect(opened).toMatchObject({ ok: false, error: { code: 'expired' } });
  });

  it('is opened all the same where only an optional part is missing', async () => {
    const { opened } = await open(create, {
      GetValue: (asked = '') => {
        if (/preference|student_data|passing/.test(asked)) throw new Error('not implemented');
        return '';
      },
    });
    expect(opened.ok).toBe(true);
  });
});
