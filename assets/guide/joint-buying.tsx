import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Medallion } from '../shared/medallion';

const WIDTH = 480;
const HEIGHT = 366;
const MIDDLE = 148;
/** Where the traces have become one. */
const NODE = 236;
/** The outer traces run at 45° to the node; the inner ones join them on the way. */
const BUYERS = [
  { sign: 'ministry', y: 40, d: 'M74 40H128L231.5 143.5' },
  { sign: 'hospital', y: 112, d: 'M74 112H200' },
  { sign: 'school', y: 184, d: 'M74 184H200' },
  { sign: 'house', y: 256, d: 'M74 256H128L231.5 152.5' },
] as const;
const SUPPLIERS = [
  { sign: 'factory', y: 76 },
  { sign: 'wrench', y: MIDDLE },
  { sign: 'lorry', y: 220 },
] as const;

/** The purchasing body from the front, wide enough for all traces to meet in it. */
const Body = () => (
  <g className={styles.ink} transform={`translate(${NODE} ${MIDDLE})`}>
    <path className={styles.tint} d="M-54 -74h108v146h-108z" />
    <path d="M-54 -74L0 -108L54 -74M-62 72h124v12h-124z" />
    <circle cy="-88" r="8" />
  </g>
);

const picture = (
  <>
    {BUYERS.map(({ sign, y, d }) => (
      <g key={sign}>
        <Medallion x={40} y={y} sign={sign} />
        <path className={styles.ink} d={d} />
      </g>
    ))}
    <Body />
    <g className={styles.copper}>
      <circle cx={NODE} cy={MIDDLE} r="6" />
      <path d={`M${NODE + 6} ${MIDDLE}H364`} />
      <ArrowHead x={366} y={MIDDLE} size={9} className={styles.copper} />
    </g>
    <path className={styles.quiet} d="M390 50l-8 8V238l8 8" />
    {SUPPLIERS.map(({ sign, y }) => (
      <Medallion key={sign} x={434} y={y} sign={sign} />
    ))}
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('buyers')} x={flip(12)} y={300} at="below" columns={17} anchor="start" />
      <Label text={label('central-body')} x={flip(NODE)} y={300} at="below" columns={16} tone="strong" />
      <Label text={label('suppliers')} x={flip(468)} y={300} at="below" columns={17} anchor="end" />
    </Canvas>
  );
}

/** The needs of several buyers run together; one copper trace leads from their purchasing body to the suppliers. */
export const drawing: Drawing = { labels: ['buyers', 'central-body', 'suppliers'], Picture };
