import type { Lever, Simulation } from '../content/types';
import type { ReadCoefficient } from './read-coefficient';

/** The option picked for each decision, by permanent number; undefined while it is open. */
export type Picks = readonly (number | undefined)[];

/** Where every lever stands after the decisions, within its bounds: shares and changes in per cent, years, days. */
export type Plan = (lever: Lever) => number;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

const SHARE: Bounds = { least: 0, most: 100 };
/** A change may lower a price or quantity to a tenth. */
const CHANGE: Bounds = { least: -90, most: Number.POSITIVE_INFINITY };
const AMOUNT: Bounds = { least: 0, most: Number.POSITIVE_INFINITY };
const ANY: Bounds = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

const BOUNDS: Readonly<Record<Lever, Bounds>> = {
  avoided: SHARE,
  kept: SHARE,
  redeployed: SHARE,
  refurbished: SHARE,
  'extra-years': ANY,
  price: CHANGE,
  leased: SHARE,
  energy: CHANGE,
  late: SHARE,
  'repair-days': AMOUNT,
  repaired: SHARE,
  upkeep: CHANGE,
  'staff-days': AMOUNT,
  reused: SHARE,
  'paid-back': SHARE,
  'end-cost': CHANGE,
};

/** Adds up what the picked options do to each lever. A decision that is open, or whose pick is unknown, moves nothing. */
export function derivePlan(
  { decisions, coefficients }: Simulation,
  picks: Picks,
  read: ReadCoefficient,
): Plan {
  const sums = new Map<Lever, number>([
    ['late', read(coefficients.late)],
    ['repair-days', read(coefficients['repair-days'])],
    ['repaired', read(coefficients.repaired)],
  ]);
  for (const [at, { options }] of decisions.entries())
    for (const effect of options.find(({ n }) => n === picks[at])?.effects ?? [])
      sums.set(effect.lever, (sums.get(effect.lever) ?? 0) + read(effect));
  return (lever) => {
    const { least, most } = BOUNDS[lever];
    return Math.min(most, Math.max(least, sums.get(lever) ?? 0));
  };
}
