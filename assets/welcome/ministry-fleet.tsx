import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';
import { Monitor, Phones, Leftovers, Servers } from './fleet-icons';

const WIDTH = 480;
const HEIGHT = 508;
const EAVES = 88;
const STOREY = 140;
const GROUND = EAVES + 2 * STOREY;
const LEFT = 138;
const RIGHT = 342;
/** How far below a ceiling things stand, and where their names begin. */
const FLOOR = 76;
const NAME = 86;

const picture = (
  <>
    <g className={styles.ink}>
      <path className={styles.tint} d={`M20 ${EAVES}L240 14L460 ${EAVES}Z`} />
      <circle cx="240" cy={EAVES - 30} r="13" />
      <path d={`M36 ${EAVES}V${GROUND}M444 ${EAVES}V${GROUND}M4 ${GROUND}H476`} />
      <path d={`M36 ${GROUND}V${HEIGHT - 4}H444V${GROUND}`} />
    </g>
    <path className={styles.quiet} d={`M36 ${EAVES + STOREY}H444M240 ${EAVES}V${GROUND}`} />
    <Laptop x={LEFT} y={EAVES + FLOOR} width={88} />
    <Monitor x={RIGHT} y={EAVES + FLOOR} />
    <Phones x={LEFT} y={EAVES + STOREY + FLOOR} />
    <Servers x={RIGHT} y={EAVES + STOREY + FLOOR} />
    <Leftovers x={240} y={GROUND + FLOOR} />
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      <Label text={label('laptops')} x={flip(LEFT)} y={EAVES + NAME} at="below" columns={24} />
      <Label text={label('monitors')} x={flip(RIGHT)} y={EAVES + NAME} at="below" columns={24} />
      <Label text={label('phones')} x={flip(LEFT)} y={EAVES + STOREY + NAME} at="below" columns={24} />
      <Label text={label('servers')} x={flip(RIGHT)} y={EAVES + STOREY + NAME} at="below" columns={24} />
      <Label
        text={label('storeroom')}
        x={flip(240)}
        y={GROUND + NAME + 4}
        at="below"
        columns={48}
        tone="point"
      />
    </Canvas>
  );
}

/** The ministry cut open: equipment on two floors, and in the cellar, in copper, what nobody counts. */
export const drawing: Drawing = {
  labels: ['laptops', 'monitors', 'phones', 'servers', 'storeroom'],
  Picture,
};
