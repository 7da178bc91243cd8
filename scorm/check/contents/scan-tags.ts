/** An address in a tag of a page. */
export interface TagAddress {
  readonly index: number;
  readonly address: string;
  /** The browser fetches it by itself; false for what a reader follows. */
  readonly isFetched: boolean;
}

/** A tag without another `<` in it, so that no text makes the search start over and over. */
const TAG =
  /<(script|link|img|iframe|frame|source|video|audio|track|embed|input|object|image|use|a|area|form|base)\b([^<>]{0,4000})/gi;
const ADDRESS =
  /(?:^|[\s"'])(?:src|href|xlink:href|data|poster|action|background)\s{0,9}=\s{0,9}(?:"([^"]{1,2000})|'([^']{1,2000})|([^\s"'>]{1,2000}))/gi;

/** Pictures to choose from, each with its width or density behind it. */
const ADDRESSES =
  /(?:^|[\s"'])(?:imagesrcset|srcset)\s{0,9}=\s{0,9}(?:"([^"]{1,2000})|'([^']{1,2000})|([^\s"'>]{1,2000}))/gi;
/** Addresses hold no space, and no comma at either end (HTML, `srcset` attributes). */
const CANDIDATE = /(?:^|,)\s{0,99}([^\s,]\S{0,2000}?)(?=,?(?:\s|$))/g;

const valueOf = ([, double, single, bare]: RegExpMatchArray): string =>
  (double ?? single ?? bare ?? '').trim();

/** What a `link` is for when the browser fetches it. */
const LOADS =
  /\brel\s{0,9}=\s{0,9}["']?[^"'>]{0,100}\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/i;
const FOLLOWED = new Set(['a', 'area', 'form', 'base']);

function isFetched(name: string, attributes: string): boolean {
  if (FOLLOWED.has(name)) return false;
  return name !== 'link' || LOADS.test(attributes);
}

/** The addresses that the tags of a page or drawing carry. */
export function* scanTags(text: string): Generator<TagAddress> {
  for (const tag of text.matchAll(TAG)) {
    const [, name = '', attributes = ''] = tag;
    for (const attribute of attributes.matchAll(ADDRESS))
      yield {
        index: tag.index,
        address: valueOf(attribute),
        isFetched: isFetched(name.toLowerCase(), attributes),
      };
    for (const attribute of attributes.matchAll(ADDRESSES))
      for (const [, address = ''] of valueOf(attribute).matchAll(CANDIDATE))
        yield { index: tag.index, address, isFetched: true };
  }
}
