import { defineItems } from '../../../src/content/define-module';

/** What the final assessment asks about `o2-end`. */
export const o2End = defineItems([
  {
    id: 'postal-groups',
    n: 81,
    kind: 'matching',
    objective: 'o2-end',
    level: 'apply',
    sources: ['no-collection'],
    lesson: 'l1061/end-of-use',
    targets: [
      { id: 'pass-on', n: 1 },
      { id: 'security-law', n: 2 },
      { id: 'shred', n: 3 },
      { id: 'recycle', n: 4 },
    ],
    options: [
      { id: 'office-laptops', n: 1, target: 'pass-on' },
      { id: 'rated-servers', n: 2, target: 'security-law' },
      { id: 'failed-drives', n: 3, target: 'shred' },
      { id: 'beyond-repair', n: 4, target: 'recycle' },
      { id: 'personal-tablets', n: 5, target: 'pass-on' },
    ],
  },
  {
    id: 'harmless-load',
    n: 82,
    kind: 'choice',
    objective: 'o2-end',
    level: 'apply',
    sources: ['basel-faq', 'apa-basel', 'informea-basel'],
    lesson: 'l1061/end-of-use',
    options: [
      { id: 'certificate', n: 1 },
      { id: 'consent', n: 2 },
      { id: 'tests', n: 3 },
      { id: 'nothing-more', n: 4 },
    ],
    answer: 'consent',
  },
  {
    id: 'lower-certificate',
    n: 83,
    kind: 'choice',
    objective: 'o2-end',
    level: 'apply',
    sources: ['adisa-faq', 'adisa-bitraser'],
    lesson: 'l1061/end-of-use',
    options: [
      { id: 'lower-rating', n: 1 },
      { id: 'name-is-enough', n: 2 },
      { id: 'gaps', n: 3 },
      { id: 'shred-all', n: 4 },
    ],
    answer: 'gaps',
  },
  {
    id: 'drives-go-along',
    n: 84,
    kind: 'choice',
    objective: 'o2-end',
    level: 'apply',
    sources: ['nist-800-88r2', 'itamg-nist'],
    lesson: 'l1061/end-of-use',
    options: [
      { id: 'clear', n: 1 },
      { id: 'purge', n: 2 },
      { id: 'destroy', n: 3 },
    ],
    answer: 'purge',
  },
]);
