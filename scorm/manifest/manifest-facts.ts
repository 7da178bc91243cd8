/** What a manifest says of the course in one language. */
export interface ManifestTexts {
  /** BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  /** The title again where the course has no other words for it. */
  readonly description: string;
}

/** All that a manifest says about a package. */
export interface ManifestFacts {
  /** What all identifiers begin with: the id of the course unless another was chosen. */
  readonly identifier: string;
  /** Packaged modules in any order. */
  readonly modules: readonly string[];
  /** Shown by the LMS. */
  readonly title: string;
  /** In every packaged language, the default first; for manifests that have room for all. */
  readonly texts: readonly ManifestTexts[];
  /** Whole per cent; undefined where an LMS must make no verdict of a score. */
  readonly passMark: number | undefined;
  /** Every file of the package beside the manifest, relative to its root. */
  readonly files: readonly string[];
}
