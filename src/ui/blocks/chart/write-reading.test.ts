import { beforeAll, describe, expect, it } from 'vitest';
import type { BlockOf } from '../../../content/types';
import { startTexts } from '../../text/testing/start-texts';
import { writeReading } from './write-reading';

beforeAll(() => startTexts({}));

const bars = (series: string[], rows: Record<string, number[]>): BlockOf<'chart'> => ({
  id: 'cycles',
  kind: 'chart',
  chart: series.length > 1 ? 'stacked-bars' : 'bars',
  series,
  rows: Object.entries(rows).map(([id, values]) => ({ id, values })),
  sources: ['boavizta2023'],
});
const read = (chart: BlockOf<'chart'>, row: string, unit: string) =>
  writeReading(chart, row, (key) => (key === 'unit' ? unit : key.toUpperCase()));

describe('what a bar says', () => {
  it('is each part with its share of the bar', () => {
    const stacked = bars(['known', 'rest'], { y2022: [13.8, 48.2], none: [0, 0] });
    expect(read(stacked, 'y2022', 'tonnes')).toBe('KNOWN: 13.8 (22%) · REST: 48.2 (78%)');
    expect(read(stacked, 'none', 'tonnes')).toBe('KNOWN: 0 (0%) · REST: 0 (0%)');
  });

  it('says shares once where the values are shares', () => {
    const shares = bars(['making', 'use'], { server: [16, 84] });
    expect(read(shares, 'server', '% of the footprint')).toBe('MAKING: 16% · USE: 84%');
  });

  it('is, of one series, the value with its unit, and compares it with no other', () => {
    expect(read(bars(['cycles'], { a: [300], b: [1000] }), 'b', 'cycles')).toBe('1,000\u00A0cycles');
  });
});
