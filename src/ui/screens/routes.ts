/** Paths inside the course. As `href` they need the `#` of the hash router, which `toHref` puts before them. */
export const paths = {
  home: '/',
  continue: '/continue',
  sources: '/sources',
  about: '/about',
  check: '/check',
  certificate: '/certificate',
  certificateCheck: '/certificate/check',
  trainer: '/trainer',
  trainerGuide: '/trainer/guide',
  trainerCheck: '/trainer/check',
  module: (module: string) => `/${module}`,
  lesson: (module: string, lesson: string) => `/${module}/lesson/${lesson}`,
  quiz: (module: string) => `/${module}/quiz`,
};

/** A plain link works in every frame and without the app having started. */
export const toHref = (path: string): string => `#${path}`;
