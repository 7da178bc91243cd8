/** All that a SCORM manifest says about a package. */
export interface ManifestFacts {
  readonly courseId: string;
  /** Packaged modules in any order. */
  readonly modules: readonly string[];
  /** In the default language of the package; shown by the LMS. */
  readonly title: string;
  /** Whole per cent; undefined in an ungraded package. */
  readonly passMark: number | undefined;
  /** Every file of the package beside the manifest, relative to its root. */
  readonly files: readonly string[];
}
