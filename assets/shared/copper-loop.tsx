import { createBoard } from './board';
import styles from './drawing.module.css';

/** A bend keeps parallel traces 40 apart when it comes 40 × tan 22.5° later. */
const LAG = 16.6;
const QUIET = [
  { d: 'M0 80H200L240 40H408', pads: [[420, 40]] },
  { d: 'M0 120H308', pads: [[320, 120]] },
  { d: `M0 160H${500 + 2 * LAG}l80 80H628`, pads: [[640, 240]] },
  { d: `M0 200H${500 + LAG}l80 80H668`, pads: [[680, 280]] },
  { d: `M0 280H${500 - LAG}l80 80H1200` },
  { d: 'M0 320H228', pads: [[240, 320]] },
  { d: 'M1200 80H1128L1088 120', pads: [[1079.5, 128.5]] },
  { d: 'M1200 320H1052', pads: [[1040, 320]] },
] as const;

/** The chip that the loop goes round. */
const CHIP = 'M824 152a8 8 0 0 1 8 -8h56a8 8 0 0 1 8 8v56a8 8 0 0 1 -8 8h-56a8 8 0 0 1 -8 -8z';
const LEGS = [160, 180, 200].map((y) => `M824 ${y}h-16M896 ${y}h16`).join('');
const FEET = [840, 860, 880].map((x) => `M${x} 144v-16M${x} 216v16`).join('');

/** Written out, as it stands before the first screen: what `goRound(860, 180, 140)` would add to the trace. */
const COPPER = { d: 'M0 240H500L580 320H860A140 140 0 1 0 752.8 270', pads: [[761, 279]] } as const;

/** A circuit trace that becomes a loop: the idea of the course, without words. */
export const drawing = createBoard({
  height: 400,
  quiet: QUIET,
  copper: COPPER,
  things: (
    <>
      <path className={styles.tint} d={CHIP} />
      <path d={`${LEGS}${FEET}`} />
    </>
  ),
});
