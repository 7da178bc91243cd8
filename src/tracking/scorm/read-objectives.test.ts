import { expect, test } from 'vitest';
import { openScripted } from '../testing/open-scripted';
import { openStrict } from '../testing/open-strict';
import { sampleObjective, sampleSnapshot } from '../testing/samples';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';

const OBJECTIVES = [
  sampleObjective({ id: 'one', status: 'passed', score: 87 }),
  sampleObjective({ id: 'two', status: 'completed', score: null }),
  sampleObjective({ id: 'three', status: 'incomplete', score: 29 }),
];

test.each(['1.2', '2004'] as const)(
  'SCORM %s: objectives are read as they were reported',
  async (version) => {
    const { port, lms } = await openStrict(version);
    await port.close(sampleSnapshot({ objectives: OBJECTIVES }));
    const { opened } = await openStrict(version, { stored: lms.stored() });
    expect(opened.ok && opened.value.readObjectives?.()).toEqual(OBJECTIVES);
  },
);

test('reading them may be as hostile as any reading', async () => {
  const values: Readonly<Record<string, unknown>> = {
    'cmi.objectives._count': 4,
    'cmi.objectives.0.id': 'a',
    'cmi.objectives.0.success_status': ' PASSED ',
    'cmi.objectives.0.score.scaled': 'NaN',
    'cmi.objectives.1.id': 'x'.repeat(5000),
    'cmi.objectives.1.score.scaled': 7,
    'cmi.objectives.2.id': { toString: 'b' },
    'cmi.objectives.2.completion_status': 'Completed',
    'cmi.objectives.2.score.raw': '99.99',
  };
  const { opened } = await openScripted(createScorm2004Record, {
    GetValue: (element = '') => {
      if (element.startsWith('cmi.objectives.3')) throw new Error('no');
      return values[element] ?? '';
    },
  });
  expect(opened.ok && opened.value.readObjectives?.()).toEqual([
    { id: 'a', status: 'passed', score: null },
    { id: 'x'.repeat(255), status: 'not attempted', score: null },
    { id: '', status: 'not attempted', score: null },
  ]);
});

test('no more than a hundred are read, however many are said to be there', async () => {
  const { opened } = await openScripted(createScorm2004Record, {
    GetValue: (element = '') => (element.endsWith('_count') ? '999999' : element),
  });
  expect(opened.ok && opened.value.readObjectives?.()).toHaveLength(100);
});
