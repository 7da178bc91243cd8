/** Choices as someone typed them; what is left out takes the default of the course, or of the recipe for an LMS. */
export interface Choices {
  /** A recipe of `scorm/recipes/`: what is left open takes its settings. */
  readonly lms?: string | undefined;
  readonly profiles?: readonly string[] | undefined;
  readonly modules?: readonly string[] | undefined;
  /** The first is the default language of the package. */
  readonly languages?: readonly string[] | undefined;
  readonly passMark?: string | undefined;
  /** Finished attempts allowed at a graded quiz; without limit when left out. */
  readonly attempts?: string | undefined;
  readonly lockedOrder?: boolean | undefined;
  readonly interactions?: boolean | undefined;
  /** What the identifiers of the manifest begin with; the id of the course when left out. */
  readonly identifier?: string | undefined;
  readonly title?: string | undefined;
  readonly reporting?: string | undefined;
  readonly failure?: string | undefined;
  readonly finish?: boolean | undefined;
  /** What is read of a progress passport; the self-study edition reads all. */
  readonly passport?: string | undefined;
  /** A package for each module instead of one for all. */
  readonly split?: boolean | undefined;
}

/** What is wrong with a choice, for whoever shows it in words of their own. */
export interface ChoiceError {
  readonly field: keyof Choices;
  /** `none`: nothing chosen; `unknown`: not one of `allowed`; `form`: not of the form asked for; `several`: one value for several packages. */
  readonly kind: 'none' | 'unknown' | 'form' | 'several';
  readonly value: string;
  /** Names that are, for `none` and `unknown`. */
  readonly allowed: readonly string[];
  /** One line in English that names the value and what is allowed. */
  readonly message: string;
}
