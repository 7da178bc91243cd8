import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';

const WIDTH = 480;
const HEIGHT = 378;
/** Units of height for a million tonnes: every band of a known mass is drawn to this scale. */
const SCALE = 3;
/** The trunk, where all of it passes. */
const TRUNK = { left: 184, right: 300, top: 124 } as const;
const BEND = { in: 108, out: 352 } as const;
const LEFT_GAP = 14;
const RIGHT_GAP = 18;

interface Band {
  readonly id: string;
  /** Upper edges in the trunk and at the outer end, and the height. */
  readonly inner: number;
  readonly outer: number;
  readonly height: number;
}

/** Bands side by side in the trunk that part by `gap`; the first begins `shift` higher outside. */
function spread(
  masses: readonly (readonly [id: string, mass: number])[],
  top: number,
  gap: number,
  shift: number,
): readonly Band[] {
  let inner = top;
  return masses.map(([id, mass], index) => {
    const height = mass * SCALE;
    const band = { id, inner, outer: inner - shift + index * gap, height };
    inner += height;
    return band;
  });
}

const MATERIALS = spread(
  [
    ['metals', 31],
    ['plastics', 17],
    ['other', 14],
  ],
  TRUNK.top,
  LEFT_GAP,
  LEFT_GAP,
);
/** Million tonnes, as the lesson states them. */
const TOTAL = 62;
const DOCUMENTED = 13.8;
const REST = TOTAL - DOCUMENTED;
const REST_TOP = TRUNK.top + DOCUMENTED * SCALE;
const FOOT = TRUNK.top + TOTAL * SCALE;
/** How the rest divides is not known: three ways of one size, in broken lines. */
const WAYS = spread(
  ['reused', 'recycled', 'dumped'].map((id) => [id, REST / 3] as const),
  REST_TOP,
  RIGHT_GAP,
  RIGHT_GAP,
);
const BACK = { top: 84, end: 420 } as const;
const BACK_MIDDLE = BACK.top + (DOCUMENTED * SCALE) / 2;

const edgeIn = (outer: number, inner: number) =>
  `M0 ${outer}H${BEND.in}C${BEND.in + 40} ${outer} ${TRUNK.left - 40} ${inner} ${TRUNK.left} ${inner}`;
const edgeOut = (inner: number, outer: number, end: number) =>
  `M${TRUNK.right} ${inner}C${TRUNK.right + 26} ${inner} ${BEND.out - 26} ${outer} ${BEND.out} ${outer}H${end}`;

const flowIn = ({ inner, outer, height }: Band) =>
  `${edgeIn(outer, inner)}V${inner + height}C${TRUNK.left - 40} ${inner + height} ${BEND.in + 40} ${outer + height} ${BEND.in} ${outer + height}H0`;
const flowOut = ({ inner, outer, height }: Omit<Band, 'id'>, end: number) =>
  `${edgeOut(inner, outer, end)}V${outer + height}H${BEND.out}C${BEND.out - 26} ${outer + height} ${TRUNK.right + 26} ${inner + height} ${TRUNK.right} ${inner + height}`;

const middleOf = ({ outer, height }: Band) => outer + height / 2;

const picture = (
  <>
    <g className={styles.quiet}>
      {MATERIALS.map((band) => (
        <path key={band.id} className={styles.tint} d={flowIn(band)} />
      ))}
      <rect
        className={styles.tint}
        fillOpacity={0.2}
        x={TRUNK.left}
        y={TRUNK.top}
        width={TRUNK.right - TRUNK.left}
        height={FOOT - TRUNK.top}
      />
    </g>
    <g className={`${styles.quiet} ${styles.dashed}`}>
      {WAYS.map((band) => (
        <path key={band.id} d={flowOut(band, WIDTH + 4)} />
      ))}
    </g>
    <g className={styles.copper}>
      <path
        className={`${styles.glow} ${styles.fine}`}
        d={`${flowOut({ inner: TRUNK.top, outer: BACK.top, height: DOCUMENTED * SCALE }, BACK.end)}Z`}
      />
      <path d={`M${BACK.end} ${BACK_MIDDLE}H440L464 ${BACK_MIDDLE - 24}V40L440 16H64L40 40V98`} />
      <ArrowHead x={40} y={100} turn={90} size={8} className={styles.copper} />
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  const inTrunk = (TRUNK.left + TRUNK.right) / 2;
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('back')} x={flip(60)} y={40} columns={24} anchor="start" tone="point" />
      <Label text={label('documented')} x={flip(448)} y={76} at="above" columns={20} anchor="end" />
      {MATERIALS.map((band) => (
        <Label
          key={band.id}
          text={label(band.id)}
          x={flip(10)}
          y={middleOf(band)}
          columns={19}
          anchor="start"
        />
      ))}
      <Label text={label('rest')} x={flip(inTrunk)} y={(REST_TOP + FOOT) / 2} columns={15} tone="strong" />
      {WAYS.map((band) => (
        <Label
          key={band.id}
          text={label(band.id)}
          x={flip(BEND.out + 2)}
          y={middleOf(band)}
          columns={17}
          anchor="start"
        />
      ))}
      <Label text={label('total')} x={flip(inTrunk)} y={FOOT + 24} at="below" columns={26} tone="strong" />
    </Canvas>
  );
}

/** The e-waste of a year as a stream: what it is made of, the part that is known to come back, and the part of which nobody knows. */
export const drawing: Drawing = {
  labels: [
    'metals',
    'plastics',
    'other',
    'total',
    'documented',
    'back',
    'rest',
    'reused',
    'recycled',
    'dumped',
  ],
  Picture,
};
