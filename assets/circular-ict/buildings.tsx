import styles from '../shared/drawing.module.css';

interface BuildingProps {
  /** Left edge and foot, then size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A workshop from the front: saw-tooth roof and a roller door. */
export function Workshop({ x, y, width, height }: BuildingProps) {
  const tooth = width / 3;
  const roof = Array.from({ length: 3 }, () => `l${tooth} -22v22`).join('');
  const windows = [46, 98, 150]
    .map((d) => `M${x + 22} ${y - height + d}h26v-26h-26zM${x + width - 48} ${y - height + d}h26v-26h-26z`)
    .join('');
  return (
    <g className={styles.ink}>
      <path className={styles.tint} d={`M${x} ${y}V${y - height}${roof}V${y}Z`} />
      <path className={styles.quiet} d={windows} />
      <path d={`M${x + 22} ${y}v-58h${width - 44}v58`} />
      <path
        className={styles.quiet}
        d={[12, 24, 36, 48].map((d) => `M${x + 22} ${y - 58 + d}h${width - 44}`).join('')}
      />
    </g>
  );
}

/** A ministry from the front: pediment, columns, steps. */
export function Ministry({ x, y, width, height }: BuildingProps) {
  const columns = [20, 42, width - 42, width - 20]
    .map((d) => `M${x + d} ${y - 14}V${y - height + 14}`)
    .join('');
  return (
    <g className={styles.ink}>
      <path className={styles.tint} d={`M${x + 8} ${y - 14}V${y - height}h${width - 16}V${y - 14}Z`} />
      <path
        d={`M${x - 4} ${y - height}L${x + width / 2} ${y - height - 32}L${x + width + 4} ${y - height}Z`}
      />
      <path className={styles.quiet} d={columns} />
      <path d={`M${x + 8} ${y - height + 14}h${width - 16}M${x} ${y - 14}h${width}v14h${-width}z`} />
    </g>
  );
}
