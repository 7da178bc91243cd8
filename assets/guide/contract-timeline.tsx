import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Medallion, MEDALLION, REACH } from '../shared/medallion';

const WIDTH = 480;
const HEIGHT = 318;
const LINE = 158;
/** From the line to the middle of a medallion, and on to its label. */
const STEM = 58;
const EVENTS = [
  { id: 'delivery', sign: 'lorry' },
  { id: 'repair', sign: 'wrench' },
  { id: 'report', sign: 'chart' },
  { id: 'review', sign: 'calendar' },
  { id: 'take-back', sign: 'parcel' },
] as const;

const xOf = (index: number) => 64 + index * 68;
const sideOf = (index: number) => (index % 2 === 0 ? -1 : 1);
const LAST = 414;

const picture = (
  <>
    <g className={styles.ink}>
      <path d={`M12 ${LINE}H${xOf(0) - 6}`} />
      {EVENTS.slice(1).map(({ id }, index) => (
        <path key={id} d={`M${xOf(index) + 6} ${LINE}H${xOf(index + 1) - 6}`} />
      ))}
    </g>
    {EVENTS.map(({ id, sign }, index) => (
      <g key={id} className={styles.ink}>
        <circle cx={xOf(index)} cy={LINE} r="6" />
        <path d={`M${xOf(index)} ${LINE + sideOf(index) * 6}v${sideOf(index) * (STEM - MEDALLION - 6)}`} />
        <Medallion x={xOf(index)} y={LINE + sideOf(index) * STEM} sign={sign} />
      </g>
    ))}
    <g className={styles.copper}>
      <path d={`M${xOf(EVENTS.length - 1) + 6} ${LINE}H${LAST - REACH}`} />
    </g>
    <Medallion x={LAST} y={LINE} sign="exit" isPoint />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      {EVENTS.map(({ id }, index) => (
        <Label
          key={id}
          text={label(id)}
          x={flip(xOf(index))}
          y={LINE + sideOf(index) * (STEM + 34)}
          at={sideOf(index) < 0 ? 'above' : 'below'}
          columns={16}
        />
      ))}
      <Label text={label('last-device')} x={flip(LAST)} y={LINE + 34} at="below" columns={16} tone="point" />
    </Canvas>
  );
}

/** A contract in time; it ends not with delivery but, in copper, when the last device has left. */
export const drawing: Drawing = {
  labels: ['delivery', 'repair', 'report', 'review', 'take-back', 'last-device'],
  Picture,
};
