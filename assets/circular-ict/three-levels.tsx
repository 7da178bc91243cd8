import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';

const WIDTH = 480;
const HEIGHT = 384;
/** From the outside in: the sheet, the height of its label, and the copper station beside it. */
const LEVELS = [
  { id: 'system', inset: 8, top: 8, y: 48, station: 420 },
  { id: 'supplier', inset: 48, top: 88, y: 128, station: 380 },
  { id: 'product', inset: 88, top: 168, y: 208, station: 340 },
] as const;

const picture = (
  <>
    {LEVELS.map(({ id, inset, top }, index) => (
      <g key={id} className={styles.ink}>
        <rect
          className={styles.tint}
          x={inset}
          y={top}
          width={WIDTH - 2 * inset}
          height={HEIGHT - 8 - index * 20 - top}
          rx="16"
        />
      </g>
    ))}
    <Laptop x={240} y={320} width={120} />
    <g className={styles.copper}>
      <path d="M290 288H320L340 268V214M340 202V168L375.8 132.2M380 122V88L415.8 52.2" />
      {LEVELS.map(({ id, y, station }) => (
        <circle key={id} cx={station} cy={y} r="6" />
      ))}
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      {LEVELS.map(({ id, inset, y, station }) => (
        <Label
          key={id}
          text={label(id)}
          x={flip(inset + 24)}
          y={y}
          columns={Math.floor((station - inset - 40) / 7.7)}
          anchor="start"
          tone="strong"
        />
      ))}
    </Canvas>
  );
}

/** Three levels, one in the other; the copper trace runs from the device out to the system. */
export const drawing: Drawing = { labels: ['system', 'supplier', 'product'], Picture };
