import { createBoard } from '../shared/board';
import styles from '../shared/drawing.module.css';
import { goRound } from '../shared/go-round';
import { LargeSign } from '../shared/large-sign';

const QUIET = [
  { d: 'M0 240H108', pads: [[120, 240]] },
  {
    d: 'M412 120H548L588 80H648',
    pads: [
      [400, 120],
      [660, 80],
    ],
  },
  {
    d: 'M412 160H588',
    pads: [
      [400, 160],
      [600, 160],
    ],
  },
  {
    d: 'M412 240H536L576 280H588',
    pads: [
      [400, 240],
      [600, 280],
    ],
  },
  { d: 'M1200 120H1092', pads: [[1080, 120]] },
  { d: 'M1200 260H1048', pads: [[1036, 260]] },
] as const;

const RING = goRound(860, 160, 120);

/** A document with four places for a requirement; from one of them it reaches the device. */
export const drawing = createBoard({
  quiet: QUIET,
  copper: { d: `M412 200H600L680 280${RING.d}`, pads: [[400, 200], ...RING.pads] },
  things: (
    <>
      <path className={styles.tint} d="M200 28H404L460 84V292H200z" />
      <path d="M404 28V84H460M236 76H330M236 120H352M236 160H320M236 200H364M236 240H340" />
      <LargeSign x={860} y={164} sign="laptop" scale={5} />
    </>
  ),
});
