import type { PackageOptions } from '../../src/content/package-options';
import type { CourseFacts } from '../course-facts';

const isSame = (some: readonly string[], all: readonly string[]): boolean => some.join() === all.join();

/**
 * The name of a zip: `<identifier>-<version>-<profile>[-<modules>][-<languages>].zip`. The identifier is the id of the course unless another
 * was chosen. Modules are named only when some were left out; languages also when their order, and so the default, is another. Ids hold
 * hyphens, so `_` stands between them.
 */
export function namePackage(options: PackageOptions, course: CourseFacts): string {
  const allModules = course.modules.map((module) => module.id);
  const parts = [
    options.identifier,
    options.version,
    options.profile,
    ...(isSame(options.modules, allModules) ? [] : [options.modules.join('_')]),
    ...(isSame(options.languages, course.languages) ? [] : [options.languages.join('_')]),
  ];
  return `${parts.join('-')}.zip`;
}
