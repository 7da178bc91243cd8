import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';
import { Ministry, Workshop } from './buildings';

const WIDTH = 480;
const HEIGHT = 550;
const GROUND = 384;
const RETURN = 446;
const LANE = { from: 136, to: 344 } as const;
/** A full disc stands with the owner: with the ministry after a purchase, with the supplier under lease and service. */
const MODELS = [
  { id: 'own', y: 140, owner: 'ministry' },
  { id: 'refurbished', y: 206, owner: 'ministry' },
  { id: 'lease', y: 272, owner: 'supplier' },
  { id: 'service', y: 338, owner: 'supplier' },
] as const;

const End = ({ x, y, owns }: { readonly x: number; readonly y: number; readonly owns: boolean }) => (
  <circle className={`${styles.ink} ${owns ? styles.solid : ''}`} cx={x} cy={y} r="5" />
);

const picture = (
  <>
    <Workshop x={14} y={GROUND} width={108} height={300} />
    <Ministry x={358} y={GROUND} width={108} height={300} />
    {MODELS.map(({ id, y, owner }) => (
      <g key={id}>
        <path
          className={`${styles.ink} ${owner === 'supplier' ? styles.dashed : ''}`}
          d={`M${LANE.from + 12} ${y}H${LANE.to - 13}`}
        />
        <ArrowHead x={LANE.to - 11} y={y} className={styles.ink} />
        <End x={LANE.from} y={y} owns={owner === 'supplier'} />
        <End x={LANE.to} y={y} owns={owner === 'ministry'} />
      </g>
    ))}
    <g className={styles.copper}>
      <path
        d={`M412 ${GROUND + 12}V${RETURN - 24}L388 ${RETURN}H182M170 ${RETURN}H92L68 ${RETURN - 24}V${GROUND + 14}`}
      />
      <ArrowHead x={68} y={GROUND + 12} turn={-90} size={8} className={styles.copper} />
      <circle cx="176" cy={RETURN} r="6" />
      <path d={`M176 ${RETURN + 6}v32`} />
      <ArrowHead x={176} y={RETURN + 40} turn={90} size={8} className={styles.copper} />
    </g>
    <Laptop x={176} y={HEIGHT - 8} width={70} />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('supplier')} x={flip(68)} y={46} at="above" columns={18} tone="strong" />
      <Label text={label('ministry')} x={flip(412)} y={46} at="above" columns={18} tone="strong" />
      {MODELS.map(({ id, y }) => (
        <Label key={id} text={label(id)} x={flip(240)} y={y - 9} at="above" columns={25} />
      ))}
      <Label text={label('take-back')} x={flip(240)} y={RETURN - 10} at="above" columns={34} tone="point" />
      <Label
        text={label('second-life')}
        x={flip(226)}
        y={HEIGHT - 28}
        columns={30}
        anchor="start"
        tone="point"
      />
    </Canvas>
  );
}

/** Device and responsibility from supplier to ministry in four models; copper is the way back, or on to a second life. */
export const drawing: Drawing = {
  labels: ['supplier', 'ministry', 'own', 'lease', 'service', 'refurbished', 'take-back', 'second-life'],
  Picture,
};
