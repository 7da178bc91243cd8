import type { DeviceCoefficient, PurchaseCoefficient, Simulation, SimulationCase } from '../content/types';
import { derivePlan, type Picks, type Plan } from './derive-plan';
import { readPublished, type ReadCoefficient } from './read-coefficient';

/** What a purchase causes in five years, for all seats together. */
export interface Ledger {
  /** US dollars. */
  readonly cost: number;
  /** kg of devices that leave and find no other user. */
  readonly waste: number;
  /** kg CO₂e. */
  readonly carbon: number;
  /** Working days that 100 users wait for a working device. */
  readonly waiting: number;
}

export const MEASURES = ['cost', 'waste', 'carbon', 'waiting'] as const;
export type Measure = (typeof MEASURES)[number];

const HORIZON_YEARS = 5;
/** No decision makes a device last less than this. */
const LEAST_LIFE_YEARS = 1;

type Of<Name extends string> = (name: Name) => number;

/** How many devices of one kind are bought, kept, repaired and let go in five years. */
interface Flow {
  /** Years of use that all seats together need. */
  readonly seatYears: number;
  /** Devices that stay with their users or come from stock. */
  readonly extended: number;
  /** New devices used up: one that serves four years counts for a quarter in each. */
  readonly bought: number;
  readonly refurbished: number;
  readonly failures: number;
  readonly leaving: number;
}

const share = (percent: number): number => percent / 100;
const changed = (percent: number): number => 1 + percent / 100;

function computeFlow(
  seats: number,
  plan: Plan,
  purchase: Of<PurchaseCoefficient>,
  device: Of<DeviceCoefficient>,
): Flow {
  const needed = seats * (1 - share(plan('avoided')));
  const kept = needed * share(plan('kept'));
  const extended = kept + (needed - kept) * share(plan('redeployed'));
  const seatYears = needed * HORIZON_YEARS;
  const open = seatYears - extended * Math.min(purchase('extension-years'), HORIZON_YEARS);
  const life = Math.max(LEAST_LIFE_YEARS, device('life') + plan('extra-years'));
  const secondLife = Math.max(LEAST_LIFE_YEARS, life * share(purchase('refurbished-life')));
  const failures = seatYears * share(purchase('failures'));
  const secondHand = share(plan('refurbished'));
  const bought = (open * (1 - secondHand)) / life + failures * (1 - share(plan('repaired')));
  const refurbished = (open * secondHand) / secondLife;
  return { seatYears, extended, bought, refurbished, failures, leaving: seats + bought + refurbished };
}

function computeCost(
  { seatYears, extended, bought, refurbished, failures, leaving }: Flow,
  plan: Plan,
  purchase: Of<PurchaseCoefficient>,
  device: Of<DeviceCoefficient>,
): number {
  const price = device('price');
  const part = (name: PurchaseCoefficient) => price * share(purchase(name));
  const charge = 1 + share(plan('leased')) * share(purchase('lease-charge'));
  const buying = (bought * price * changed(plan('price')) + refurbished * part('refurbished-price')) * charge;
  const upkeep = seatYears * device('upkeep') * changed(plan('upkeep'));
  const repairs =
    extended * part('extension-cost') + failures * share(plan('repaired')) * part('repair-cost');
  const electricity =
    seatYears * device('electricity') * changed(plan('energy')) * purchase('electricity-price');
  const lettingGo = leaving * purchase('end-cost') * changed(plan('end-cost'));
  const payback = leaving * share(plan('reused')) * share(plan('paid-back')) * part('residual-value');
  return buying + upkeep + repairs + electricity + lettingGo - payback;
}

function computeCarbon(
  { seatYears, extended, bought, refurbished }: Flow,
  plan: Plan,
  purchase: Of<PurchaseCoefficient>,
  device: Of<DeviceCoefficient>,
): number {
  const making = device('making');
  return (
    bought * making +
    refurbished * making * share(purchase('refurbished-carbon')) +
    extended * making * share(purchase('extension-carbon')) +
    seatYears * device('use') * changed(plan('energy'))
  );
}

/**
 * The ledger of a case after some decisions; the others are left as they were. The formulas, their reasons and an example worked by
 * hand stand in `README.md` beside this file.
 */
export function computeLedger(
  simulation: Simulation,
  { seats, devices }: SimulationCase,
  picks: Picks,
  read: ReadCoefficient = readPublished,
): Ledger {
  const plan = derivePlan(simulation, picks, read);
  const purchase: Of<PurchaseCoefficient> = (name) => read(simulation.coefficients[name]);
  const sums = { cost: plan('staff-days') * purchase('staff-day'), waste: 0, carbon: 0, days: 0 };
  for (const { coefficients } of devices) {
    const device: Of<DeviceCoefficient> = (name) => read(coefficients[name]);
    const flow = computeFlow(seats, plan, purchase, device);
    sums.cost += computeCost(flow, plan, purchase, device);
    sums.carbon += computeCarbon(flow, plan, purchase, device);
    sums.waste += flow.leaving * device('mass') * (1 - share(plan('reused')));
    sums.days += (flow.bought + flow.refurbished) * share(plan('late')) * purchase('delay-days');
    sums.days += flow.failures * plan('repair-days');
  }
  const { days, ...ledger } = sums;
  return { ...ledger, waiting: (days / seats) * 100 };
}
