import type { Recipe } from './recipe';

/** By name as people look for it; `other` comes last. */
export const LMS_IDS = [
  'moodle',
  'blackboard',
  'canvas',
  'chamilo',
  'cornerstone',
  'docebo',
  'ilias',
  'open-edx',
  'successfactors',
  'scorm-cloud',
  'talentlms',
  'other',
] as const;
export type LmsId = (typeof LMS_IDS)[number];

const COMMON = ['attempts', 'highest', 'passed', 'window'] as const;

/**
 * SCORM 1.2 wherever nothing speaks for another standard: it is what every LMS handles best. What is reported and what an LMS does with it was
 * read in the code of Moodle, Chamilo and ILIAS, and is told in public of the others.
 */
const RECIPES: Readonly<Record<LmsId, Recipe>> = {
  moodle: {
    profile: 'scorm12',
    basis: 'read',
    steps: ['moodle-add'],
    settings: ['attempts', 'highest', 'moodle-status', 'moodle-contents'],
    sources: ['https://docs.moodle.org/en/SCORM_settings', 'https://docs.moodle.org/en/SCORM_FAQ'],
  },
  blackboard: {
    profile: 'scorm2004-4th',
    also: ['scorm12', 'scorm2004-3rd'],
    basis: 'told',
    steps: ['blackboard-create', 'upload'],
    settings: ['blackboard-grade', 'attempts', 'window'],
    sources: [
      'https://help.anthology.com/blackboard-preview/instructor/en/original-course-view/original-course-content/original-create-content/original-add-content-packages.html',
      'https://academic-technology-services.scrollhelp.site/ats/how-do-i-add-scorm-content-to-blackboard-ultra',
    ],
  },
  canvas: {
    profile: 'scorm12',
    basis: 'told',
    steps: ['canvas-scorm', 'upload'],
    settings: ['canvas-entry', 'attempts', 'window'],
    sources: [
      'https://community.canvaslms.com/t5/The-Product-Blog/SCORM-to-Require-Signed-Launch-Links/bc-p/470023/highlight/true',
    ],
  },
  chamilo: {
    profile: 'scorm12',
    basis: 'read',
    steps: ['chamilo-import'],
    settings: ['chamilo-mastery', 'window'],
    sources: [
      'https://docs.chamilo.org/1.11.x-es/manual-del-profesor/estructura_rutas_de_aprendizaje/importar_aicc_y_scorm',
    ],
  },
  cornerstone: {
    profile: 'scorm12',
    reporting: 'completed',
    basis: 'told',
    steps: ['cornerstone-try', 'cornerstone-upload'],
    settings: ['passed', 'window'],
    sources: [
      'https://help.csod.com/help/csod_0/Content/User/Learning/Manage_Your_Transcript/Course_Troubleshooting_Guide.htm',
      'https://help.csod.com/help/csod_0/Content/Content/Course_Publisher/Create_New_Publication.htm',
    ],
  },
  docebo: {
    profile: 'scorm12',
    also: ['scorm2004-3rd'],
    basis: 'told',
    steps: ['docebo-add', 'upload'],
    settings: [...COMMON],
    sources: [
      'https://help.docebo.com/hc/en-us/articles/360020128479-Uploading-and-managing-SCORM-as-training-material',
    ],
  },
  ilias: {
    profile: 'scorm12',
    basis: 'read',
    steps: ['ilias-add'],
    settings: ['ilias-progress', 'attempts', 'window'],
    sources: ['https://iliastutorials.com/learning-module-scorm-presentation-mode'],
  },
  'open-edx': {
    profile: 'scorm12',
    basis: 'told',
    steps: ['open-edx-install', 'open-edx-upload'],
    settings: ['window'],
    sources: ['https://github.com/overhangio/openedx-scorm-xblock'],
  },
  successfactors: {
    profile: 'scorm12',
    basis: 'told',
    steps: ['successfactors-import'],
    settings: ['successfactors-mastery', 'successfactors-session', 'passed'],
    sources: ['https://userapps.support.sap.com/sap/support/knowledge/en/2978409'],
  },
  'scorm-cloud': {
    profile: 'scorm2004-4th',
    also: ['scorm12', 'scorm2004-3rd', 'cmi5'],
    basis: 'told',
    steps: ['scorm-cloud-upload'],
    settings: ['cloud-modes'],
    sources: ['https://cloud.scorm.com'],
  },
  talentlms: {
    profile: 'scorm12',
    also: ['cmi5'],
    basis: 'told',
    steps: ['talentlms-add'],
    settings: ['passed', 'window'],
    sources: [
      'https://help.talentlms.com/hc/en-us/articles/26499696329756-SCORM-in-TalentLMS-Overview-Setup-and-Best-Practices',
      'https://help.talentlms.com/hc/en-us/articles/9651373731356-How-to-import-and-track-cmi5-content-in-TalentLMS',
    ],
  },
  other: {
    profile: 'scorm12',
    basis: 'standard',
    steps: ['upload'],
    settings: [...COMMON],
    sources: [],
  },
};

/** What is known of an LMS. */
export const findRecipe = (lms: LmsId): Recipe => RECIPES[lms];
