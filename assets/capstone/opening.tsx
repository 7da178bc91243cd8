import { createBoard } from '../shared/board';
import { LargeSign } from '../shared/large-sign';
import type { Point } from '../shared/traces';

const QUIET = [
  { d: 'M0 220H48', pads: [[60, 220]] },
  { d: 'M0 304H1200' },
  { d: 'M1200 100H1160', pads: [[1148, 100]] },
] as const;

/** One for each decision of the simulation, in its order. */
const STATIONS: readonly Point[] = [
  [560, 264],
  [740, 264],
  [920, 264],
  [1084, 160],
  [920, 56],
  [740, 56],
  [560, 56],
  [396, 160],
];

/** Eight decisions on one round, about devices and what they cost. */
export const drawing = createBoard({
  quiet: QUIET,
  copper: {
    d: 'M0 264H980A104 104 0 0 0 980 56H500A104 104 0 0 0 420.3 226.8',
    pads: [...STATIONS, [428, 236]],
  },
  things: (
    <>
      <LargeSign x={180} y={180} sign="ministry" scale={5.5} />
      <LargeSign x={640} y={160} sign="laptop" />
      <LargeSign x={840} y={160} sign="chart" />
    </>
  ),
});
