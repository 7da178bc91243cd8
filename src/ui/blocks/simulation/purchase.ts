import type { BlockOf, SimulationCase } from '../../../content/types';
import type { AnswerOf } from '../../../engine/scoring/answer';
import { computeLedger, type Ledger } from '../../../simulation/compute-ledger';
import type { Picks } from '../../../simulation/derive-plan';
import { createReader, type ReadCoefficient } from '../../../simulation/read-coefficient';
import { completePicks, readPath, readPicks } from '../../../simulation/read-path';
import type { BlockText } from '../../text/use-block-text';

/** What the learner has decided and changed, by permanent item number. */
export interface KeptAnswers {
  readonly pick: (item: number) => number | undefined;
  /** Coefficients with a value of the learner's own. */
  readonly changes: ReadonlyMap<number, number>;
}

export interface SimulationActions {
  /** Takes a decision of a case for the first time. */
  readonly decide: (entry: SimulationCase, decision: number, answer: AnswerOf<'choice'>) => void;
  /** Puts another option, or another value of a coefficient, in the place of the one kept under a number. */
  readonly revise: (item: number, answer: AnswerOf<'choice' | 'numeric'>) => void;
}

/** A case under way, with what its views compute from. */
export interface Purchase {
  readonly block: BlockOf<'simulation'>;
  readonly entry: SimulationCase;
  readonly text: BlockText;
  readonly picks: Picks;
  /** The published ways through the decisions; the first is how it was done before. */
  readonly paths: readonly { readonly id: string; readonly picks: Picks }[];
  readonly read: ReadCoefficient;
  /** The ledger of some picks; open decisions are taken as before. */
  readonly ledgerOf: (picks: Picks) => Ledger;
  readonly actions: SimulationActions;
}

export function createPurchase(
  block: BlockOf<'simulation'>,
  entry: SimulationCase,
  text: BlockText,
  kept: KeptAnswers,
  actions: SimulationActions,
): Purchase {
  const read = createReader(kept.changes);
  const paths = block.paths.map((path) => ({ id: path.id, picks: readPath(block, path) }));
  const before = paths[0]?.picks ?? [];
  return {
    block,
    entry,
    text,
    picks: readPicks(entry, kept.pick),
    paths,
    read,
    ledgerOf: (picks) => computeLedger(block, entry, completePicks(picks, before), read),
    actions,
  };
}

/** The place of the first decision that is open, or their number when all are taken. */
export function findOpenDecision({ picks }: Pick<Purchase, 'picks'>): number {
  const at = picks.findIndex((pick) => pick === undefined);
  return at === -1 ? picks.length : at;
}

/** The picks with one of them replaced; undefined leaves that decision open. */
export const replacePick = (picks: Picks, at: number, pick: number | undefined): Picks =>
  picks.map((before, place) => (place === at ? pick : before));
