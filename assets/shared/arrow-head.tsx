interface ArrowHeadProps {
  /** The tip. */
  readonly x: number;
  readonly y: number;
  /** Degrees, clockwise; 0 points to the end of the line of text, 90 down. */
  readonly turn?: number;
  readonly size?: number;
  readonly className: string | undefined;
}

/** An open arrow head. */
export function ArrowHead({ x, y, turn = 0, size = 7, className }: ArrowHeadProps) {
  return (
    <path
      className={className}
      d={`M${-size} ${-size}L0 0L${-size} ${size}`}
      transform={`translate(${x} ${y}) rotate(${turn})`}
    />
  );
}
