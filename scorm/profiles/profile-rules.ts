import type { ManifestFacts } from '../manifest/manifest-facts';

/** What a standard asks of a package beyond the files of the build. */
export interface ProfileRules {
  /** One line for whoever has the package in hand. */
  readonly purpose: string;
  /** Characters of a learner's state that are safe wherever the package runs. */
  readonly largestState: number;
  /** Absent where nothing reads a manifest. */
  readonly scorm?: {
    readonly renderManifest: (facts: ManifestFacts) => string;
    /** Folder under `scorm/schemas/`. */
    readonly schemaFolder: string;
    /** The files that `xsi:schemaLocation` names, with what they import: all at the root of the package. */
    readonly schemaFiles: readonly string[];
  };
}
