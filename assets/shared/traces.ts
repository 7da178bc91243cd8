/** In units of a picture. */
export type Point = readonly [x: number, y: number];

/** A line of a circuit board, as path data, and the pads at its ends and on its way. */
export interface Trace {
  readonly d: string;
  readonly pads?: readonly Point[];
}

/** Radius of a pad. */
export const PAD = 12;
