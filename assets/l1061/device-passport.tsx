import type { Drawing, DrawingProps } from '../../src/content/drawing';
import { ArrowHead } from '../shared/arrow-head';
import { Canvas } from '../shared/canvas';
import { createFlip } from '../shared/create-flip';
import styles from '../shared/drawing.module.css';
import { Label } from '../shared/label';
import { Laptop } from '../shared/laptop';
import { Medallion } from '../shared/medallion';

const WIDTH = 480;
const HEIGHT = 356;
const HAND = 96;
const DEVICE = 190;
const RECORD = 252;
const PAGE = { width: 40, height: 52 } as const;
const HANDS = [
  { id: 'maker', sign: 'factory' },
  { id: 'supplier', sign: 'lorry' },
  { id: 'ministry', sign: 'ministry' },
  { id: 'next-user', sign: 'house' },
  { id: 'recycler', sign: 'loop' },
] as const;

const xOf = (index: number) => 48 + index * 96;

/** The record after `lines` hands have written in it. */
function Page({ x, lines }: { readonly x: number; readonly lines: number }) {
  const { width, height } = PAGE;
  const rows = Array.from({ length: lines }, (_, row) => `M-12 ${-16 + row * 8}h${row === 4 ? 14 : 24}`);
  return (
    <g className={`${styles.copper} ${styles.fine}`} transform={`translate(${x} ${RECORD})`}>
      <rect className={styles.glow} x={-width / 2} y={-height / 2} width={width} height={height} rx="4" />
      <path d={rows.join('')} />
    </g>
  );
}

const picture = (
  <>
    {HANDS.map(({ id, sign }, index) => (
      <g key={id}>
        <Medallion x={xOf(index)} y={HAND} sign={sign} />
        <Laptop x={xOf(index)} y={DEVICE} width={50} />
        <Page x={xOf(index)} lines={index + 1} />
      </g>
    ))}
    {HANDS.slice(1).map(({ id }, index) => (
      <g key={id}>
        <path className={styles.ink} d={`M${xOf(index) + 33} ${DEVICE - 18}h28`} />
        <ArrowHead x={xOf(index) + 63} y={DEVICE - 18} size={6} className={styles.ink} />
        <path className={styles.copper} d={`M${xOf(index) + 28} ${RECORD}h40`} />
      </g>
    ))}
  </>
);

function Picture({ label, titleId, direction }: DrawingProps) {
  const flip = createFlip(WIDTH, direction);
  return (
    <Canvas width={WIDTH} height={HEIGHT} titleId={titleId} direction={direction} picture={picture}>
      {HANDS.map(({ id }, index) => (
        <Label key={id} text={label(id)} x={flip(xOf(index))} y={HAND - 32} at="above" columns={12} />
      ))}
      <Label text={label('record')} x={flip(240)} y={RECORD + 40} at="below" columns={52} tone="point" />
    </Canvas>
  );
}

/** A device through five hands; its copper record goes along and grows by a line in each. */
export const drawing: Drawing = {
  labels: ['maker', 'supplier', 'ministry', 'next-user', 'recycler', 'record'],
  Picture,
};
