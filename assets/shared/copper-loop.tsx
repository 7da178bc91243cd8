import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from './canvas';
import styles from './drawing.module.css';

const WIDTH = 1200;
const HEIGHT = 400;

/** A bend keeps parallel traces 40 apart when it comes 40 × tan 22.5° later. */
const LAG = 16.6;
/** Other traces of the board: they run with the copper one, bend at 45° and end in a pad. */
const QUIET = [
  { d: 'M0 80H200L240 40H408', pad: [420, 40] },
  { d: 'M0 120H308', pad: [320, 120] },
  { d: `M0 160H${500 + 2 * LAG}l80 80H628`, pad: [640, 240] },
  { d: `M0 200H${500 + LAG}l80 80H668`, pad: [680, 280] },
  { d: `M0 280H${500 - LAG}l80 80H1200`, pad: null },
  { d: 'M0 320H228', pad: [240, 320] },
  { d: 'M1200 80H1128L1088 120', pad: [1079.5, 128.5] },
  { d: 'M1200 320H1052', pad: [1040, 320] },
] as const;

/** The chip that the loop goes round. */
const CHIP = 'M824 152a8 8 0 0 1 8 -8h56a8 8 0 0 1 8 8v56a8 8 0 0 1 -8 8h-56a8 8 0 0 1 -8 -8z';
const LEGS = [160, 180, 200].map((y) => `M824 ${y}h-16M896 ${y}h16`).join('');
const FEET = [840, 860, 880].map((x) => `M${x} 144v-16M${x} 216v16`).join('');

const picture = (
  <>
    <g className={styles.hair}>
      {QUIET.map(({ d, pad }) => (
        <g key={d}>
          <path className={styles.even} d={d} />
          {pad === null ? null : <circle className={styles.even} cx={pad[0]} cy={pad[1]} r="12" />}
        </g>
      ))}
    </g>
    <g className={styles.quiet}>
      <path className={`${styles.even} ${styles.tint}`} d={CHIP} />
      <path className={styles.even} d={`${LEGS}${FEET}`} />
    </g>
    <g className={styles.copper}>
      <path className={styles.even} d="M0 240H500L580 320H860A140 140 0 1 0 752.8 270" />
      <circle className={styles.even} cx="761" cy="279" r="12" />
    </g>
  </>
);

const Picture = ({ titleId, direction }: DrawingProps) => (
  <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture} wide />
);

/** A circuit trace that becomes a loop: the idea of the course, without words. */
export const drawing: Drawing = { labels: [], Picture };
