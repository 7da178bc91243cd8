/**
 * The oldest browsers that the course supports, by version; Edge has the numbers of Chrome. Firefox 115 is the first that sorts a copy of a
 * list (`toSorted`, part of ES2023), Safari 16.4 the first that looks behind in a pattern and reads ranges in media queries. The README tells them to readers,
 * the styles are built for them, and `tests/architecture/browsers.test.ts` refuses what they do not have.
 */
export const OLDEST_BROWSERS = { chrome: 111, firefox: 115, safari: 16.4 } as const;

export type BrowserName = keyof typeof OLDEST_BROWSERS;

/** The same as the build asks for them. */
export const CSS_TARGETS: string[] = Object.entries(OLDEST_BROWSERS).map(
  ([name, version]) => `${name}${version}`,
);
