import type { TermId } from '../content/ids';

/** A text that can be found, without markup. Ids are those of the course. */
export type SearchedText =
  | {
      readonly kind: 'lesson';
      readonly module: string;
      readonly lesson: string;
      readonly title: string;
      /** The summary. */
      readonly text: string;
    }
  | {
      readonly kind: 'passage';
      readonly module: string;
      readonly lesson: string;
      readonly block: string;
      /** Empty where the block has none. */
      readonly heading: string;
      readonly text: string;
    }
  | { readonly kind: 'term'; readonly term: TermId; readonly title: string; readonly text: string }
  | {
      readonly kind: 'source';
      readonly source: string;
      readonly title: string;
      /** BCP 47 tag of the title. */
      readonly language: string;
      /** Who and when. */
      readonly text: string;
    };

export type SearchedKind = SearchedText['kind'];
export type SearchedOf<Kind extends SearchedKind> = Extract<SearchedText, { kind: Kind }>;
