/** A published number of the model with its bounds; `min` is 0 where none is given. */
export interface Coefficient {
  readonly n: number;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
}

/** Values that a learner has put in the place of the published ones, by permanent number. */
export type Changes = ReadonlyMap<number, number>;

/** The value of a coefficient that is in force. */
export type ReadCoefficient = (coefficient: Coefficient) => number;

export const readPublished: ReadCoefficient = ({ value }) => value;

/** A value beyond its bounds is moved to the nearest one; an effect that lowers something keeps its direction. */
export function createReader(changes: Changes): ReadCoefficient {
  return ({ n, value, min = 0, max }) => {
    const wanted = changes.get(n);
    if (wanted === undefined || !Number.isFinite(wanted)) return value;
    const amount = Math.min(max, Math.max(min, wanted));
    return value < 0 ? -amount : amount;
  };
}
