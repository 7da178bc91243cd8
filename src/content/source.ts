/** An entry of the bibliography. Titles stay in the language of the source. */
export interface Source {
  readonly authors: string;
  readonly title: string;
  readonly year: number;
  readonly publisher: string;
  readonly url: string;
  /** BCP 47 tag of the source's own language. */
  readonly language: string;
}
