import type { Question } from '../../../content/types';

const common = {
  id: 'q',
  n: 1,
  objective: 'o1-lifecycle',
  level: 'apply',
  sources: ['boavizta2023'],
  lesson: 'circular-ict/where-impact-lies',
} as const;
const options = () => [
  { id: 'laptop', n: 1 },
  { id: 'phone', n: 2 },
  { id: 'server', n: 3 },
];
export const choice: Question = {
  ...common,
  sources: ['boavizta2023'],
  kind: 'choice',
  options: options(),
  answer: 'server',
};
export const multiple: Question = {
  ...common,
  sources: ['boavizta2023'],
  kind: 'multiple',
  options: options(),
  answers: ['laptop', 'phone'],
};
export const ordering: Question = {
  ...common,
  sources: ['boavizta2023'],
  kind: 'ordering',
  options: options(),
};
export const matching: Question = {
  ...common,
  sources: ['boavizta2023'],
  kind: 'matching',
  targets: [
    { id: 'life', n: 1 },
    { id: 'power', n: 2 },
  ],
  options: [
    { id: 'laptop', n: 1, target: 'life' },
    { id: 'phone', n: 2, target: 'life' },
    { id: 'server', n: 3, target: 'power' },
  ],
};
export const numeric: Question = {
  ...common,
  sources: ['boavizta2023'],
  kind: 'numeric',
  answer: 64,
  tolerance: 1,
  min: 0,
  max: 400,
  traps: [{ id: 'rest', value: 49 }],
};

/** Their texts. */
export const questionTexts = {
  'q.prompt': 'Which is it?',
  'q.laptop': 'Laptop',
  'q.laptop.why': 'Why laptop',
  'q.phone': 'Phone',
  'q.phone.why': 'Why phone',
  'q.server': 'Server',
  'q.server.why': 'Why server',
  'q.life': 'Longer life',
  'q.power': 'Less power',
  'q.unit': 'kg',
  'q.rest': 'You left out the rest',
  'q.why': 'Because of manufacture',
};
