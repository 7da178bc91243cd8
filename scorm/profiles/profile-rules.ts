import type { PagePolicy } from '../../src/content/pages';
import type { ManifestFacts } from '../manifest/manifest-facts';

/** What a standard asks of a package beyond the files of the build. */
export interface ProfileRules {
  /** The content security policy of its page. */
  readonly policy: PagePolicy;
  /** One line for whoever has the package in hand. */
  readonly purpose: string;
  /** Absent where nothing reads a manifest. */
  readonly manifest?: {
    /** Of the file at the root of the package. */
    readonly name: 'imsmanifest.xml' | 'cmi5.xml';
    readonly render: (facts: ManifestFacts) => string;
    /** Folder under `scorm/schemas/`. */
    readonly schemaFolder: string;
    /** The files that `xsi:schemaLocation` names, with what they import: all at the root of the package. */
    readonly schemaFiles: readonly string[];
  };
}
