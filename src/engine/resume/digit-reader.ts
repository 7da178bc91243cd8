/** Thrown inside the decoder only, and caught there: the text ended or a number was out of its range. */
export class Malformed extends Error {}

/**
 * Reads numbers one after the other. `number`, `count`, `list` and `bits` throw `Malformed` where the next number is missing or too large.
 * A count may not exceed what is left, so that no text can ask for much memory.
 */
export function createDigitReader(numbers: readonly number[]) {
  let at = 0;
  const number = (largest: number): number => {
    const value = numbers[at++];
    if (value === undefined || value > largest) throw new Malformed();
    return value;
  };
  const count = (): number => number(numbers.length - at);
  const list = (largest: number): number[] => Array.from({ length: count() }, () => number(largest));
  const bits = (): Set<number> => {
    const set = new Set<number>();
    for (const [group, value] of list(31).entries())
      for (let bit = 0; bit < 5; bit++) if (Math.floor(value / 2 ** bit) % 2 === 1) set.add(group * 5 + bit);
    return set;
  };
  const isAtEnd = () => at === numbers.length;
  return { number, count, list, bits, isAtEnd };
}

export type DigitReader = ReturnType<typeof createDigitReader>;
