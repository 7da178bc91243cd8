import { PAD, type Trace } from './traces';

/** Where a ring ends, from its middle: 40° below the line to the side that it came from. Cosine and sine. */
const ACROSS = 0.766;
const ALONG = 0.643;

/**
 * The rest of a trace that has come to the lowest point of a ring (to the highest, when it comes from above): once round, to a pad that
 * is left open to go on from.
 */
export function goRound(
  x: number,
  y: number,
  radius: number,
  from: 'below' | 'above' = 'below',
): Required<Trace> {
  const down = from === 'below' ? 1 : -1;
  const endX = x - ACROSS * radius;
  const endY = y + down * ALONG * radius;
  return {
    d: `H${x}A${radius} ${radius} 0 1 ${down === 1 ? 0 : 1} ${endX} ${endY}`,
    pads: [[endX + PAD * ALONG, endY + down * PAD * ACROSS]],
  };
}
