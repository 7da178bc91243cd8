import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o3-govstack`. */
export const o3Govstack = defineItems([
  {
    id: 'ticket-desks',
    n: 109,
    kind: 'choice',
    objective: 'o3-govstack',
    level: 'apply',
    sources: ['win10-cybermaterial', 'win10-wnews'],
    lesson: 'guide/govstack',
    options: [
      { id: 'pay-all', n: 1 },
      { id: 'split', n: 2 },
      { id: 'leave-six', n: 3 },
      { id: 'replace', n: 4 },
    ],
    answer: 'split',
  },
  {
    id: 'third-version',
    n: 110,
    kind: 'choice',
    objective: 'o3-govstack',
    level: 'apply',
    sources: ['govstack-cloud'],
    lesson: 'guide/govstack',
    options: [
      { id: 'notice', n: 1 },
      { id: 'renewal', n: 2 },
      { id: 'laboratory', n: 3 },
      { id: 'same-test', n: 4 },
    ],
    answer: 'same-test',
  },
  {
    id: 'producer-register',
    n: 111,
    kind: 'choice',
    objective: 'o3-govstack',
    level: 'apply',
    sources: ['govstack-epr', 'govstack-country-playbook', 'itu-toolbox-guide', 'govstack-playbook'],
    lesson: 'guide/govstack',
    options: [
      { id: 'copy', n: 1 },
      { id: 'own-system', n: 2 },
      { id: 'examine', n: 3 },
      { id: 'wait', n: 4 },
    ],
    answer: 'examine',
  },
  {
    id: 'idle-test-servers',
    n: 112,
    kind: 'choice',
    objective: 'o3-govstack',
    level: 'apply',
    sources: ['govstack-cloud'],
    lesson: 'guide/govstack',
    options: [
      { id: 'metering', n: 1 },
      { id: 'discount', n: 2 },
      { id: 'reserve', n: 3 },
      { id: 'renewable', n: 4 },
    ],
    answer: 'metering',
  },
]);
