import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';

const WIDTH = 480;
const RING = { x: 240, y: 84, radius: 66 } as const;
const TOP = 172;
const STOREY = 80;
/** From the top: what is carried, then what carries it, with the copper station of each. */
const LEVELS = [
  { id: 'process', inset: 84, station: 306, tint: 0.05 },
  { id: 'conditions', inset: 46, station: 346, tint: 0.12 },
  { id: 'policy', inset: 8, station: 386, tint: 0.2 },
] as const;
const FOOT = TOP + LEVELS.length * STOREY;

const topOf = (index: number) => TOP + index * STOREY;
const middleOf = (index: number) => topOf(index) + STOREY / 2;

const picture = (
  <>
    {LEVELS.map(({ id, inset, tint }, index) => (
      <g key={id} className={styles.ink}>
        <rect
          className={styles.tint}
          fillOpacity={tint}
          x={inset}
          y={topOf(index)}
          width={WIDTH - 2 * inset}
          height={STOREY}
          rx="4"
        />
      </g>
    ))}
    <Laptop x={RING.x} y={RING.y + 24} width={68} />
    <g className={styles.copper}>
      <path d={`M${LEVELS[0].station} ${middleOf(0) - 6}V${RING.y}A66 66 0 1 0 273 141.2`} />
      <circle cx="278.2" cy="138.2" r="6" />
      <path d="M310.2 216.2V252L341.8 287.8M350.2 296.2V332L381.8 367.8" />
      {LEVELS.map(({ id, station }, index) => (
        <circle key={id} cx={station} cy={middleOf(index)} r="6" />
      ))}
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={FOOT + 6} titleId={titleId} direction={direction} picture={picture}>
      {LEVELS.map(({ id, inset, station }, index) => (
        <Label
          key={id}
          text={label(id)}
          x={flip(inset + 24)}
          y={middleOf(index)}
          columns={Math.floor((station - inset - 44) / 7.7)}
          anchor="start"
          tone="strong"
        />
      ))}
    </Canvas>
  );
}

/** Three levels, each carrying the next; the copper trace climbs from policy to a loop round the device. */
export const drawing: Drawing = { labels: ['policy', 'conditions', 'process'], Picture };
