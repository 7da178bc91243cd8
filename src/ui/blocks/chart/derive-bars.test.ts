import { describe, expect, it } from 'vitest';
import type { BlockOf } from '../../../content/types';
import { deriveBars } from './derive-bars';

const chart = (series: string[], rows: { id: string; values: number[] }[]): BlockOf<'chart'> => ({
  id: 'shares',
  kind: 'chart',
  chart: series.length > 1 ? 'stacked-bars' : 'bars',
  series,
  rows,
  point: 'server',
  sources: ['boavizta2023'],
});

describe('deriveBars', () => {
  it('puts the segments of a stacked bar end to end, on a scale that the largest total fills', () => {
    const [laptop, server] = deriveBars(
      chart(
        ['making', 'rest'],
        [
          { id: 'laptop', values: [80, 20] },
          { id: 'server', values: [10, 40] },
        ],
      ),
    );
    expect(laptop?.segments.map(({ start, width }) => [start, width])).toEqual([
      [0, 80],
      [80, 20],
    ]);
    expect(server?.segments.map(({ start, width }) => [start, width])).toEqual([
      [0, 10],
      [10, 40],
    ]);
  });

  it('keeps room for the number after the longest single bar and starts at zero', () => {
    const [long, short] = deriveBars(
      chart(
        ['kg'],
        [
          { id: 'laptop', values: [300] },
          { id: 'server', values: [150] },
        ],
      ),
    );
    expect(long?.segments[0]).toMatchObject({ start: 0, width: 82 });
    expect(short?.segments[0]).toMatchObject({ start: 0, width: 41 });
  });

  it('marks the row that the title speaks of, and no other', () => {
    const bars = deriveBars(
      chart(
        ['kg'],
        [
          { id: 'laptop', values: [1] },
          { id: 'server', values: [2] },
        ],
      ),
    );
    expect(bars.map((bar) => bar.isPoint)).toEqual([false, true]);
  });

  it('draws a chart of zeros without dividing by zero', () => {
    const [bar] = deriveBars(
      chart(
        ['kg'],
        [
          { id: 'laptop', values: [0] },
          { id: 'server', values: [0] },
        ],
      ),
    );
    expect(bar?.segments[0]?.width).toBe(0);
  });
});
