import fc from 'fast-check';
import type { Block, Lesson, Module, Question, Quiz, Simulation, WholeModule } from '../../content/types';
import { createCommon } from './questions';

/** Random structures of a course, for property tests: small, of every kind of item, with numbers of every length. */

/** Gives the next permanent item number of the module. */
type Next = () => number;
type Make<Part> = (next: Next) => Part;

const optionsOf = (numbers: readonly number[]) => numbers.map((n) => ({ id: `option-${n}`, n }));
const options = (minLength: number, maxLength: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 36 }), { minLength, maxLength }).map(optionsOf);

/** Bounds with two decimals, of every size that the schema allows. */
const bounds = fc
  .tuple(
    fc.oneof(
      fc.constant(0),
      fc.nat(9_999).map((cents) => cents / 100),
    ),
    fc.oneof(fc.nat(99), fc.nat(99_999), fc.nat(999_900_000)),
    fc.boolean(),
  )
  .map(([min, range, isWhole]) => {
    const max = Math.round(min * 100 + range) / 100;
    return isWhole ? { min: Math.floor(min), max: Math.ceil(max) } : { min, max };
  });

const question: fc.Arbitrary<Make<Question>> = fc.oneof(
  options(3, 8).map((given) => (next: Next): Question => ({
    ...createCommon(next()),
    kind: 'choice',
    options: given,
    answer: given[0]?.id ?? '',
  })),
  options(3, 8).map((given) => (next: Next): Question => ({
    ...createCommon(next()),
    kind: 'multiple',
    options: given,
    answers: given.slice(0, 2).map(({ id }) => id),
  })),
  options(3, 8).map((given) => (next: Next): Question => ({
    ...createCommon(next()),
    kind: 'ordering',
    options: given,
  })),
  fc.tuple(options(3, 8), options(2, 6)).map(([given, targets]) => (next: Next): Question => ({
    ...createCommon(next()),
    kind: 'matching',
    targets,
    options: given.map((option) => ({ ...option, target: targets[0]?.id ?? '' })),
  })),
  bounds.map(({ min, max }) => (next: Next): Question => ({
    ...createCommon(next()),
    kind: 'numeric',
    answer: min,
    tolerance: 0,
    min,
    max,
  })),
);

const simulation = fc
  .tuple(options(2, 4), bounds)
  .map(([given, { min, max }]) => (next: Next): Simulation => {
    const coefficient = () => ({ n: next(), value: min, min, max });
    return {
      id: 'purchase',
      kind: 'simulation',
      decisions: ['need', 'tender'].map((id) => ({
        id,
        options: given.map((option) => ({
          ...option,
          effects: [{ lever: 'avoided' as const, n: next(), value: -max, max }],
        })),
      })),
      cases: ['laptops', 'phones'].map((id) => ({
        id,
        seats: 10,
        items: [next(), next()],
        devices: [{ id: 'device', coefficients: createDevice(coefficient) }],
      })),
      coefficients: createPurchase(coefficient),
      paths: [],
    };
  });

type Coefficients = Simulation['coefficients'];
type Device = Simulation['cases'][number]['devices'][number]['coefficients'];

const createDevice = (coefficient: () => Device['price']): Device => ({
  price: coefficient(),
  life: coefficient(),
  making: coefficient(),
  use: coefficient(),
  upkeep: coefficient(),
  electricity: coefficient(),
  mass: coefficient(),
});

const createPurchase = (coefficient: () => Coefficients['late']): Coefficients => ({
  late: coefficient(),
  'repair-days': coefficient(),
  repaired: coefficient(),
  'refurbished-price': coefficient(),
  'refurbished-carbon': coefficient(),
  'refurbished-life': coefficient(),
  'extension-years': coefficient(),
  'extension-cost': coefficient(),
  'extension-carbon': coefficient(),
  failures: coefficient(),
  'repair-cost': coefficient(),
  'lease-charge': coefficient(),
  'delay-days': coefficient(),
  'electricity-price': coefficient(),
  'staff-day': coefficient(),
  'end-cost': coefficient(),
  'residual-value': coefficient(),
});

const sources: Lesson['sources'] = ['gem2024'];

const block: fc.Arbitrary<Make<Block>> = fc.oneof(
  {
    weight: 3,
    arbitrary: question.map((make) => (next: Next): Block => ({
      id: 'ask',
      kind: 'question',
      question: make(next),
    })),
  },
  {
    weight: 2,
    arbitrary: bounds.map(({ min, max }) => (next: Next): Block => ({
      id: 'guess',
      kind: 'estimate',
      n: next(),
      min,
      max,
      step: 1,
      answer: min,
      close: 1,
      sources,
    })),
  },
  {
    weight: 2,
    arbitrary: options(2, 4).map((given) => (next: Next): Block => ({
      id: 'decide',
      kind: 'decision',
      n: next(),
      options: given,
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(3), fc.array(question, { minLength: 3, maxLength: 4 }))
      .map(([module, makes]) => (next: Next): Block => ({
        id: 'place',
        kind: 'placement',
        module: `module-${module}`,
        questions: makes.map((make) => make(next)),
      })),
  },
  { weight: 1, arbitrary: simulation },
);

const lesson = fc.record({
  skip: fc.nat(60),
  /** Number of the module without which it is left out; 0 is none, and 4 is never packaged. */
  onlyWith: fc.constantFrom(0, 0, 0, 1, 2, 4),
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
});

const pool = fc.record({
  draws: fc.integer({ min: 3, max: 6 }),
  items: fc.array(question, { minLength: 6, maxLength: 9 }),
});

const blueprint = fc.record({
  skip: fc.nat(300),
  first: fc.constantFrom(1, 25, 150, 600),
  lessons: fc.array(lesson, { minLength: 1, maxLength: 2 }),
  pool: fc.option(pool, { nil: undefined }),
});

type Blueprint = typeof blueprint extends fc.Arbitrary<infer Value> ? Value : never;

/** Numbers ascend from `first`, each used once. */
function createCounter(first: number): Next {
  let last = first - 1;
  return () => ++last;
}

function buildModule({ skip, first, lessons, pool: drawn }: Blueprint, at: number): WholeModule {
  const next = createCounter(first);
  const entries = lessons.map((entry, place) => ({
    id: `lesson-${place}`,
    n: 1 + place + lessons.slice(0, place + 1).reduce((sum, before) => sum + before.skip, 0),
    minutes: 5,
    ...(entry.onlyWith > 0 && { onlyWith: `module-${entry.onlyWith}` }),
  }));
  const quiz: Quiz | undefined = drawn && {
    draws: drawn.draws,
    feedback: 'each',
    items: drawn.items.map((make) => make(next)),
  };
  const module: Module = {
    id: `module-${at}`,
    n: 1 + at * 301 + skip,
    objectives: [],
    lessons: entries,
    ...(quiz && { quiz: { minutes: 5 } }),
  };
  return {
    module,
    lessons: lessons.map(({ blocks }, place) => ({
      id: `lesson-${place}`,
      objectives: [],
      terms: [],
      sources,
      blocks: blocks.map((make) => make(next)),
    })),
    quiz,
  };
}

/** One to three modules with their lessons and pools. */
export const arbitraryModules: fc.Arbitrary<readonly WholeModule[]> = fc
  .array(blueprint, { minLength: 1, maxLength: 3 })
  .map((blueprints) => blueprints.map(buildModule));
