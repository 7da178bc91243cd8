import styles from '../shared/drawing.module.css';

interface IconProps {
  /** Middle of the foot. */
  readonly x: number;
  readonly y: number;
}

const place = ({ x, y }: IconProps) => `translate(${x} ${y})`;

/** A lump of ore, faceted. */
export const Ore = (at: IconProps) => (
  <g className={styles.ink} transform={place(at)}>
    <path className={styles.tint} d="M-25 0L-18 -26L-4 -42L14 -34L25 -12L18 0Z" />
    <path d="M-18 -26L-2 -20L14 -34M-2 -20L4 0M-2 -20L-4 -42" />
  </g>
);

/** A chip with its legs. */
export const Chip = (at: IconProps) => (
  <g className={styles.ink} transform={place(at)}>
    <rect className={styles.tint} x="-16" y="-38" width="32" height="32" rx="4" />
    <path d="M-8 -38v-6M0 -38v-6M8 -38v-6M-8 -6v6M0 -6v6M8 -6v6M-16 -30h-6M-16 -22h-6M-16 -14h-6M16 -30h6M16 -22h6M16 -14h6" />
    <circle cx="-8" cy="-30" r="1.5" />
  </g>
);

/** A lorry that drives with the text. */
export const Lorry = (at: IconProps) => (
  <g className={styles.ink} transform={place(at)}>
    <rect className={styles.tint} x="-32" y="-40" width="38" height="33" rx="3" />
    <path d="M6 -28h13l11 11v10h-4M12 -7h-6M-20 -7h-12M6 -7h-12" />
    <circle cx="-13" cy="-6" r="6" />
    <circle cx="19" cy="-6" r="6" />
  </g>
);

/** A waste bin. */
export const Bin = (at: IconProps) => (
  <g className={styles.ink} transform={place(at)}>
    <path className={styles.tint} d="M-16 -34L-13 0H13L16 -34" />
    <path d="M-21 -34H21M-7 -34v-7h14v7M-5 -25l1 16M5 -25l-1 16" />
  </g>
);
