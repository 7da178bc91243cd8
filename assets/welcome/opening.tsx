import { createBoard } from '../shared/board';
import { LargeSign } from '../shared/large-sign';
import { goRound } from '../shared/go-round';

const QUIET = [
  { d: 'M0 100H48', pads: [[60, 100]] },
  { d: 'M0 260H560L600 300H1200' },
  { d: 'M292 180H468', pads: [[480, 180]] },
  { d: 'M292 140H548L588 100H648', pads: [[660, 100]] },
  { d: 'M1200 80H1088L1060 108', pads: [[1051.5, 116.5]] },
  { d: 'M1200 240H1052', pads: [[1040, 240]] },
] as const;

const RING = goRound(860, 160, 120);

/** From a ministry a trace sets out, to go round the first device. */
export const drawing = createBoard({
  quiet: QUIET,
  copper: { d: `M292 220H620L680 280${RING.d}`, pads: [[280, 220], ...RING.pads] },
  things: (
    <>
      <LargeSign x={160} y={164} sign="ministry" scale={6.5} />
      <LargeSign x={860} y={164} sign="laptop" scale={5} />
    </>
  ),
});
