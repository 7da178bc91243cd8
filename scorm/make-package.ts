import type { PackageOptions } from '../src/content/package-options';
import { succeed, type Result } from '../src/content/result';
import { assemblePackage, type AssembledPackage } from './assemble-package';
import type { PackageSources } from './package-sources';
import type { CourseFacts } from './course-facts';
import { namePackage } from './options/name-package';
import { zipFiles, type Pause } from './zip/zip-files';

export interface MadePackage extends AssembledPackage {
  readonly options: PackageOptions;
  /** Of the file. */
  readonly name: string;
  /** The zip. */
  readonly bytes: Uint8Array;
}

/** Makes one package in memory, zipped. Rejects when a source cannot be read, and with what `pause` throws. */
export async function makePackage(
  options: PackageOptions,
  course: CourseFacts,
  sources: PackageSources,
  pause?: Pause,
): Promise<Result<MadePackage, string>> {
  const assembled = await assemblePackage(options, course, sources);
  if (!assembled.ok) return assembled;
  const bytes = await zipFiles(assembled.value.files, pause);
  return succeed({ ...assembled.value, options, name: namePackage(options, course), bytes });
}
