/** All that a SCORM manifest says about a package. */
export interface ManifestFacts {
  /** What all identifiers begin with: the id of the course unless another was chosen. */
  readonly identifier: string;
  /** Packaged modules in any order. */
  readonly modules: readonly string[];
  /** Shown by the LMS. */
  readonly title: string;
  /** Whole per cent; undefined where an LMS must make no verdict of a score. */
  readonly passMark: number | undefined;
  /** Every file of the package beside the manifest, relative to its root. */
  readonly files: readonly string[];
}
