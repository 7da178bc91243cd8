const SHARED =
  "default-src 'none'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'";
const CLOSED = `${SHARED}; script-src 'self'; connect-src 'self'`;

/**
 * The pages that a build holds, all the same but for their content security policy; a package takes the one that fits as its
 * `index.html`. A cmi5 launch names the address of its record, which may be any. For the web, the page may also start workers
 * and WebAssembly of its own and be installed.
 */
export const PAGE_POLICIES = {
  'index.html': CLOSED,
  'index-cmi5.html': `${SHARED}; script-src 'self'; connect-src *`,
  'index-web.html': `${SHARED}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; manifest-src 'self'`,
} as const;

export type PageName = keyof typeof PAGE_POLICIES;
