import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';

const WIDTH = 480;
const CENTRE = WIDTH / 2;
const SUMMIT = 132;
const STEP = 57;
const FOOT = SUMMIT + 5 * STEP;
/** From the summit down: what has been climbed, and the loop that leaves at that height. */
const LEVELS = [
  { up: 'use', loop: 'repair', half: 150, tint: 0.26 },
  { up: 'sell', loop: 'reuse', half: 171, tint: 0.2 },
  { up: 'assemble', loop: 'refurbish', half: 192, tint: 0.15 },
  { up: 'make', loop: 'remanufacture', half: 213, tint: 0.1 },
  { up: 'extract', loop: 'recycle', half: 234, tint: 0.06 },
] as const;

const middleOf = (index: number) => SUMMIT + (index + 0.5) * STEP;

/** The outline in one stroke: up the stairs, over the plateau, down again. */
const contour = [
  `M${CENTRE - 234} ${FOOT}`,
  ...LEVELS.map(({ half }, index) => `H${CENTRE - half}V${SUMMIT + index * STEP}`).toReversed(),
  ...LEVELS.map(({ half }, index) => `H${CENTRE + half}V${SUMMIT + (index + 1) * STEP}`),
  'Z',
].join('');

/** A loop: from the step where the device comes down, through its own lane, up to the plateau. */
function Loop({ index }: { readonly index: number }) {
  const lane = CENTRE + 22 - index * 11;
  const y = middleOf(index);
  return (
    <>
      <circle cx="277" cy={y} r="4.5" />
      <path d={`M272.5 ${y}H${lane + 9}L${lane} ${y - 9}V${SUMMIT - 6}`} />
      <path className={styles.head} d={`M${lane - 4.5} ${SUMMIT - 5}h9l-4.5 -9z`} />
    </>
  );
}

const picture = (
  <>
    {LEVELS.map(({ half, tint }, index) => (
      <rect
        key={half}
        className={styles.tint}
        fillOpacity={tint}
        x={CENTRE - half}
        y={SUMMIT + index * STEP}
        width={2 * half}
        height={STEP}
      />
    ))}
    <path className={styles.ink} d={contour} />
    <g className={styles.quiet}>
      <path d="M16 290L72 146" />
      <ArrowHead x={72} y={146} turn={-69} size={6} className={styles.quiet} />
      <path d="M408 146L464 290" />
      <ArrowHead x={464} y={290} turn={69} size={6} className={styles.quiet} />
    </g>
    <g className={styles.copper}>
      {LEVELS.map(({ loop }, index) => (
        <Loop key={loop} index={index} />
      ))}
    </g>
    <Laptop x={CENTRE} y={SUMMIT - 19} width={76} />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={FOOT + 8} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('before')} x={flip(6)} y={6} at="below" columns={16} anchor="start" tone="strong" />
      <Label text={label('during')} x={flip(CENTRE)} y={6} at="below" columns={20} tone="strong" />
      <Label text={label('after')} x={flip(474)} y={6} at="below" columns={16} anchor="end" tone="strong" />
      {LEVELS.map(({ up, loop }, index) => (
        <g key={up}>
          <Label text={label(up)} x={flip(204)} y={middleOf(index)} columns={14 + 3 * index} anchor="end" />
          <Label
            text={label(loop)}
            x={flip(289)}
            y={middleOf(index)}
            columns={14 + 3 * index}
            anchor="start"
          />
        </g>
      ))}
    </Canvas>
  );
}

/** Value climbs until use and falls after it; copper loops bring the device back up, the shortest from the highest step. */
export const drawing: Drawing = {
  labels: [
    'extract',
    'make',
    'assemble',
    'sell',
    'use',
    'repair',
    'reuse',
    'refurbish',
    'remanufacture',
    'recycle',
    'before',
    'during',
    'after',
  ],
  Picture,
};
