/** Characters that no LMS mangles: RFC 4648 base64url. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Largest number that the codec writes. */
export const LARGEST = 2 ** 48;

/** Whole numbers as text: five bits a character, the sixth says that more follow (low digits first). */
export function writeDigits(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= BASE) {
      text += ALPHABET.charAt((rest % BASE) + BASE);
      rest = Math.floor(rest / BASE);
    }
    text += ALPHABET.charAt(rest);
  }
  return text;
}

/** The numbers of a text, or null when a character is foreign, a number too large or the last one cut. */
export function readDigits(text: string): number[] | null {
  const numbers: number[] = [];
  let number = 0;
  let weight = 1;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined || weight > LARGEST) return null;
    number += (value % BASE) * weight;
    if (value >= BASE) weight *= BASE;
    else {
      numbers.push(number);
      number = 0;
      weight = 1;
    }
  }
  return weight === 1 ? numbers : null;
}

/** FNV-1a, 32 bits, as seven characters: finds a string that was cut, escaped or changed on its way. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Array.from({ length: 7 }, (_, place) =>
    ALPHABET.charAt(Math.floor((hash >>> 0) / BASE ** place) % BASE),
  ).join('');
}

/** Distinguishes one course from another in thirty bits. */
export const hashId = (id: string): number =>
  readDigits(checksum(id).slice(0, 6))?.reduce((sum, digit) => sum * BASE + digit, 0) ?? 0;
