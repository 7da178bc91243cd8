/** Characters that no LMS mangles: RFC 4648 base64url. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Largest number that the codec writes. */
export const LARGEST = 2 ** 48;

/** Whole numbers as text, low digits first. A character holds five bits of a number; its sixth bit says that more follow. */
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

/** The numbers of a text; null where a character is not of the alphabet, a number is too large, or the last one is cut. */
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

/** A course id as a number of thirty bits, 0 to 2³⁰ − 1: tells one course from another. */
export const hashId = (id: string): number =>
  readDigits(checksum(id).slice(0, 6))?.reduce((sum, digit) => sum * BASE + digit, 0) ?? 0;
