import type { ImportRow } from './import-row';
import { SCREEN_ROWS } from './screen-rows';

/** The whole table; the rows of the screens stand in a file of their own. */
export const IMPORT_TABLE: readonly ImportRow[] = [
  {
    folder: 'src/content',
    why: 'The structure of a course knows nothing but itself, so everything else can stand on it.',
    code: ['valibot'],
    types: ['react'],
  },
  {
    folder: 'src/content/build',
    why: 'The report on the course is made by a command in the terminal.',
    code: ['src/content', 'node', 'valibot'],
  },
  {
    folder: 'src/engine',
    why: 'Rules are pure: no view, no clock, no LMS, only the structure and the machines that hold them.',
    code: ['src/content', 'xstate'],
  },
  {
    folder: 'src/simulation',
    why: 'The model of a purchase is arithmetic on numbers that the course states.',
    code: ['src/content'],
  },
  {
    folder: 'src/sealed',
    why: 'What leaves the course as a line of text says whether it was changed; what it is about is not known here.',
    code: ['src/content', '@noble/hashes'],
  },
  {
    folder: 'src/calendar',
    why: 'Days and calendar files are text by a standard; what is to be done on a day is not known here.',
    code: [],
  },
  {
    folder: 'src/certificate',
    why: 'What a certificate says follows from the state of a learner; how it looks is for its screen.',
    code: ['src/content', 'src/engine', 'src/sealed'],
  },
  {
    folder: 'src/passport',
    why: 'What a learner takes along follows from the state; what a package takes of it, from its rules. How it is shown or carried is for its screen.',
    code: ['src/content', 'src/engine', 'src/sealed'],
  },
  {
    folder: 'src/diagnosis',
    why: 'What was found when the course was checked, its code and its cause are values and pure functions on them.',
    code: ['src/content'],
  },
  {
    folder: 'src/diagnosis/build',
    why: 'A code is explained by a command in the terminal, in the English words that a learner would see.',
    code: ['src/content', 'src/diagnosis', 'locales/en/doctor.json', 'node'],
  },
  {
    folder: 'src/offline',
    why: 'Whether the course lies on this device is between a page and its worker; neither knows what the course is about.',
    code: ['src/content'],
  },
  {
    folder: 'src/offline/worker',
    why: 'The worker of the self-study edition keeps and serves files by a library made for that; it is a script of its own.',
    code: ['src/content', 'src/offline', 'workbox-precaching', 'workbox-routing'],
  },
  {
    folder: 'src/search',
    why: 'Words are compared, found and marked in any script by pure functions; the index is made by a library.',
    code: ['src/content', 'minisearch'],
  },
  {
    folder: 'src/i18n',
    why: 'Texts are loaded by name; the keys of the player are the types of its English files.',
    code: ['src/content', 'i18next', 'react', 'react-i18next'],
    types: ['locales/en'],
  },
  {
    folder: 'src/i18n/build',
    why: 'The memory of the translations is kept by a command in the terminal.',
    code: ['src/content', 'node'],
  },
  {
    folder: 'src/tracking',
    why: 'A record is told facts; it may know their shape, never the rules behind them or the views before them.',
    code: ['src/content', 'xstate', 'scorm-again', 'idb-keyval', '@noble/hashes'],
    types: ['src/engine'],
  },
  {
    folder: 'src/ui/kit',
    why: 'Controls know props, tokens and React, so that any screen can use them.',
    code: ['react'],
  },
  {
    folder: 'src/ui/text',
    why: 'The words of the course with their links are shown in one way, in blocks and questions alike.',
    code: ['src/content', 'src/i18n', 'src/ui/kit', 'react'],
  },
  {
    folder: 'src/ui/questions',
    why: 'A question view takes an answer and shows a mark; it never marks.',
    code: ['src/content', 'src/i18n', 'src/ui/kit', 'src/ui/text', 'react'],
    types: ['src/engine/scoring'],
  },
  {
    folder: 'src/ui/blocks',
    why: 'A block shows one piece of a lesson; pictures come when they are needed.',
    code: [
      'src/content',
      'src/simulation',
      'src/i18n',
      'src/ui/kit',
      'src/ui/text',
      'src/ui/questions',
      'react',
    ],
    lazy: ['assets'],
    types: ['src/engine/scoring'],
  },
  ...SCREEN_ROWS,
  {
    folder: 'src/app',
    why: 'The composition root puts all parts together; modules come when they are opened.',
    code: ['src', 'virtual:course-index', 'react', 'react-dom', 'react-router', 'xstate', 'idb-keyval'],
    lazy: ['modules', 'virtual:search-map', 'virtual:source-uses'],
  },
  {
    folder: 'src/app/build',
    why: 'The build reads the course, hands the app what is made from it, and writes the home into the pages.',
    code: [
      'src/content',
      'src/i18n',
      'src/ui/screens/home',
      'node',
      'vite',
      'beasties',
      'react',
      'react-dom',
    ],
    lazy: ['modules'],
  },
  {
    folder: 'src/styles',
    why: 'Style sheets of the whole page name only each other.',
    code: [],
  },
  {
    folder: 'modules',
    why: 'A course is structure; it uses only the words in which structure is written.',
    code: ['src/content'],
  },
  {
    folder: 'modules/*',
    why: 'Each module stands alone, so that any of them can be packaged without the others.',
    code: ['src/content'],
  },
  {
    folder: 'assets/*',
    why: 'Drawings of a module share what lies in assets/shared and nothing of another module.',
    code: ['src/content', 'assets/shared'],
    types: ['react'],
  },
  {
    folder: 'scorm/check',
    why: 'The check of a package goes from bytes to findings; it runs in Node and in a browser alike, so it knows neither.',
    code: ['src/content', '@zip.js/zip.js', 'saxes'],
    lazy: ['xmllint-wasm'],
  },
  {
    folder: 'scorm',
    why: 'The packager copies what the build has rendered and measures the largest state by the codec; it never knows views, other rules or records.',
    code: [
      'src/content',
      'src/engine/resume',
      'modules',
      'locales/en/package-check.json',
      'locales/en/trainer.json',
      'node',
      'valibot',
      '@zip.js/zip.js',
      'pako',
      'fflate',
      '@noble/hashes',
      'sirv',
    ],
  },
  {
    folder: 'tests',
    why: 'A promise may be tested through anything.',
    code: [
      'src',
      'modules',
      'assets',
      'scorm',
      'locales',
      '.ci',
      'vite.config',
      'node',
      'vite',
      'vitest',
      'valibot',
      'fflate',
      'qr',
      'fast-check',
      'playwright-core',
      'axe-core',
      '@cmi5/requirements',
      'scorm-again',
      'xstate',
      'react',
      'react-dom',
      'react-router',
    ],
  },
];

/**
 * A unit test and what lies in a `testing` folder may use, besides this, at once whatever the row of its folder names, and the lower layers
 * that its row names for their types.
 */
export const TEST_CODE: readonly string[] = [
  'locales',
  'assets',
  'tests/support',
  'node',
  'vitest',
  'fast-check',
  'fake-indexeddb',
  'ical.js',
  '@testing-library',
  'react',
  'react-dom',
];
