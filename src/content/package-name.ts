import type { PackageOptions } from './package-options';

/**
 * The one name of a package, whatever a device keeps under it: what its identifiers begin with, which tells copies of one course apart,
 * then its modules in alphabetical order, as the order changes with releases. Other modules are another package, as they are to an LMS.
 */
export const namePackage = (
  courseId: string,
  { identifier, modules }: Pick<PackageOptions, 'identifier' | 'modules'>,
): string => [identifier || courseId, ...modules.toSorted()].join(' ');
