import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label, LINE_HEIGHT } from '../shared/label';
import { Laptop } from '../shared/laptop';
import { wrapLabel } from '../shared/wrap-label';
import { Bin, Chip, Lorry, Ore } from './life-cycle-icons';

const WIDTH = 480;
const HEIGHT = 412;
/** Heights of the two long sides of the ring. */
const TOP = 132;
const BOTTOM = 326;
const MADE = [88, 240, 392] as const;
const USE = 304;
const END = 88;
/** The two short sides: the way back, and the way through the power button. */
const BACK = 10;
const ON = 454;

const Station = ({ x, y, className }: { x: number; y: number; className: string | undefined }) => (
  <circle className={className} cx={x} cy={y} r="6" />
);

const PowerButton = () => (
  <g className={styles.ink} transform="translate(454 229)">
    <circle className={styles.tint} r="25" />
    <path d="M0 -12v11M-6.5 -7.5a10 10 0 1 0 13 0" />
  </g>
);

const picture = (
  <>
    <g className={styles.copper}>
      <path d={`M94 ${TOP}H234M246 ${TOP}H386M398 ${TOP}H${ON - 24}L${ON} ${TOP + 24}V194`} />
      <ArrowHead x={ON} y={195} turn={90} className={styles.copper} />
      {MADE.map((x) => (
        <Station key={x} x={x} y={TOP} className={styles.copper} />
      ))}
    </g>
    <PowerButton />
    <path className={styles.teal} d={`M${ON} 264V${BOTTOM - 24}L${ON - 24} ${BOTTOM}H${USE + 6}`} />
    <Station x={USE} y={BOTTOM} className={styles.teal} />
    <path className={styles.quiet} d={`M${USE - 6} ${BOTTOM}H${END + 16}`} />
    <ArrowHead x={END + 12} y={BOTTOM} turn={180} className={styles.quiet} />
    <Station x={END} y={BOTTOM} className={styles.quiet} />
    <path
      className={`${styles.quiet} ${styles.dashed}`}
      d={`M${END - 14} ${BOTTOM}H${BACK + 24}L${BACK} ${BOTTOM - 24}V${TOP + 24}L${BACK + 24} ${TOP}H${END - 14}`}
    />
    <Ore x={88} y={TOP - 18} />
    <Chip x={240} y={TOP - 18} />
    <Lorry x={392} y={TOP - 18} />
    <Laptop x={USE} y={BOTTOM - 18} width={68} />
    <Bin x={END} y={BOTTOM - 18} />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  const belowUse = BOTTOM + 20 + wrapLabel(label('use'), 28).length * LINE_HEIGHT;
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('once')} x={flip(240)} y={50} at="above" columns={52} tone="point" />
      <Label text={label('materials')} x={flip(MADE[0])} y={TOP + 18} at="below" columns={17} />
      <Label text={label('manufacture')} x={flip(MADE[1])} y={TOP + 18} at="below" columns={18} />
      <Label text={label('transport')} x={flip(388)} y={TOP + 18} at="below" columns={12} />
      <Label text={label('use')} x={flip(USE)} y={BOTTOM + 18} at="below" columns={28} />
      <Label text={label('end')} x={flip(END)} y={BOTTOM + 18} at="below" columns={17} />
      <Label text={label('daily')} x={flip(USE)} y={belowUse} at="below" columns={38} tone="day" />
    </Canvas>
  );
}

/** Where the cost to the planet falls: copper is paid once, before the power button; teal is paid every day. */
export const drawing: Drawing = {
  labels: ['materials', 'manufacture', 'transport', 'use', 'end', 'once', 'daily'],
  Picture,
};
