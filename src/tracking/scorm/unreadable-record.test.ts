import { describe, expect, it } from 'vitest';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';
import { openScripted } from '../testing/open-scripted';

const STANDARDS = [
  { create: createScorm12Record, state: 'cmi.suspend_data', learner: 'cmi.core.student_id', over: '301' },
  { create: createScorm2004Record, state: 'cmi.suspend_data', learner: 'cmi.learner_id', over: '123' },
];

describe.each(STANDARDS)('a record that cannot be read ($over)', ({ create, state, learner, over }) => {
  it.each([state, learner])('does not look empty, and is not written over (%s)', async (element) => {
    const { port, opened, calls } = await openScripted(create, {
      GetValue: (asked) => {
        if (asked === element) throw new Error('reloading');
        return '';
      },
    });
    expect(opened).toMatchObject({ ok: false, error: { code: 'threw' } });
    await port.close(null);
    expect(calls.filter((call) => /^(?:SetValue|Commit)/.test(call))).toEqual([]);
  });

  it('is told as over where the session has ended since it began', async () => {
    const { opened } = await openScripted(create, { GetLastError: () => over });
    expect(opened).toMatchObject({ ok: false, error: { code: 'expired' } });
  });

  it('is opened all the same where only an optional part is missing', async () => {
    const { opened } = await openScripted(create, {
      GetValue: (asked = '') => {
        if (/preference|student_data|passing/.test(asked)) throw new Error('not implemented');
        return '';
      },
    });
    expect(opened.ok).toBe(true);
  });
});
