import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Medallion, REACH } from '../shared/medallion';

const WIDTH = 480;
const TOP = 96;
const STRIP = 88;
const LEFT = 24;
const RIGHT = WIDTH - LEFT;
const TRACE = 64;
const CLAUSES = [
  { id: 'clause-6', sign: 'scales' },
  { id: 'clause-7', sign: 'hierarchy' },
  { id: 'clause-8', sign: 'bin' },
  { id: 'clause-9', sign: 'hourglass' },
] as const;
const FOOT = TOP + CLAUSES.length * STRIP;
const HEIGHT = FOOT + 24;

const middleOf = (index: number) => TOP + (index + 0.5) * STRIP;

/** An index card with its tab; each tab stands a little further along, as in a filing drawer. */
const cardOf = (index: number) => {
  const y = TOP + index * STRIP;
  const tab = 190 + index * 62;
  return `M${LEFT} ${y + STRIP}V${y + 6}a6 6 0 0 1 6 -6H${tab}l6 -10h42l6 10H${RIGHT - 6}a6 6 0 0 1 6 6V${y + STRIP}Z`;
};

const picture = (
  <>
    <rect className={styles.quiet} x="6" y="6" width={WIDTH - 12} height={HEIGHT - 12} rx="16" />
    {CLAUSES.map(({ id, sign }, index) => (
      <g key={id} className={styles.ink}>
        <path className={styles.tint} fillOpacity={0.05 + index * 0.03} d={cardOf(index)} />
        <Medallion x={TRACE} y={middleOf(index)} sign={sign} />
      </g>
    ))}
    <g className={styles.copper}>
      <circle cx="40" cy="44" r="6" />
      <path d={`M44.2 48.2L${TRACE} 68V${middleOf(0) - REACH}`} />
      {CLAUSES.slice(1).map(({ id }, index) => (
        <path key={id} d={`M${TRACE} ${middleOf(index) + REACH}V${middleOf(index + 1) - REACH}`} />
      ))}
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('scope')} x={flip(108)} y={44} columns={44} anchor="start" tone="strong" />
      {CLAUSES.map(({ id }, index) => (
        <Label key={id} text={label(id)} x={flip(108)} y={middleOf(index)} columns={44} anchor="start" />
      ))}
    </Canvas>
  );
}

/** The Recommendation as a filing drawer: four clauses within one scope, and the copper way of a purchase through them. */
export const drawing: Drawing = {
  labels: ['scope', 'clause-6', 'clause-7', 'clause-8', 'clause-9'],
  Picture,
};
