/**
 * Who may use whom. Each folder of source has a row; `folder/*` stands for each folder in it by itself. A file may always use its own row's
 * folder. An entry is a folder of the project, a package, or `node` for what comes with Node; it holds for all below it.
 */
export interface ImportRow {
  readonly folder: string;
  /** The sentence behind the row. */
  readonly why: string;
  /** What may be used at once, lazily, or for its types. */
  readonly code: readonly string[];
  /** What may be used only when it is asked for. */
  readonly lazy?: readonly string[];
  /** What may be used only for its types. */
  readonly types?: readonly string[];
}
