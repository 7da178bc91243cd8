import { contentText } from '../../i18n/content-text';

/** A text about the course as a whole: its title, an outcome or a sub-objective by its id. */
export const courseText = (key: string): string => contentText({ namespace: 'course', key });

/** The title of a module, by its id. It is there before the module is loaded. */
export const nameModule = (module: string): string => courseText(`module.${module}`);

/** The title of a lesson; the texts of its module are loaded before. */
export const nameLesson = (module: string, lesson: string): string =>
  contentText({ namespace: `${module}/module`, key: `${lesson}.title` });
