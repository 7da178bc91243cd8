/** A file of the self-study edition that a device can keep. */
export interface OfflineFile {
  /** Beside the page; the page itself is `./`, as servers give it. */
  readonly path: string;
  /** SHA-256 in base64: what a server sends is kept only when it is this. */
  readonly hash: string;
  readonly bytes: number;
}

/** All files of one self-study edition, by who needs them. */
export interface OfflineList {
  /** Id of the course; the names of the caches begin with it. */
  readonly course: string;
  /** Needed in any language. */
  readonly shared: readonly OfflineFile[];
  /** Tag of a language → its words. */
  readonly languages: Readonly<Record<string, readonly OfflineFile[]>>;
  /** What trainers need beyond that, all languages included: it makes packages, and checks them. */
  readonly tools: readonly OfflineFile[];
}

/** The worker of the self-study edition; in a build it has no list yet. */
export const WORKER_FILE = 'service-worker.js';

/** The global that holds the list. The packager puts it before the code, so that a browser sees any update in this one file. */
export const LIST_NAME = 'offlineList';

/** What a browser shows of the installed course in a language. */
export const locateAppManifest = (language: string): string => `app-${language}.webmanifest`;

export const ICON_FILES = ['icons/icon-192.png', 'icons/icon-512.png', 'icons/maskable-512.png'] as const;
