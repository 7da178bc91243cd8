import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o2-require`. */
export const o2Require = defineItems([
  {
    id: 'cable-threshold',
    n: 69,
    kind: 'choice',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['askreach'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'whole', n: 1 },
      { id: 'article', n: 2 },
      { id: 'gram', n: 3 },
      { id: 'harmful', n: 4 },
    ],
    answer: 'article',
  },
  {
    id: 'two-technicians',
    n: 70,
    kind: 'choice',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['prodlaw-battery'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'minutes', n: 1 },
      { id: 'means', n: 2 },
      { id: 'trained', n: 3 },
      { id: 'warranty', n: 4 },
    ],
    answer: 'means',
  },
  {
    id: 'cartridge-wording',
    n: 71,
    kind: 'choice',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['ec-lcc'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'per-cartridge', n: 1 },
      { id: 'all-consumables', n: 2 },
      { id: 'stated', n: 3 },
      { id: 'first', n: 4 },
    ],
    answer: 'all-consumables',
  },
  {
    id: 'park-chargers',
    n: 72,
    kind: 'choice',
    objective: 'o2-require',
    level: 'analyse',
    sources: ['particle-usbc', 'evertiq-usbc'],
    lesson: 'l1061/requirements',
    options: [
      { id: 'one-model', n: 1 },
      { id: 'keep', n: 2 },
      { id: 'cite', n: 3 },
      { id: 'copied', n: 4 },
    ],
    answer: 'keep',
  },
]);
