import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o2-trace`. */
export const o2Trace = defineItems([
  {
    id: 'which-battery-inside',
    n: 77,
    kind: 'choice',
    objective: 'o2-trace',
    level: 'apply',
    sources: ['itu-l1070-wp'],
    lesson: 'l1061/trace-and-report',
    options: [
      { id: 'per-model', n: 1 },
      { id: 'per-batch', n: 2 },
      { id: 'per-user', n: 3 },
      { id: 'per-device', n: 4 },
    ],
    answer: 'per-device',
  },
  {
    id: 'record-in-the-drawer',
    n: 78,
    kind: 'choice',
    objective: 'o2-trace',
    level: 'apply',
    sources: ['itu-l1061-toc', 'se-reports'],
    lesson: 'l1061/trace-and-report',
    options: [
      { id: 'archive', n: 1 },
      { id: 'sent', n: 2 },
      { id: 'more-fields', n: 3 },
      { id: 'declaration', n: 4 },
    ],
    answer: 'sent',
  },
  {
    id: 'no-error-found',
    n: 79,
    kind: 'choice',
    objective: 'o2-trace',
    level: 'apply',
    // 27 of 200 lines: 1 − C(180, 27) ÷ C(200, 27) = 95.3%. Two wrong lines are missed in 74.8% of draws, ten in 22.6%.
    sources: ['se-reports'],
    lesson: 'l1061/trace-and-report',
    options: [
      { id: 'whole-list', n: 1 },
      { id: 'share', n: 2 },
      { id: 'at-most-one', n: 3 },
      { id: 'hardly-twenty', n: 4 },
    ],
    answer: 'hardly-twenty',
  },
  {
    id: 'copied-report-term',
    n: 80,
    kind: 'multiple',
    objective: 'o2-trace',
    level: 'apply',
    sources: ['se-reports', 'ew-who'],
    lesson: 'l1061/trace-and-report',
    options: [
      { id: 'receiver', n: 1 },
      { id: 'weight', n: 2 },
      { id: 'right-to-check', n: 3 },
      { id: 'average', n: 4 },
      { id: 'assurance', n: 5 },
    ],
    answers: ['receiver', 'right-to-check'],
  },
]);
