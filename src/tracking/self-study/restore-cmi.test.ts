import { expect, test } from 'vitest';
import { restoreCmi } from './restore-cmi';

test('a first launch says ab-initio', () => {
  expect(restoreCmi(undefined)).toMatchObject({ cmi: { core: { entry: 'ab-initio' } } });
});

test('a suspended record says resume, without what the last session wrote about itself', () => {
  const core = {
    exit: 'suspend',
    session_time: '0000:01:00',
    total_time: '0001:00:00',
    lesson_status: 'passed',
  };
  expect(restoreCmi({ cmi: { core, suspend_data: 'x' } })).toEqual({
    cmi: {
      core: {
        entry: 'resume',
        total_time: '0001:00:00',
        lesson_status: 'passed',
        lesson_mode: 'normal',
        credit: 'credit',
      },
      suspend_data: 'x',
    },
  });
});

test.each([['text'], [null], [[]], [{ cmi: 'text' }], [{ cmi: { core: 7 } }]])(
  'what is not a data model, %o, is a first launch',
  (stored) => {
    expect(restoreCmi(stored)).toMatchObject({ cmi: { core: { entry: 'ab-initio' } } });
  },
);
