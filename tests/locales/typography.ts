/** A rule of writing: what must not stand in a text, and how to say so. */
interface Rule {
  readonly says: string;
  readonly forbids: RegExp;
}

const EVERYWHERE: readonly Rule[] = [
  { says: 'straight quotation mark or apostrophe', forbids: /["']/ },
  { says: 'three dots for an ellipsis', forbids: /\.\.\./ },
  { says: 'space before a comma or full stop', forbids: /\s[,.](?!\d)/ },
];

// U+202F is the narrow no-break space. A unit such as “%” that stands alone has nothing before it; a time (14:32) and the address
// of a page have a colon without a space; numbers of clauses keep their point.
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  en: [{ says: 'space before a sign', forbids: /\s[;:!?%]/ }],
  fr: [
    { says: 'no U+202F before a sign', forbids: /(?<![\u202F?!]|^)[;!?%]/ },
    { says: 'no U+202F before a colon', forbids: /(?<!\u202F|\d):(?!\/\/)|(?<=\d):(?!\d)/ },
    { says: 'no U+202F inside guillemets', forbids: /«(?!\u202F)|(?<!\u202F)»/ },
    { says: 'more than one space before a sign', forbids: /\s\u202F|\u202F\s/ },
    { says: 'U+00A0 instead of U+202F', forbids: /\u00A0/ },
    { says: 'thousands without U+202F', forbids: /\d[ .]\d{3}(?!\d)/ },
    { says: 'decimal point', forbids: /\d\.\d/ },
  ],
};

const CLAUSES =
  /\b(?:clause|article|section|paragraphe)s? \d+(?:\.\d+)*(?:(?:, | et | à |–)\d+(?:\.\d+)*)*/gi;

/** The name of a standard or licence with its number or version, which every language writes with a point. */
const VERSIONS = /\b(?:WCAG|CC BY|OFL|SCORM) \d\.\d\b|\bEN 301 549(?: V\d\.\d\.\d)?\b/g;

/** The rules of a language that a text breaks, tags left out. Languages without rules of their own have those of all. */
export function listTypographyFaults(language: string, text: string): string[] {
  const words = text
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(CLAUSES, 'clause')
    .replaceAll(VERSIONS, 'name');
  return [...EVERYWHERE, ...(RULES[language] ?? [])]
    .filter(({ forbids }) => forbids.test(words))
    .map(({ says }) => says);
}

const NUMBERS: Readonly<Record<string, RegExp>> = {
  en: /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/g,
  fr: /\d+(?:\u202F\d{3}(?!\d))*(?:[.,]\d+)?/g,
};

/**
 * The figures in a text, sorted, in one notation for all languages: `1_200` grouped as it is written, `22.3` with a point. Undefined: it is
 * not known how the language writes numbers.
 */
export function listNumbers(language: string, text: string): string[] | undefined {
  const pattern = NUMBERS[language];
  if (!pattern) return undefined;
  const words = text.replaceAll(/<[^<>]*>|\{\{.*?\}\}/g, ' ');
  return [...words.matchAll(pattern)]
    .map(([number]) =>
      language === 'en'
        ? number.replaceAll(',', '_')
        : number.replaceAll('\u202F', '_').replace(/,(?=\d+$)/, '.'),
    )
    .toSorted();
}
