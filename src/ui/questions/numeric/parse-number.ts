import { numberSigns } from '../../../i18n/write-number';

/**
 * Reads a number as people of a language write it; null when it is none. Spaces may group digits; the group sign of the language is
 * taken as such only where it stands before three digits, otherwise comma and point both part off decimals, because keyboards
 * offer the one and languages ask for the other. Kept to two decimals, as answers are.
 */
export function parseNumber(text: string, language: string): number | null {
  const compact = text.trim().replaceAll(/\s/g, '');
  const { decimal, group } = numberSigns(language);
  const parts = group.trim() === '' ? [compact] : compact.split(group);
  const isGrouped =
    parts.length > 1 &&
    /^\d{1,3}$/.test(parts[0] ?? '') &&
    parts
      .slice(1)
      .every((part, at) => (at === parts.length - 2 ? part.split(decimal)[0] : part)?.length === 3);
  const plain = (isGrouped ? parts.join('') : compact).replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  return Math.round(Number(plain) * 100) / 100;
}
