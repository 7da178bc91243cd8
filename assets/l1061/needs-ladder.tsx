import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { SIGNS } from '../shared/signs';

const WIDTH = 480;
const TOP = 76;
const RISE = 66;
const TREAD = 72;
const LEFT = 12;
/** From the top: the less has to be bought, the higher. */
const STEPS = [
  { id: 'avoid', tint: 0.26 },
  { id: 'share', tint: 0.2 },
  { id: 'redeploy', tint: 0.15 },
  { id: 'refurbish', tint: 0.1 },
  { id: 'buy', tint: 0.05 },
] as const;
const FOOT = TOP + STEPS.length * RISE;
const HEIGHT = FOOT + 8;

const edgeOf = (index: number) => 180 + index * TREAD;
const topOf = (index: number) => TOP + index * RISE;
/** Where the walker stands on a step: the middle of the tread that the step above leaves free. */
const WALKER = 10;
const standOf = (index: number) => ({ x: edgeOf(index) - TREAD / 2, y: topOf(index) - WALKER });

/** From one step down to the next. */
const hop = (index: number) => {
  const { x, y } = standOf(index);
  return `M${x} ${y}C${x + 24} ${y - 34} ${x + TREAD} ${y - 14} ${x + TREAD} ${y + RISE}`;
};

const contour = [
  `M${LEFT} ${FOOT}V${TOP}`,
  ...STEPS.map((_, index) => `H${edgeOf(index)}V${topOf(index + 1)}`),
  'Z',
].join('');

const picture = (
  <>
    {STEPS.map(({ id, tint }, index) => (
      <rect
        key={id}
        className={styles.tint}
        fillOpacity={tint}
        x={LEFT}
        y={topOf(index)}
        width={edgeOf(index) - LEFT}
        height={RISE}
      />
    ))}
    <path className={styles.ink} d={contour} />
    <path className={`${styles.quiet} ${styles.dashed}`} d={`${hop(2)}${hop(3)}`} />
    <path className={styles.ink} d={SIGNS.parcel} transform={`translate(${standOf(4).x} ${topOf(4) - 13})`} />
    <g className={styles.copper}>
      <circle cx="40" cy={standOf(0).y} r="6" />
      <path d={`M46 ${standOf(0).y}H${standOf(0).x}`} />
      <path d={`${hop(0)}${hop(1)}`} />
      <circle className={styles.head} cx={standOf(2).x} cy={standOf(2).y} r={WALKER} />
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      {STEPS.map(({ id }, index) => (
        <Label
          key={id}
          text={label(id)}
          x={flip(LEFT + 16)}
          y={topOf(index) + RISE / 2}
          columns={Math.floor((edgeOf(index) - LEFT - 28) / 7.7)}
          anchor="start"
        />
      ))}
    </Canvas>
  );
}

/** Stairs from not needing a device down to buying one; the copper walker goes no further than it must. */
export const drawing: Drawing = { labels: ['avoid', 'share', 'redeploy', 'refurbish', 'buy'], Picture };
