import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Medallion } from '../shared/medallion';

const WIDTH = 480;
const HEIGHT = 482;
const BUYER = 36;
const MARKET = 444;
const FIRST = 128;
const STEP = 76;
const STEPS = ['study', 'announce', 'talk', 'publish', 'tender'] as const;
const FOOT = FIRST + (STEPS.length - 1) * STEP + 44;

const heightOf = (step: (typeof STEPS)[number]) => FIRST + STEPS.indexOf(step) * STEP;

/** Time passes on both sides, downwards. */
const Lifeline = ({ x }: { readonly x: number }) => (
  <g className={styles.quiet}>
    <path d={`M${x} 72V${FOOT}`} />
    <ArrowHead x={x} y={FOOT} turn={90} className={styles.quiet} />
  </g>
);

const Message = ({ y }: { readonly y: number }) => (
  <g className={styles.ink}>
    <circle className={styles.solid} cx={BUYER} cy={y} r="4" />
    <path d={`M${BUYER + 4} ${y}H${MARKET - 8}`} />
    <ArrowHead x={MARKET - 6} y={y} className={styles.ink} />
  </g>
);

const picture = (
  <>
    <Medallion x={BUYER} y={34} sign="ministry" />
    <Medallion x={MARKET} y={34} sign="factory" />
    <Lifeline x={BUYER} />
    <Lifeline x={MARKET} />
    <g className={styles.ink}>
      <circle className={styles.solid} cx={BUYER} cy={heightOf('study')} r="4" />
      <path className={styles.dashed} d={`M${BUYER + 12} ${heightOf('study')}H${MARKET - 8}`} />
    </g>
    <Message y={heightOf('announce')} />
    <g className={styles.copper}>
      <path d={`M${BUYER + 8} ${heightOf('talk')}H${MARKET - 8}`} />
      <ArrowHead x={BUYER + 6} y={heightOf('talk')} turn={180} size={9} className={styles.copper} />
      <ArrowHead x={MARKET - 6} y={heightOf('talk')} size={9} className={styles.copper} />
    </g>
    <Message y={heightOf('publish')} />
    <Message y={heightOf('tender')} />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      {STEPS.map((step) => (
        <Label
          key={step}
          text={label(step)}
          x={flip(WIDTH / 2)}
          y={heightOf(step) - 10}
          at="above"
          columns={44}
          {...(step === 'talk' && { tone: 'point' })}
        />
      ))}
    </Canvas>
  );
}

/** A buyer and the market in five steps, time running down; the only step with two directions, in copper, is the talk. */
export const drawing: Drawing = { labels: STEPS, Picture };
