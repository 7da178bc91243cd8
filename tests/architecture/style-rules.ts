import { placeOf, type SourceFile } from '../support/read-sources';

/** Blanks out comments and quoted text and keeps their length, so that places stay true. */
const blank = (css: string): string =>
  css.replaceAll(/\/\*[\s\S]*?\*\/|"[^"\n]*"|'[^'\n]*'/g, (text) => text.replaceAll(/[^\n]/g, ' '));

// `overflow-x` is not here: its logical form is not in the browsers that the course supports.
const PHYSICAL = [
  /(?<![-\w])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-[a-z]+)?(?=\s*:)/g,
  /(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius(?=\s*:)/g,
  /(?<![-\w])(?:left|right|top|bottom)(?=\s*:(?!:))/g,
  /(?<![-\w])(?:min-|max-)?(?:width|height)(?=\s*:)/g,
  /(?<![-\w])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g,
];

/** The whole rules of a style sheet that stand outside every block, each from its selector to its brace. */
function listTopLevel(css: string): { start: number; head: string }[] {
  const heads: { start: number; head: string }[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of css.matchAll(/[{};]/g)) {
    const head = css.slice(from, index);
    if (depth === 0 && sign === '{')
      heads.push({ start: from + head.length - head.trimStart().length, head: head.trim() });
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    from = index + 1;
  }
  return heads;
}

/** Whether there are several selectors; commas inside of brackets do not make any. */
const hasList = (head: string): boolean => {
  const outer = head.replaceAll(/\([^()]*\)/g, '');
  return outer === head ? head.includes(',') : hasList(outer);
};

/** Firefox has `:has()` from 121 on. An older one drops a whole list in which it stands, and shows no ring that only it would draw. */
function listHasFaults(css: string): { start: number; says: string }[] {
  return [...css.matchAll(/([^{};]+)\{(?=([^{}]*))/g)].flatMap(
    ({ 0: whole, 1: head = '', 2: body = '', index }) => {
      const start = index + whole.length - whole.trimStart().length;
      const isRingTaken = head.includes(':focus-visible') && /(?<![-\w])outline:\s*(?:none|0)\b/.test(body);
      if (head.includes(':has(')) return hasList(head) ? [{ start, says: ':has() in a list' }] : [];
      return isRingTaken ? [{ start, says: 'a ring taken away without :has()' }] : [];
    },
  );
}

/** What a style sheet must not hold: directions of the screen instead of the text, rules outside the cascade layers, what older browsers misread. */
export function listStyleFaults(file: SourceFile): string[] {
  const css = blank(file.text);
  const physical = PHYSICAL.flatMap((pattern) => [...css.matchAll(pattern)]).map(({ 0: text, index }) => ({
    start: index,
    says: `a physical direction: ${text}`,
  }));
  const unlayered = file.path.endsWith('.module.css')
    ? listTopLevel(css).filter(({ head }) => !/^@(?:layer|keyframes|property|font-face)\b/.test(head))
    : [];
  const outside = unlayered.map(({ start }) => ({ start, says: 'a rule outside every layer' }));
  return [...physical, ...outside, ...listHasFaults(css)].map(
    (fault) => `${placeOf(file, fault)} ${fault.says}`,
  );
}
