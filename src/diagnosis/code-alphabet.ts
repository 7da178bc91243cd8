/** Base 32 as Crockford has it: no I, L, O, U, which look like others or make words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = /.{4}(?=.)/g;
/** Four groups of four: 80 bits. */
const LENGTH = 16;

/** `bigint` writes base 32 by itself, with other letters. */
export const writeCode = (number: bigint): string =>
  number
    .toString(32)
    .padStart(LENGTH, '0')
    .replaceAll(/./g, (digit) => ALPHABET.charAt(Number.parseInt(digit, 32)))
    .replaceAll(GROUP, '$&-');

/** Case, hyphens and spaces do not matter, nor O for 0 and I or L for 1. Null for anything else that is no code. */
export function readCode(text: string): bigint | null {
  const digits = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const places = [...digits].map((digit) => ALPHABET.indexOf(digit));
  if (places.length !== LENGTH || places.includes(-1)) return null;
  return places.reduce((number, place) => number * 32n + BigInt(place), 0n);
}
