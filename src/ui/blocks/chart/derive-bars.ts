import type { BlockOf } from '../../../content/types';

/** One segment of a bar, in per cent of the drawn width, from the zero line. */
export interface Segment {
  readonly series: string;
  readonly value: number;
  readonly start: number;
  readonly width: number;
}

export interface Bar {
  readonly row: string;
  /** The row that the title speaks of. */
  readonly isPoint: boolean;
  readonly segments: readonly Segment[];
}

/** Room kept for the number after the longest bar of a chart with one series. */
const ROOM_FOR_NUMBER = 18;

/** Lays out a chart: all bars begin at zero and share one scale, the largest total fills the width. */
export function deriveBars({ series, rows, point }: BlockOf<'chart'>): Bar[] {
  const totals = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const width = series.length === 1 ? 100 - ROOM_FOR_NUMBER : 100;
  const largest = Math.max(...totals);
  const scale = largest === 0 ? 0 : width / largest;
  return rows.map(({ id, values }) => {
    let sum = 0;
    const segments = series.map((name, at) => {
      const value = values[at] ?? 0;
      const segment = { series: name, value, start: sum * scale, width: value * scale };
      sum += value;
      return segment;
    });
    return { row: id, isPoint: id === point, segments };
  });
}

/** A number narrower than this (per cent of the width) stays in the table. */
const TOO_NARROW = 9;

/** Whether the number of a segment stands on the bar. The only one of a bar always does: beside it there is room. */
export const hasNumber = (bar: Bar, segment: Segment): boolean =>
  bar.segments.length === 1 || segment.width >= TOO_NARROW;
