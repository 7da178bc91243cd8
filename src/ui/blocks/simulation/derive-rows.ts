import { MEASURES, type Ledger, type Measure } from '../../../simulation/compute-ledger';

/** A ledger to be shown beside others. */
export interface LedgerEntry {
  readonly id: string;
  readonly label: string;
  readonly ledger: Ledger;
  /** The one to look at. */
  readonly isPoint?: boolean;
}

export interface LedgerBar {
  readonly id: string;
  readonly label: string;
  readonly isPoint: boolean;
  /** In the unit in which the measure is shown. */
  readonly value: number;
  /** Whole per cent more or less than the baseline; 0 where that is 0. */
  readonly change: number;
  /** Per cent of the width of the picture. */
  readonly width: number;
}

export interface LedgerRow {
  readonly measure: Measure;
  readonly bars: readonly LedgerBar[];
  /** Where the baseline stands, in per cent of the width. */
  readonly baseline: number;
}

/** What a measure is shown in: thousands of dollars, tonnes, tonnes, days. */
const SHOWN_IN: Readonly<Record<Measure, number>> = { cost: 1000, waste: 1000, carbon: 1000, waiting: 1 };

/** One row a measure, its bars on one scale from zero. */
export function deriveRows(baseline: Ledger, entries: readonly LedgerEntry[]): LedgerRow[] {
  return MEASURES.map((measure) => {
    const base = baseline[measure];
    const longest = Math.max(base, ...entries.map(({ ledger }) => ledger[measure]));
    const widthOf = (value: number) => (longest === 0 ? 0 : (value / longest) * 100);
    return {
      measure,
      baseline: widthOf(base),
      bars: entries.map(({ id, label, ledger, isPoint = false }) => ({
        id,
        label,
        isPoint,
        value: ledger[measure] / SHOWN_IN[measure],
        change: base === 0 ? 0 : Math.round((ledger[measure] / base - 1) * 100),
        width: widthOf(ledger[measure]),
      })),
    };
  });
}
