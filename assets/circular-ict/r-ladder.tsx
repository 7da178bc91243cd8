import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';

const WIDTH = 480;
const FIRST = 40;
const STEP = 44;
const PAUSE = 18;
const RUNG = { start: 44, width: 66, height: 30 } as const;
const GROUPS = [
  { id: 'smarter', rungs: ['refuse', 'rethink', 'reduce'], tint: 0.24 },
  { id: 'longer', rungs: ['reuse', 'repair', 'refurbish', 'remanufacture', 'repurpose'], tint: 0.13 },
  { id: 'materials', rungs: ['recycle', 'recover'], tint: 0.05 },
] as const;

/** The ten rungs from the top, each with its code and its height in the picture. */
const RUNGS = GROUPS.flatMap((group, index) =>
  group.rungs.map((id) => ({ id, group: group.id, tint: group.tint, pauses: index })),
).map((rung, index) => ({ ...rung, code: `R${index}`, y: FIRST + index * STEP + rung.pauses * PAUSE }));

const spanOf = (group: string) => {
  const heights = RUNGS.filter((rung) => rung.group === group).map(({ y }) => y);
  return { from: Math.min(...heights) - 13, to: Math.max(...heights) + 13 };
};
const FOOT = FIRST + 9 * STEP + 2 * PAUSE + 30;
const RIGHT = RUNG.start + RUNG.width;

const picture = (
  <>
    <path className={styles.ink} d={`M${RUNG.start} 10V${FOOT}M${RIGHT} 10V${FOOT}`} />
    {RUNGS.map(({ id, y, tint }) => (
      <g key={id} className={styles.ink}>
        <rect
          className={styles.tint}
          fillOpacity={tint}
          x={RUNG.start}
          y={y - RUNG.height / 2}
          width={RUNG.width}
          height={RUNG.height}
        />
      </g>
    ))}
    {GROUPS.map(({ id }) => {
      const { from, to } = spanOf(id);
      return <path key={id} className={styles.quiet} d={`M302 ${from}l8 8V${to - 8}l-8 8`} />;
    })}
    <g className={styles.copper}>
      <circle cx="18" cy={FOOT - 6} r="6" />
      <path d={`M18 ${FOOT - 12}V14`} />
      <ArrowHead x={18} y={13} turn={-90} size={8} className={styles.copper} />
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={FOOT + 6} titleId={titleId} direction={direction} picture={picture}>
      {RUNGS.map(({ id, code, y }) => (
        <g key={id}>
          <Label text={code} x={flip(RUNG.start + RUNG.width / 2)} y={y} columns={4} tone="strong" />
          <Label text={label(id)} x={flip(RIGHT + 18)} y={y} columns={22} anchor="start" />
        </g>
      ))}
      {GROUPS.map(({ id }) => {
        const { from, to } = spanOf(id);
        return (
          <Label
            key={id}
            text={label(id)}
            x={flip(324)}
            y={(from + to) / 2}
            columns={19}
            anchor="start"
            tone="strong"
          />
        );
      })}
    </Canvas>
  );
}

/** The ten R strategies in three groups; the copper arrow climbs to those that keep most value. */
export const drawing: Drawing = {
  labels: [
    'refuse',
    'rethink',
    'reduce',
    'reuse',
    'repair',
    'refurbish',
    'remanufacture',
    'repurpose',
    'recycle',
    'recover',
    'smarter',
    'longer',
    'materials',
  ],
  Picture,
};
