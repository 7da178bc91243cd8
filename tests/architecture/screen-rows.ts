import type { ImportRow } from './import-row';

/** Who may be used by the screens of the player. */
export const SCREEN_ROWS: readonly ImportRow[] = [
  {
    folder: 'src/ui/screens',
    why: 'Screens are the only views that talk to the engine; of the record they know its status, and none talks to an LMS.',
    code: [
      'src/content',
      'src/engine',
      'src/i18n',
      'src/ui',
      'assets/shared',
      'react',
      'react-router',
      'xstate',
    ],
    types: ['src/tracking/session', 'src/diagnosis'],
  },
  {
    folder: 'src/ui/screens/certificate',
    why: 'The sheet and its check show a certificate; its code is drawn and read by a library.',
    code: [
      'src/calendar',
      'src/certificate',
      'src/content',
      'src/engine',
      'src/i18n',
      'src/ui',
      'qr',
      'react',
    ],
  },
  {
    folder: 'src/ui/screens/doctor',
    why: 'The check of the course shows a diagnosis that it is handed, names the cause and makes the code.',
    code: ['src/diagnosis', 'src/i18n', 'src/ui', 'react'],
  },
  {
    folder: 'src/ui/screens/offline',
    why: 'What lies on this device is shown and changed here, by asking the worker; the record of the learner is not touched.',
    code: ['src/i18n', 'src/offline', 'src/ui', 'react'],
  },
  {
    folder: 'src/ui/screens/passport',
    why: 'Progress is taken along and brought as a line of text; its codes are drawn by a library.',
    code: [
      'src/calendar',
      'src/content',
      'src/engine',
      'src/i18n',
      'src/passport',
      'src/ui',
      'qr',
      'react',
      'react-router',
    ],
  },
  {
    folder: 'src/ui/screens/trainer',
    why: 'The package builder of the self-study edition is the one place in the player that knows the core of the packager, which runs in Node and here alike.',
    code: ['scorm', 'src/content', 'src/i18n', 'src/ui', 'react', 'react-router'],
  },
  {
    folder: 'src/ui/screens/package-check',
    why: 'The check of packages is a screen of the self-study edition over the core that the command line has, too; schemas come when they are needed.',
    code: ['scorm/check', 'scorm/schemas', 'src/i18n', 'src/ui', 'react', 'xmllint-wasm'],
  },
  {
    folder: 'src/ui/screens/plan',
    why: 'The action plan shows what the learner has ticked, and hands it out as a calendar file.',
    code: ['src/calendar', 'src/content', 'src/engine', 'src/i18n', 'src/ui', 'react', 'react-router'],
  },
  {
    folder: 'src/ui/screens/my-data',
    why: 'My data shows what it is handed of all that is kept; it stores nothing itself.',
    code: ['src/content', 'src/i18n', 'src/ui', 'react', 'react-router'],
    types: ['src/engine'],
  },
  {
    folder: 'src/ui/screens/recall',
    why: 'The recall asks again what was answered wrong, by days and rules of the engine; nobody is told.',
    code: ['src/calendar', 'src/content', 'src/engine', 'src/i18n', 'src/ui', 'react', 'react-router'],
  },
  {
    folder: 'src/ui/screens/search',
    why: 'The search gives the texts of the course to be searched and shows what was found.',
    code: ['src/content', 'src/engine', 'src/i18n', 'src/search', 'src/ui', 'react', 'react-router'],
  },
];
