import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../src/content/drawing';
import { listBlocksOf, listRepeated, loadModules } from '../support/load-course';

const modules = await loadModules();
const figures = listBlocksOf(modules, 'figure');
const charts = listBlocksOf(modules, 'chart');
const drawings = import.meta.glob<Drawing | undefined>('../../assets/*/*.tsx', { import: 'drawing' });

describe('figures', () => {
  it('have their drawing in assets', async () => {
    for (const { at, value } of figures) {
      const drawing = await drawings[`../../assets/${value.drawing}.tsx`]?.();
      expect(drawing, `${at}: assets/${value.drawing}.tsx exports no drawing`).toBeDefined();
    }
  });

  it('name exactly the labels that their drawing shows', async () => {
    for (const { at, value } of figures) {
      const drawing = await drawings[`../../assets/${value.drawing}.tsx`]?.();
      expect([at, ...value.labels.toSorted()]).toEqual([at, ...(drawing?.labels ?? []).toSorted()]);
    }
  });
});

it('every module has a picture that opens it, without words', async () => {
  for (const {
    module: { id },
  } of modules) {
    const opening = await drawings[`../../assets/${id}/opening.tsx`]?.();
    expect([id, opening?.labels]).toEqual([id, []]);
  }
});

describe('charts', () => {
  it('have a value for each series in every row', () => {
    const wrong = charts.filter(({ value }) =>
      value.rows.some(({ values }) => values.length !== value.series.length),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('point to a row that they have, or to none', () => {
    const wrong = charts.filter(
      ({ value }) => value.point !== undefined && !value.rows.some(({ id }) => id === value.point),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('stack only where there are several series', () => {
    for (const { at, value } of charts)
      expect(value.chart, at).toBe(value.series.length > 1 ? 'stacked-bars' : 'bars');
  });

  it('give series and rows a name of their own', () => {
    for (const { at, value } of charts)
      expect([at, ...listRepeated([...value.series, ...value.rows.map(({ id }) => id)])]).toEqual([at]);
  });
});
