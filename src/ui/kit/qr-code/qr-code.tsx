import styles from './qr-code.module.css';

interface QrCodeProps {
  /** Rows of modules, true for dark, with the quiet zone. */
  readonly rows: readonly (readonly boolean[])[];
  /** What the code is, for whoever cannot see it. */
  readonly label: string;
}

/** The dark modules of a row as a part of one path: as squares they would be a thousand elements. */
const drawRow = (row: readonly boolean[], y: number): string =>
  row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join('');

/** A QR code: dark on white in every theme, as readers expect it. */
export function QrCode({ rows, label }: QrCodeProps) {
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className={styles.ground} d={`M0 0h${rows.length}v${rows.length}H0z`} />
      <path className={styles.dark} d={rows.map(drawRow).join('')} />
    </svg>
  );
}
