import { expect, it } from 'vitest';
import { SESSION_ID } from './read-launch-data';
import { createStatementParts } from './statement-parts';

const ID = 'b3b0c9a2-3c0e-4bb0-9c1c-7c5f5d9f3d10';
const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };

it.each([
  [{ id: 'https://lms.example/mandatory' }, [{ id: 'https://lms.example/mandatory' }, CMI5]],
  [[{ id: 'https://lms.example/mandatory' }], [{ id: 'https://lms.example/mandatory' }, CMI5]],
  [undefined, [CMI5]],
])('the category %j of the template stays beside our own', (category, expected) => {
  const grouping = [{ id: 'https://lms.example/group' }];
  const extensions = { [SESSION_ID]: 'session', other: 7 };
  const { define } = createStatementParts({
    launch: {
      endpoint: 'https://lrs.example/',
      fetchUrl: 'https://lms.example/fetch',
      actor: { mbox: 'mailto:a@example.com' },
      agent: '{"mbox":"mailto:a@example.com"}',
      registration: ID,
      activityId: 'https://lms.example/a',
    },
    data: {
      contextTemplate: { extensions, platform: 'LMS', contextActivities: { grouping, category } },
      mode: 'normal',
      masteryScore: null,
      returnUrl: null,
    },
    createId: () => ID,
    now: () => 0,
  });
  expect(define('initialized')['context']).toEqual({
    extensions,
    platform: 'LMS',
    registration: ID,
    contextActivities: { grouping, category: expected },
  });
});
