import { readFileSync } from 'node:fs';
import { mirrorText, stretchText } from './pseudo-text';

export type Texts = Readonly<Record<string, string>>;

/** A language of the course, or English made longer or mirrored under the tag of a language that is not translated yet. */
export interface Variant {
  readonly name: 'english' | 'french' | 'long' | 'mirrored';
  /** What the player and the browser take it for. */
  readonly tag: string;
  /** The folder under `locales/` that the words come from. */
  readonly source: string;
  readonly change: (text: string) => string;
}

const keep = (text: string): string => text;

export const ENGLISH: Variant = { name: 'english', tag: 'en', source: 'en', change: keep };
export const FRENCH: Variant = { name: 'french', tag: 'fr', source: 'fr', change: keep };
export const LONG: Variant = { name: 'long', tag: 'es', source: 'en', change: stretchText };
export const MIRRORED: Variant = { name: 'mirrored', tag: 'ar', source: 'en', change: mirrorText };
export const VARIANTS: readonly Variant[] = [ENGLISH, FRENCH, LONG, MIRRORED];

/** Forms that English has no words for, of the languages whose tags are borrowed. */
const PLURALS = ['zero', 'one', 'two', 'few', 'many'];

/** The texts of a file in a variant, with every plural form that its language asks for. */
export function changeTexts({ change, source, tag }: Variant, texts: Texts): Texts {
  const forms =
    source === tag
      ? []
      : Object.entries(texts)
          .filter(([key]) => key.endsWith('_other'))
          .flatMap(([key, text]) =>
            PLURALS.map((form): [string, string] => [key.replace(/other$/, form), text]),
          );
  return Object.fromEntries([...forms, ...Object.entries(texts)].map(([key, text]) => [key, change(text)]));
}

/** The words of a namespace as a screen shows them, without tags. */
export function readVariant(variant: Variant, namespace: string): Texts {
  const texts: Texts = JSON.parse(readFileSync(`locales/${variant.source}/${namespace}.json`, 'utf8'));
  return Object.fromEntries(
    Object.entries(changeTexts(variant, texts)).map(([key, text]) => [key, text.replaceAll(/<[^>]+>/g, '')]),
  );
}
