/** A stretch of a text without its tags. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A term somewhere in a text, used or linked. */
export interface TermUse extends Span {
  readonly term: string;
}

interface ReadText {
  /** The text without its tags; all spans are of it. */
  readonly plain: string;
  readonly links: readonly TermUse[];
  /** Links to sources. No link to a term can stand in them. */
  readonly sources: readonly Span[];
}

/** Parts a text from its tags. */
export function readText(text: string): ReadText {
  let plain = '';
  let read = 0;
  const open = new Map<string, number>();
  const links: TermUse[] = [];
  const sources: Span[] = [];
  for (const { 0: tag, 1: slash, 2: name = '', index } of text.matchAll(/<(\/?)([a-z0-9-]+)>/g)) {
    plain += text.slice(read, index);
    read = index + tag.length;
    if (slash === '') {
      open.set(name, plain.length);
    } else {
      const span = { start: open.get(name) ?? plain.length, end: plain.length };
      if (name.startsWith('term-')) links.push({ term: name.slice('term-'.length), ...span });
      if (name.startsWith('link-')) sources.push(span);
    }
  }
  return { plain: plain + text.slice(read), links, sources };
}

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Where a text uses terms by one of their forms: the longest where several overlap, none in the name of a source. */
export function listTermUses(text: string, forms: Readonly<Record<string, string>>): TermUse[] {
  const { plain, sources } = readText(text);
  const found = Object.entries(forms).flatMap(([term, form]) =>
    [...plain.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'giu'))].map(
      ({ 0: words, index }) => ({ term, start: index, end: index + words.length }),
    ),
  );
  const longestFirst = found.toSorted((one, other) => other.end - other.start - (one.end - one.start));
  const kept: TermUse[] = [];
  for (const use of longestFirst) if (!kept.some((other) => overlap(use, other))) kept.push(use);
  return kept
    .filter((use) => !sources.some((source) => overlap(use, source)))
    .toSorted((one, other) => one.start - other.start);
}
