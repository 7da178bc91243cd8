/** Choices as they were typed. What is left out comes from the recipe for the LMS, else from the course. */
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

/** What is wrong with a choice. The command line prints `message`; the package builder has words of its own for `kind`. */
export interface ChoiceError {
  readonly field: keyof Choices;
  /** `none`: nothing chosen; `unknown`: not one of `allowed`; `form`: not of the form asked for; `several`: one value for several packages. */
  readonly kind: 'none' | 'unknown' | 'form' | 'several';
  readonly value: string;
  /** The names to choose from, for `none` and `unknown`; else empty. */
  readonly allowed: readonly string[];
  /** One line in English that names the value and what is allowed. */
  readonly message: string;
}
