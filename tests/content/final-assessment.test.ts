import { describe, expect, it } from 'vitest';
import { course } from '../../modules/course';
import { OUTCOMES, outcomeOf } from '../../src/content/outcomes';
import { drawItems } from '../../src/engine/quiz/draw-items';
import { createSeededRandom } from '../../src/engine/quiz/seeded-random';
import { listPoolItems, listPractice, listRepeated, loadModules } from '../support/load-course';

const SEEDS = 10_000;
const LEAST_POOL = 60;
const DRAWN = 24;
const LEAST_PER_OUTCOME = 6;

const modules = await loadModules();
const quiz = modules.find(({ module }) => module.id === 'capstone')?.quiz;
if (!quiz) throw new Error('The course has no final assessment');
const objectiveOf = new Map(quiz.items.map(({ n, objective }) => [n, objective]));
const objectives = course.objectives.map(({ id }) => id);

/** What is wrong with a draw, in words; nothing when it keeps the rule. */
function listFaults(drawn: readonly number[]): string[] {
  const asked = drawn.flatMap((n) => objectiveOf.get(n) ?? []);
  const uncovered = objectives.filter((id) => !asked.includes(id));
  const light = OUTCOMES.filter(
    (outcome) => asked.filter((id) => outcomeOf(id) === outcome).length < LEAST_PER_OUTCOME,
  );
  return [
    ...(new Set(drawn).size === DRAWN && asked.length === DRAWN ? [] : [`${drawn.length} items`]),
    ...uncovered.map((id) => `nothing on ${id}`),
    ...light.map((outcome) => `too little on ${outcome}`),
  ];
}

describe('the final assessment', () => {
  it('has a large pool of items that are asked nowhere else', () => {
    expect(quiz.items.length).toBeGreaterThanOrEqual(LEAST_POOL);
    const everywhere = [...listPoolItems(modules), ...listPractice(modules)].map(({ value }) => value.id);
    const repeated = new Set(listRepeated(everywhere));
    expect(quiz.items.filter(({ id }) => repeated.has(id))).toEqual([]);
  });

  it(`asks ${DRAWN} items with one on each sub-objective and six on each outcome, for ${SEEDS} seeds`, () => {
    const faults = Array.from({ length: SEEDS }, (_, seed) =>
      listFaults(drawItems(quiz, seed, new Set())).map((fault) => `seed ${seed}: ${fault}`),
    ).flat();
    expect(faults).toEqual([]);
  }, 120_000);

  it('keeps the same rule in every later attempt, whatever was asked before', () => {
    const random = createSeededRandom(1);
    const faults = Array.from({ length: SEEDS }, (_, seed) => {
      const seen = new Set(quiz.items.filter(() => random() < 0.5).map(({ n }) => n));
      return listFaults(drawItems(quiz, seed, seen)).map((fault) => `seed ${seed}: ${fault}`);
    }).flat();
    expect(faults).toEqual([]);
  }, 120_000);

  it('asks no question of the first attempt again in the second', () => {
    const repeated = Array.from({ length: 100 }, (_, seed) => {
      const first = drawItems(quiz, seed, new Set());
      const second = drawItems(quiz, seed + 1, new Set(first));
      return listRepeated([...first, ...second]);
    }).flat();
    expect(repeated).toEqual([]);
  });
});
