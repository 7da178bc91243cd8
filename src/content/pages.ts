/** The source of every page of the build, and the name of the one that a package holds: what an LMS or a browser opens. */
export const PAGE = 'index.html';

const SHARED =
  "default-src 'none'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The content security policies of the pages of a build. A cmi5 launch names the address of its record, which may be any. For the web, a
 * page may also start workers and WebAssembly of its own and be installed.
 */
const PAGE_POLICIES = {
  lms: `${SHARED}; script-src 'self'; connect-src 'self'`,
  cmi5: `${SHARED}; script-src 'self'; connect-src *`,
  web: `${SHARED}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; manifest-src 'self'`,
} as const;

export type PagePolicy = keyof typeof PAGE_POLICIES;

/** The policy of a page that carries the styles with this SHA-256 (base64) in itself. */
export const renderPolicy = (policy: PagePolicy, styles: string): string =>
  `${PAGE_POLICIES[policy]}; style-src 'self' 'sha256-${styles}'`;

export interface PageChoice {
  readonly policy: PagePolicy;
  /** That the page is written in: the default of the package. */
  readonly language: string;
  /** The packaged modules. One alone has a page of its own; any other selection has that of the course. */
  readonly modules: readonly string[];
}

/** Where a build keeps the home that a package takes as its `index.html`. */
export function locatePage({ policy, language, modules }: PageChoice): string {
  const [only] = modules;
  return `homes/${policy}-${language}-${modules.length === 1 && only ? only : 'course'}.html`;
}
