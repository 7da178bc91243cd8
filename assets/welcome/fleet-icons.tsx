import styles from '../shared/drawing.module.css';

interface IconProps {
  /** Middle of the foot. */
  readonly x: number;
  readonly y: number;
}

const place = ({ x, y }: IconProps) => `translate(${x} ${y})`;

export const Monitor = (at: IconProps) => (
  <g className={styles.ink} transform={place(at)}>
    <rect className={styles.tint} x="-38" y="-58" width="76" height="44" rx="4" />
    <path d="M0 -14v14M-16 0h32" />
  </g>
);

export const Phones = (at: IconProps) => (
  <g className={styles.ink} transform={place(at)}>
    <rect className={styles.tint} x="-34" y="-54" width="28" height="54" rx="5" />
    <rect className={styles.tint} x="6" y="-54" width="28" height="54" rx="5" />
    <path d="M-23 -7h6M17 -7h6" />
  </g>
);

export const Servers = (at: IconProps) => (
  <g className={styles.ink} transform={place(at)}>
    {[-58, -38, -18].map((y) => (
      <g key={y}>
        <rect className={styles.tint} x="-38" y={y} width="76" height="15" rx="3" />
        <path d={`M-30 ${y + 7.5}h1M-24 ${y + 7.5}h1M12 ${y + 7.5}h18`} />
      </g>
    ))}
    <path d="M-38 0h76" />
  </g>
);

const Pile = ({ start, count }: { readonly start: number; readonly count: number }) =>
  Array.from({ length: count }, (_, index) => (
    <rect
      key={index}
      className={styles.glow}
      x={start + ((index * 7) % 3) * 3}
      y={-8 - index * 10}
      width="76"
      height="8"
      rx="3"
    />
  ));

/** Closed laptops in piles and a dark monitor: put away and forgotten. */
export const Leftovers = (at: IconProps) => (
  <g className={`${styles.copper} ${styles.fine}`} fillOpacity="0.16" transform={place(at)}>
    <Pile start={-148} count={5} />
    <rect className={styles.glow} x="-34" y="-56" width="68" height="42" rx="4" />
    <path d="M0 -14v14M-16 0h32M-10 -42l20 14M10 -42l-20 14" />
    <Pile start={66} count={4} />
  </g>
);
