import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Medallion, REACH } from '../shared/medallion';

const WIDTH = 480;
const HEIGHT = 480;
const LINE = 168;
const DOOR = 36;
const WIPE = 126;
const TEST = 228;
const WAY = 372;
/** Where the proof is on its way back. */
const PROOF = 318;
const BACK = { x: 466, y: 446 } as const;
const WAYS = [
  { id: 'reuse', y: 40, sign: 'laptop' },
  { id: 'parts', y: LINE, sign: 'chip' },
  { id: 'recycle', y: 296, sign: 'loop' },
] as const;

const Storeroom = () => (
  <g className={styles.quiet}>
    <rect className={styles.tint} x={DOOR - 24} y={LINE - 46} width="48" height="92" rx="3" />
    <circle cx={DOOR + 14} cy={LINE + 4} r="2.5" />
    <path d={`M4 ${LINE + 46}H68`} />
  </g>
);

const Proof = () => (
  <g className={styles.fine} transform={`translate(${PROOF} ${BACK.y})`}>
    <rect className={styles.glow} x="-18" y="-23" width="36" height="46" rx="4" />
    <path d="M-10 -14h20M-10 -6h20" />
    <circle cy="9" r="6" />
  </g>
);

const picture = (
  <>
    <Storeroom />
    <g className={styles.ink}>
      <path d={`M${DOOR + 32} ${LINE}H${WIPE - REACH}M${WIPE + REACH} ${LINE}H${TEST - REACH}`} />
      <path d={`M${TEST + REACH} ${LINE}H${WAY - REACH}`} />
      <path d={`M272 ${LINE}l20 -20V64l24 -24H${WAY - REACH}M272 ${LINE}l20 20V272l24 24H${WAY - REACH}`} />
    </g>
    <Medallion x={WIPE} y={LINE} sign="drive" />
    <Medallion x={TEST} y={LINE} sign="checklist" />
    {WAYS.map(({ id, y, sign }) => (
      <g key={id}>
        <ArrowHead x={WAY - REACH} y={y} className={styles.ink} />
        <Medallion x={WAY} y={y} sign={sign} />
      </g>
    ))}
    <g className={styles.copper}>
      {WAYS.map(({ id, y }) => (
        <path key={id} d={`M${WAY + REACH} ${y}H${BACK.x - 24}l24 24`} />
      ))}
      <path
        d={`M${BACK.x} 64V${BACK.y - 24}l-24 24H${PROOF + 27}M${PROOF - 27} ${BACK.y}H${DOOR + 24}l-24 -24V${LINE + 62}`}
      />
      <ArrowHead x={DOOR} y={LINE + 60} turn={-90} size={8} className={styles.copper} />
      <Proof />
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('wipe')} x={flip(WIPE)} y={LINE + 34} at="below" columns={13} />
      <Label text={label('test')} x={flip(TEST)} y={LINE + 34} at="below" columns={13} />
      {WAYS.map(({ id, y }) => (
        <Label key={id} text={label(id)} x={flip(WAY)} y={y + 32} at="below" columns={19} />
      ))}
      <Label
        text={label('proof')}
        x={flip(56)}
        y={BACK.y - 12}
        at="above"
        columns={30}
        anchor="start"
        tone="point"
      />
    </Canvas>
  );
}

/** Out of the storeroom: wiped, tested, then one of three ways; the copper proof comes back from each. */
export const drawing: Drawing = {
  labels: ['wipe', 'test', 'reuse', 'parts', 'recycle', 'proof'],
  Picture,
};
