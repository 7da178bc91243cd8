/** Paths inside the course. As `href` they need the `#` of the hash router, which `toHref` puts before them. */
export const paths = {
  home: '/',
  continue: '/continue',
  sources: '/sources',
  search: '/search',
  about: '/about',
  accessibility: '/about/accessibility',
  check: '/check',
  plan: '/plan',
  recall: '/recall',
  myData: '/my-data',
  certificate: '/certificate',
  passport: '/passport',
  certificateCheck: '/certificate/check',
  offline: '/offline',
  trainer: '/trainer',
  trainerGuide: '/trainer/guide',
  trainerCheck: '/trainer/check',
  /** The print edition of the course, of a module or of a lesson. */
  print: (module = '', lesson = '') => ['/print', module, lesson].filter((part) => part !== '').join('/'),
  module: (module: string) => `/${module}`,
  /** The search with its results. */
  results: (query: string) => `/search?q=${encodeURIComponent(query)}`,
  lesson: (module: string, lesson: string) => `/${module}/lesson/${lesson}`,
  /** A lesson at one of its blocks. */
  block: (module: string, lesson: string, block: string) => `/${module}/lesson/${lesson}?at=${block}`,
  source: (source: string) => `/sources?at=${source}`,
  quiz: (module: string) => `/${module}/quiz`,
};

/** State of a navigation to a print edition that is to be printed at once. */
export const PRINT_NOW = 'print';

/** A plain link works in every frame and without the app having started. */
export const toHref = (path: string): string => `#${path}`;
