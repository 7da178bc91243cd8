import { createBoard } from '../shared/board';
import { LargeSign } from '../shared/large-sign';

/** The straight line from the factory to the bin, and the longer ways back. */
const QUIET = [
  { d: 'M0 280H1200' },
  {
    d: 'M1040 176V80L1000 40H200L160 80V164',
    pads: [
      [1040, 188],
      [160, 176],
    ],
  },
  {
    d: 'M840 268V120L800 80H400L360 120V268',
    pads: [
      [840, 280],
      [360, 280],
    ],
  },
] as const;

/** A straight line from the factory to the bin, and the ways back; the shortest is the one to look at. */
export const drawing = createBoard({
  quiet: QUIET,
  copper: { d: 'M720 268V160L680 120H520L480 160V270M468 258L480 270L492 258', pads: [[720, 280]] },
  things: (
    <>
      <LargeSign x={160} y={236} sign="factory" />
      <LargeSign x={600} y={232} sign="laptop" />
      <LargeSign x={1040} y={232} sign="bin" />
    </>
  ),
});
