import type { CourseIndex } from '../../content/course-index';
import { namePackage } from '../../content/package-name';
import type { PackageOptions } from '../../content/package-options';

/** Where the record of the usual edition has lain since the first release. */
export const USUAL = 'record';

/**
 * The key of an edition's record among those of the course: two editions that one browser opens from one origin must not write over each
 * other. The usual one has every module and no identifier of its own, whatever modules a release adds to it.
 */
export function nameRecord(
  { id, modules }: Pick<CourseIndex, 'id' | 'modules'>,
  options: Pick<PackageOptions, 'identifier' | 'modules'>,
): string {
  const name = namePackage(id, options);
  const whole = namePackage(id, { identifier: '', modules: modules.map((module) => module.id) });
  return name === whole ? USUAL : name;
}

/** The key of a record that could not be loaded on a day; no package has such a name. */
export const nameAside = (key: string, day: Date): string => `${key} (${day.toISOString().slice(0, 10)})`;

/** Whether something lies under the key of a record, or beside it. */
export const isOfRecord = (key: string, recordKey: string): boolean =>
  key === recordKey || key.startsWith(`${recordKey} (`);
