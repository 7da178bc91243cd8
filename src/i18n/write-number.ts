/** How a language writes numbers (CLDR 48; for Arabic as ITU writes: Western digits and a decimal comma). */
interface NumberSigns {
  readonly decimal: string;
  /** Between groups of three digits. */
  readonly group: string;
}

const ENGLISH: NumberSigns = { decimal: '.', group: ',' };
const SIGNS: Readonly<Record<string, NumberSigns>> = {
  fr: { decimal: ',', group: '\u202F' },
  es: { decimal: ',', group: '.' },
  ru: { decimal: ',', group: '\u00A0' },
  ar: { decimal: ',', group: '\u00A0' },
};

export const numberSigns = (language: string): NumberSigns => SIGNS[language] ?? ENGLISH;

/**
 * A number of nought or more as people of a language write it, with at most two decimals. The rules are the course's own: `Intl` costs a
 * slow phone a quarter of a second when it is first asked, and follows the digits of the region where the phone is.
 */
export function writeNumber(value: number, language: string): string {
  const { decimal, group } = numberSigns(language);
  const [whole = '', fraction] = Number(value.toFixed(2)).toString().split('.');
  // Spanish groups from five digits on.
  const isGrouped = whole.length > (group === '.' ? 4 : 3);
  const grouped = isGrouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}
