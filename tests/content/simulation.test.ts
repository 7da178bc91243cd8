import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Simulation, SimulationCase } from '../../src/content/types';
import { computeLedger, MEASURES } from '../../src/simulation/compute-ledger';
import type { Picks } from '../../src/simulation/derive-plan';
import { createReader, readPublished, type Coefficient } from '../../src/simulation/read-coefficient';
import { readPath } from '../../src/simulation/read-path';
import {
  listBlocksOf,
  listLanguages,
  listRepeated,
  loadModules,
  readTexts,
  stripTags,
} from '../support/load-course';

const modules = await loadModules();
const simulations = listBlocksOf(modules, 'simulation');

function theSimulation(): Simulation {
  const [placed] = simulations;
  if (!placed) throw new Error('The course has no simulation');
  return placed.value;
}
const simulation = theSimulation();
const { decisions, cases } = simulation;

const listDeviceCoefficients = ({ devices }: SimulationCase): Coefficient[] =>
  devices.flatMap(({ coefficients }) => Object.values(coefficients));
const coefficients: readonly Coefficient[] = [
  ...Object.values(simulation.coefficients),
  ...cases.flatMap(listDeviceCoefficients),
  ...decisions.flatMap(({ options }) => options.flatMap(({ effects }) => effects)),
];

/** Every way through the decisions: one option for each. */
const everyPath: readonly Picks[] = decisions.reduce<number[][]>(
  (paths, { options }) => paths.flatMap((path) => options.map(({ n }) => [...path, n])),
  [[]],
);

/** Any value within its bounds for any of the coefficients. */
const anyChanges = fc
  .tuple(
    ...coefficients.map(({ n, min = 0, max }) =>
      fc.option(fc.double({ min, max, noNaN: true })).map((value) => [n, value] as const),
    ),
  )
  .map((pairs) => new Map(pairs.flatMap(([n, value]) => (value === null ? [] : [[n, value] as const]))));
const anyPicks = fc.constantFrom(...everyPath);
const anyCase = fc.constantFrom(...cases);

const listUnsound = (ledger: ReturnType<typeof computeLedger>): string[] =>
  MEASURES.filter((measure) => !Number.isFinite(ledger[measure]) || ledger[measure] < 0);

describe('the simulation', () => {
  it('asks eight decisions in two cases', () => {
    expect(simulations).toHaveLength(1);
    expect(decisions).toHaveLength(8);
    expect(cases.map(({ items }) => items.length)).toEqual([8, 8]);
  });

  it('gives every option, coefficient and effect a number of its own', () => {
    expect(listRepeated([...coefficients.map(({ n }) => n), ...cases.flatMap(({ items }) => items)])).toEqual(
      [],
    );
  });

  it('publishes every value within its bounds', () => {
    const outside = coefficients.filter(
      ({ value, min = 0, max }) => Math.abs(value) < min || Math.abs(value) > max,
    );
    expect(outside.map(({ n }) => n)).toEqual([]);
  });

  it('compares with whole ways through the decisions, of options that exist', () => {
    for (const path of simulation.paths) expect(readPath(simulation, path)).not.toContain(undefined);
  });
});

describe('the five-year ledger', () => {
  it(`is neither negative nor infinite for any of the ${everyPath.length} ways through the decisions`, () => {
    expect(everyPath).toHaveLength(3 ** 8);
    const unsound = cases.flatMap((entry) =>
      everyPath.flatMap((picks) =>
        listUnsound(computeLedger(simulation, entry, picks)).map(
          (measure) => `${entry.id}, ${picks.join('-')}: ${measure}`,
        ),
      ),
    );
    expect(unsound).toEqual([]);
  });

  it('nor with any values that a learner may put in the place of the published ones', () => {
    fc.assert(
      fc.property(anyCase, anyPicks, anyChanges, (entry, picks, changes) => {
        expect(listUnsound(computeLedger(simulation, entry, picks, createReader(changes)))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no more waste when devices last longer, whatever was decided and changed', () => {
    const anyYears = fc.double({ min: 0, max: 6, noNaN: true });
    fc.assert(
      fc.property(anyCase, anyPicks, anyChanges, anyYears, (entry, picks, changes, years) => {
        const shorter = createReader(changes);
        const longer = new Map(changes);
        for (const { coefficients: of } of entry.devices) longer.set(of.life.n, shorter(of.life) + years);
        const wasteOf = (read: typeof shorter) => computeLedger(simulation, entry, picks, read).waste;
        expect(wasteOf(createReader(longer))).toBeLessThanOrEqual(wasteOf(shorter) * (1 + 1e-12));
      }),
      { numRuns: 2000 },
    );
  });

  it('differs between the options of every decision, in both cases', () => {
    const [before] = simulation.paths.map((path) => readPath(simulation, path));
    for (const entry of cases)
      for (const [at, { options }] of decisions.entries()) {
        const ledgers = options.map(({ n }) => {
          const picks = (before ?? []).map((pick, place) => (place === at ? n : pick));
          return JSON.stringify(computeLedger(simulation, entry, picks));
        });
        expect(listRepeated(ledgers)).toEqual([]);
      }
  });

  it('is about as hard in one case as in the other: the same path saves similar shares', () => {
    const shares = cases.map((entry) => {
      const [before, circular] = simulation.paths.map((path) =>
        computeLedger(simulation, entry, readPath(simulation, path), readPublished),
      );
      return MEASURES.map((measure) => (circular?.[measure] ?? 0) / (before?.[measure] ?? 1));
    });
    for (const [at, share] of (shares[0] ?? []).entries())
      expect(Math.abs(share - (shares[1]?.[at] ?? 0))).toBeLessThan(0.15);
  });
});

describe('the worked example', () => {
  const [first] = cases;
  const [lastTime] = simulation.paths;
  const ledger =
    first && lastTime ? computeLedger(simulation, first, readPath(simulation, lastTime)) : undefined;

  it('is what the model computes, to the unit', () => {
    const rounded = MEASURES.map((measure) => Math.round(ledger?.[measure] ?? 0));
    expect(rounded).toEqual([2_333_784, 17_314, 1_263_948, 2077]);
  });

  it.each(listLanguages())(
    'is the one that the lesson and the document of the model print, in %s',
    (language) => {
      const texts = readTexts(`${language}/capstone/simulation`);
      const digits = Object.entries(texts)
        .filter(([key]) => key.startsWith('worked.'))
        .map(([, text]) => stripTags(text).replaceAll(/[\s,.\u202F\u00A0]/g, ''))
        .join(' ');
      for (const measure of MEASURES) expect(digits).toContain(String(Math.round(ledger?.[measure] ?? 0)));
    },
  );
});
