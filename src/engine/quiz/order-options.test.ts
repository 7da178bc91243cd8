import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChoice, createNumeric, createOrdering } from '../testing/questions';
import { orderOptions } from './order-options';

const seed = fc.integer({ min: 0, max: 2 ** 30 - 1 });
const ordersOf = (order: (chance: number) => number[]) =>
  new Set(Array.from({ length: 200 }, (_, chance) => order(chance).join()));

describe('the order of options', () => {
  it('holds every option once', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(createChoice(31), createOrdering(32)), (chance, question) => {
        expect(orderOptions(question, chance).sort((a, b) => a - b)).toEqual([1, 2, 3, 4]);
      }),
    );
  });

  it('is the same after a reload and differs between attempts', () => {
    expect(orderOptions(createChoice(31), 99)).toEqual(orderOptions(createChoice(31), 99));
    expect(ordersOf((chance) => orderOptions(createChoice(31), chance)).size).toBe(24);
  });

  it('differs between the questions of one attempt', () => {
    expect(ordersOf((n) => orderOptions(createChoice(n + 1), 5)).size).toBe(24);
  });

  it('puts the key in each place about as often', () => {
    const places = [0, 0, 0, 0];
    for (let chance = 0; chance < 4000; chance++) {
      const place = orderOptions(createChoice(31), chance).indexOf(2);
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('stays as written where the author keeps a natural order', () => {
    fc.assert(
      fc.property(seed, (chance) => {
        expect(orderOptions({ ...createChoice(31), fixedOrder: true }, chance)).toEqual([1, 2, 3, 4]);
      }),
    );
  });

  it('never shows a list to be put in order in its right order', () => {
    for (let chance = 0; chance < 2000; chance++)
      expect(orderOptions(createOrdering(31), chance)).not.toEqual([1, 2, 3, 4]);
  });

  it('is empty for a number to be typed', () => {
    expect(orderOptions(createNumeric(31), 1)).toEqual([]);
  });
});
