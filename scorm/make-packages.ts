import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackageOptions } from '../src/content/package-options';
import { succeed, type Result } from '../src/content/result';
import type { PackageFiles, PackageSources } from './package-sources';
import { createFolder } from './build/create-folder';
import { readBuild } from './build/read-build';
import { removeStamp } from './build/stamp';
import type { CourseFacts } from './course-facts';
import type { NamedFile } from './describe-set';
import { makePackage, type MadePackage } from './make-package';

/** The licence texts at the root of the repository go into every package. */
export const listLicences = async (root: string): Promise<readonly string[]> =>
  (await readdir(root)).filter((name) => /^LICEN[CS]E/.test(name));

async function readLicences(root: string): Promise<PackageFiles> {
  const files = new Map<string, Uint8Array>();
  for (const name of await listLicences(root)) files.set(name, await readFile(join(root, name)));
  return files;
}

async function openSources(root: string, buildFolder: string): Promise<Result<PackageSources, string>> {
  const build = await readBuild(buildFolder);
  if (!build.ok) return build;
  return succeed({
    ...build.value,
    licences: await readLicences(root),
    readBuild: (path) => readFile(join(buildFolder, path)),
    readSchema: (path) => readFile(join(root, 'scorm', 'schemas', path)),
  });
}

/** Makes all packages in memory, so that an error in the last one leaves no file of the first. */
export async function makePackages(
  root: string,
  buildFolder: string,
  course: CourseFacts,
  wanted: readonly PackageOptions[],
): Promise<Result<readonly MadePackage[], string>> {
  const sources = await openSources(root, buildFolder);
  if (!sources.ok) return sources;
  const made: MadePackage[] = [];
  for (const options of wanted) {
    const result = await makePackage(options, course, sources.value);
    if (!result.ok) return result;
    made.push(result.value);
  }
  return succeed(made);
}

/** Writes files into a folder; each appears whole or not at all. */
export async function writePackages(folder: string, files: readonly NamedFile[]): Promise<void> {
  await createFolder(folder);
  await removeStamp(folder);
  for (const { name, bytes } of files) {
    const unfinished = join(folder, `.${name}.${process.pid}`);
    try {
      await writeFile(unfinished, bytes);
      await rename(unfinished, join(folder, name));
    } finally {
      await rm(unfinished, { force: true });
    }
  }
}
