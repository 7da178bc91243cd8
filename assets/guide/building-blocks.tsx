import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';
import { SIGNS } from '../shared/signs';

const WIDTH = 480;
const HEIGHT = 362;
const LEFT = 184;
const BLOCK = { width: 65, gap: 8, y: 186, height: 58 } as const;
const BLOCKS = ['identity', 'card', 'envelope', 'checklist'] as const;
const SCREEN = { y: 76, height: 86 } as const;
const FOOT = 354;

const xOf = (index: number) => LEFT + index * (BLOCK.width + BLOCK.gap);
/** The public service stands on the first two blocks. */
const WIDE = 2 * BLOCK.width + BLOCK.gap;
const MIDDLE = LEFT + WIDE / 2;

/** A service on a screen: its title bar, then what is asked, then a button. */
const Screen = ({ x, width }: { readonly x: number; readonly width: number }) => (
  <>
    <rect className={styles.tint} x={x} y={SCREEN.y} width={width} height={SCREEN.height} rx="5" />
    <path d={`M${x} ${SCREEN.y + 18}h${width}M${x + 10} ${SCREEN.y + 9}h1M${x + 17} ${SCREEN.y + 9}h1`} />
    <path d={`M${x + 14} ${SCREEN.y + 36}h${width - 28}M${x + 14} ${SCREEN.y + 50}h${width - 42}`} />
    <rect x={x + 14} y={SCREEN.y + 62} width={Math.min(40, width - 28)} height="12" rx="3" />
  </>
);

/** A block with two studs that hold what stands on it. */
const Block = ({ x, sign }: { readonly x: number; readonly sign: (typeof BLOCKS)[number] }) => (
  <g className={styles.ink}>
    <rect
      className={styles.tint}
      fillOpacity="0.2"
      x={x}
      y={BLOCK.y}
      width={BLOCK.width}
      height={BLOCK.height}
      rx="4"
    />
    <path d={`M${x + 10} ${BLOCK.y}v-8h16v8M${x + BLOCK.width - 26} ${BLOCK.y}v-8h16v8`} />
    <path d={SIGNS[sign]} transform={`translate(${x + BLOCK.width / 2} ${BLOCK.y + BLOCK.height / 2})`} />
  </g>
);

const picture = (
  <>
    <g className={styles.ink}>
      <Screen x={LEFT} width={WIDE} />
    </g>
    <g className={styles.quiet}>
      <Screen x={xOf(2)} width={BLOCK.width} />
      <Screen x={xOf(3)} width={BLOCK.width} />
    </g>
    {BLOCKS.map((sign, index) => (
      <Block key={sign} x={xOf(index)} sign={sign} />
    ))}
    <path
      className={styles.copper}
      d={[0, 1]
        .map(
          (index) => `M${xOf(index) + BLOCK.width / 2} ${BLOCK.y + BLOCK.height + 2}V${FOOT - 9 - WIDE / 2}`,
        )
        .join('')}
    />
    <Laptop x={MIDDLE} y={FOOT} width={WIDE} isPoint />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  const rows = [
    { id: 'service', y: SCREEN.y + SCREEN.height / 2 },
    { id: 'blocks', y: BLOCK.y + BLOCK.height / 2 },
  ] as const;
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label
        text={label('shared')}
        x={flip(xOf(3) - BLOCK.gap / 2)}
        y={SCREEN.y - 10}
        at="above"
        columns={18}
      />
      {rows.map(({ id, y }) => (
        <Label key={id} text={label(id)} x={flip(8)} y={y} columns={20} anchor="start" />
      ))}
      <Label text={label('device')} x={flip(8)} y={FOOT - 42} columns={20} anchor="start" tone="point" />
    </Canvas>
  );
}

/** A public service on software blocks that others use too; below them, in copper, an older device that stays in use. */
export const drawing: Drawing = { labels: ['service', 'blocks', 'shared', 'device'], Picture };
