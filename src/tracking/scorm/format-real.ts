/** At most five digits before the point: what every checked LMS takes for a real number. */
const LIMIT = 100_000;

/** A number with at most four decimals, without exponent and with its leading zero; null when it cannot be written so. */
export function formatReal(value: number): string | null {
  const rounded = Number(value.toFixed(4));
  if (!Number.isFinite(rounded) || Math.abs(rounded) >= LIMIT) return null;
  if (rounded === 0) return '0';
  return rounded.toFixed(4).replace(/\.?0+$/, '');
}
