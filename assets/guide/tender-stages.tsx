import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';
import { Medallion, REACH } from '../shared/medallion';

const WIDTH = 480;
const HEIGHT = 418;
const TOP = 104;
const BOTTOM = 316;
const [FIRST, SECOND, THIRD] = [94, 240, 386] as const;
/** The two short sides: from the documents down to the award, and from the end back to the need. */
const AWAY = 466;
const BACK = 14;
const STAGES = [
  { id: 'need', x: FIRST, y: TOP, sign: 'question' },
  { id: 'market', x: SECOND, y: TOP, sign: 'talk' },
  { id: 'documents', x: THIRD, y: TOP, sign: 'page' },
  { id: 'award', x: THIRD, y: BOTTOM, sign: 'scales' },
  { id: 'contract', x: SECOND, y: BOTTOM, sign: 'signed' },
  { id: 'end', x: FIRST, y: BOTTOM, sign: 'exit' },
] as const;

const picture = (
  <>
    <g className={styles.ink}>
      <path d={`M${FIRST + REACH} ${TOP}H${SECOND - REACH}M${SECOND + REACH} ${TOP}H${THIRD - REACH}`} />
      <path d={`M${THIRD + REACH} ${TOP}H${AWAY - 24}l24 24V${BOTTOM - 24}l-24 24H${THIRD + REACH}`} />
      <path
        d={`M${THIRD - REACH} ${BOTTOM}H${SECOND + REACH}M${SECOND - REACH} ${BOTTOM}H${FIRST + REACH}`}
      />
    </g>
    {[SECOND, THIRD].map((x) => (
      <ArrowHead key={x} x={x - REACH} y={TOP} className={styles.ink} />
    ))}
    {[FIRST, SECOND, THIRD].map((x) => (
      <ArrowHead key={x} x={x + REACH} y={BOTTOM} turn={180} className={styles.ink} />
    ))}
    {STAGES.map(({ id, x, y, sign }) => (
      <Medallion key={id} x={x} y={y} sign={sign} />
    ))}
    <Laptop x={WIDTH / 2} y={(TOP + BOTTOM) / 2 + 32} width={112} />
    <g className={styles.copper}>
      <path d={`M${FIRST - REACH} ${BOTTOM}H${BACK + 24}l-24 -24V${TOP + 24}l24 -24H${FIRST - REACH - 2}`} />
      <ArrowHead x={FIRST - REACH} y={TOP} size={9} className={styles.copper} />
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      {STAGES.map(({ id, x, y }) => (
        <Label
          key={id}
          text={label(id)}
          x={flip(x)}
          y={y === TOP ? TOP - 34 : BOTTOM + 34}
          at={y === TOP ? 'above' : 'below'}
          columns={18}
        />
      ))}
    </Canvas>
  );
}

/** Six stages of a purchase round the device; the copper part makes them a loop: the end leads to the next need. */
export const drawing: Drawing = {
  labels: ['need', 'market', 'documents', 'award', 'contract', 'end'],
  Picture,
};
