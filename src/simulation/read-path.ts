import type { Simulation, SimulationCase } from '../content/types';
import type { Picks } from './derive-plan';

/** The picks of a published way through the decisions. */
export const readPath = (
  { decisions }: Pick<Simulation, 'decisions'>,
  path: Simulation['paths'][number],
): Picks => decisions.map(({ options }, at) => options.find(({ id }) => id === path.picks[at])?.n);

/** A learner's picks so far, from the answers kept under the item numbers of the case. */
export const readPicks = (
  { items }: Pick<SimulationCase, 'items'>,
  pickOf: (item: number) => number | undefined,
): Picks => items.map(pickOf);

/** Picks with the decisions that are still open taken as they were before. */
export const completePicks = (picks: Picks, before: Picks): Picks =>
  before.map((pick, at) => picks[at] ?? pick);
