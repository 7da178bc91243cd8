import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Medallion } from '../shared/medallion';

const WIDTH = 480;
const HEIGHT = 370;
const RAIL = 108;
const TIP = 148;
const LINTEL = 156;
const SILL = 298;
const PLACES = [
  { id: 'selection', x: 60, sign: 'factory' },
  { id: 'specification', x: 180, sign: 'laptop' },
  { id: 'award', x: 300, sign: 'scales' },
  { id: 'contract', x: 420, sign: 'signed' },
] as const;

/** A door with a slot. */
const Door = ({ x }: { readonly x: number }) => (
  <g className={styles.ink} transform={`translate(${x} 0)`}>
    <rect className={styles.tint} x="-42" y={LINTEL} width="84" height={SILL - LINTEL} rx="4" />
    <rect x="-22" y={LINTEL + 12} width="44" height="9" rx="3" />
    <circle cx="30" cy={LINTEL + 86} r="3" />
  </g>
);

/** The requirement, written on a tag. */
const Tag = () => (
  <g className={styles.copper} transform="translate(240 44)">
    <path className={styles.glow} d="M-24 -38h48v58l-13 14h-22l-13 -14z" />
    <path d="M-12 -24h24M-12 -13h24M-12 -2h14" />
    <circle cy="18" r="4.5" />
  </g>
);

const picture = (
  <>
    {PLACES.map(({ id, x, sign }) => (
      <g key={id}>
        <Door x={x} />
        <Medallion x={x} y={LINTEL + 60} sign={sign} />
      </g>
    ))}
    <path className={styles.quiet} d={`M4 ${SILL}H476`} />
    <Tag />
    <g className={styles.copper}>
      <path d={`M240 84V${RAIL}M60 ${TIP - 1}V${RAIL + 16}L76 ${RAIL}H404L420 ${RAIL + 16}V${TIP - 1}`} />
      <path d={`M180 ${RAIL}V${TIP - 1}M300 ${RAIL}V${TIP - 1}`} />
      {PLACES.map(({ id, x }) => (
        <ArrowHead key={id} x={x} y={TIP} turn={90} className={styles.copper} />
      ))}
    </g>
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      {PLACES.map(({ id, x }) => (
        <Label key={id} text={label(id)} x={flip(x)} y={SILL + 8} at="below" columns={15} />
      ))}
    </Canvas>
  );
}

/** Four doors of a tender, each with a slot; one requirement, in copper, can go through any of them. */
export const drawing: Drawing = { labels: ['selection', 'specification', 'award', 'contract'], Picture };
