import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';

const WIDTH = 480;
const HEIGHT = 300;
const LINE = 198;
const LOOP = { x: 376, y: 114, radius: 84 } as const;
const STATION = 26;
const EXPLAIN = 76;
const APPLY = 224;

const Station = ({ x, y, d }: { readonly x: number; readonly y: number; readonly d: string }) => (
  <g className={styles.ink} transform={`translate(${x} ${y})`}>
    <circle className={styles.tint} r={STATION} />
    <path d={d} />
  </g>
);

/** A page, a pen and a flag. */
const PAGE = 'M-9 -12h12l6 6v18h-18zM-4 -2h8M-4 4h8';
const PEN = 'M-12 12l3 -9l13 -13l6 6l-13 13zM0 -6l6 6';
const FLAG = 'M-8 13v-26M-8 -12h16l-4 6l4 6h-16';

/** The circle is left open where the station sits on it; 18.2° either side of the top. */
const loop = (() => {
  const { x, y, radius } = LOOP;
  const gap = (2 * Math.asin(STATION / (2 * radius)) * 180) / Math.PI + 4;
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${(x + radius * Math.sin(angle)).toFixed(1)} ${(y - radius * Math.cos(angle)).toFixed(1)}`;
  };
  return `M${APPLY + STATION + 8} ${LINE}H${x}A${radius} ${radius} 0 0 0 ${at(gap)}M${at(-gap)}A${radius} ${radius} 0 0 0 ${at(-146)}`;
})();

const picture = (
  <>
    <g className={styles.copper}>
      <circle cx="16" cy={LINE} r="6" />
      <path
        d={`M22 ${LINE}H${EXPLAIN - STATION - 8}M${EXPLAIN + STATION + 8} ${LINE}H${APPLY - STATION - 8}`}
      />
      <path d={loop} />
      <ArrowHead x={329} y={183.6} turn={38} size={8} className={styles.copper} />
    </g>
    <Station x={EXPLAIN} y={LINE} d={PAGE} />
    <Station x={APPLY} y={LINE} d={PEN} />
    <Station x={LOOP.x} y={LOOP.y - LOOP.radius} d={FLAG} />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('explain')} x={flip(EXPLAIN)} y={LINE + 38} at="below" columns={18} />
      <Label text={label('apply')} x={flip(APPLY)} y={LINE + 38} at="below" columns={18} />
      <Label text={label('plan')} x={flip(LOOP.x)} y={LOOP.y + 8} columns={16} />
    </Canvas>
  );
}

/** The way through the course: a trace with three stations that becomes a loop. */
export const drawing: Drawing = { labels: ['explain', 'apply', 'plan'], Picture };
