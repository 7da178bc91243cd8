import { createBoard } from '../shared/board';
import { LargeSign } from '../shared/large-sign';
import { goRound } from '../shared/go-round';

const QUIET = [
  { d: 'M0 240H48', pads: [[60, 240]] },
  { d: 'M0 308H588', pads: [[600, 308]] },
  { d: 'M0 120H188', pads: [[200, 120]] },
  { d: 'M1200 80H1100L1060 120', pads: [[1051.5, 128.5]] },
  { d: 'M1200 280H1032', pads: [[1020, 280]] },
] as const;

/** Where the trace is on each level. */
const LEVELS = [
  [150, 280],
  [420, 160],
  [690, 40],
] as const;

const RING = goRound(900, 160, 120, 'above');

/** Three levels, each with what is done on it, up to the contract that the loop goes round. */
export const drawing = createBoard({
  quiet: QUIET,
  copper: { d: `M0 280H220L340 160H500L620 40${RING.d}`, pads: [...LEVELS, ...RING.pads] },
  things: (
    <>
      <LargeSign x={150} y={210} sign="page" scale={3.4} />
      <LargeSign x={420} y={88} sign="checklist" scale={3.4} />
      <LargeSign x={690} y={112} sign="talk" scale={3.4} />
      <LargeSign x={900} y={160} sign="signed" scale={5} />
    </>
  ),
});
