import { courseIndex } from 'virtual:course-index';
import { selectModules } from '../content/course-index';
import type { PackageOptions } from '../content/package-options';
import { readPlainTexts } from '../i18n/read-plain-texts';
import type { WordSource } from '../tracking/cmi5/course-wording';
import { createLibrary } from './load-content';
import { readReportedPlace } from './reported-names';

/** The words of the packaged course, for a record that has room for them in every language; loaded with such a record alone. */
export function openWords({ modules }: Pick<PackageOptions, 'modules'>): WordSource {
  const index = selectModules(courseIndex, modules);
  const library = createLibrary(index);
  return {
    read: (language, namespace) => readPlainTexts(language, namespace),
    locate: async (reported) => {
      const place = readReportedPlace(reported, index);
      const module = place && index.modules.find(({ n }) => n === place.module);
      if (!place || !module) return null;
      if (place.kind === 'quiz') return `${module.id}/quiz`;
      const lesson = (await library.module(module.id))?.lessons.find(({ n }) => n === place.lesson);
      return lesson ? `${module.id}/${lesson.id}` : null;
    },
  };
}
