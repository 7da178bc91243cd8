import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, succeed, type Result } from '../src/content/result';
import { computeFingerprint } from './build/compute-fingerprint';
import { BUILD_INPUTS } from './build/ensure-build';
import { isStamped, writeStamp } from './build/stamp';
import { loadCourseFacts } from './load-course-facts';
import type { MadePackage } from './make-package';
import { listLicences, makePackages, writePackages } from './make-packages';
import { namePackage } from './options/name-package';
import { parseChoices } from './options/parse-choices';
import { findProfile } from './profiles/find-profile';

/** A package that is ready to be uploaded or served. */
export interface Offer {
  readonly path: string;
  readonly purpose: string;
  /** Of the zip, in bytes. */
  readonly size: number;
}

/** Unpacks a package beside its place, then moves it there: a page being served never sees half of it. */
async function unpack({ files }: MadePackage, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  for (const [path, contents] of files) {
    const target = join(unfinished, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

/** The build stands beside the sources, as it may be another than theirs (`--build`). */
async function computeInputs(root: string, build: string): Promise<string> {
  const sources = [...BUILD_INPUTS, ...(await listLicences(root))];
  return `${await computeFingerprint(build, [''])} ${await computeFingerprint(root, sources)}`;
}

const measure = (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  );

/**
 * Puts every package of the whole course into `<dist>/packages` and the one for browsers, unpacked, into `<dist>/web`;
 * does nothing when they are there and nothing changed since.
 */
export async function preparePackages(
  root: string,
  build: string,
  dist: string,
): Promise<Result<readonly Offer[], string>> {
  const course = await loadCourseFacts(root);
  const wanted = parseChoices({}, course);
  if (!wanted.ok) return fail(wanted.error.message);
  const packages = join(dist, 'packages');
  const web = join(dist, 'web');
  const listOffers = async (): Promise<readonly Offer[]> => {
    const offers: Offer[] = [];
    for (const options of wanted.value) {
      const path = join(packages, namePackage(options, course));
      const size = await measure(path);
      if (size !== undefined) offers.push({ path, purpose: findProfile(options.profile).purpose, size });
    }
    return offers;
  };
  const fingerprint = await computeInputs(root, build);
  const present = await listOffers();
  const isCurrent = present.length === wanted.value.length && (await isStamped(packages, fingerprint));
  if (isCurrent && (await measure(join(web, 'index.html'))) !== undefined) return succeed(present);
  const made = await makePackages(root, build, course, wanted.value);
  if (!made.ok) return made;
  await writePackages(packages, made.value);
  const forBrowsers = made.value.find(({ options }) => options.profile === 'web');
  if (forBrowsers) await unpack(forBrowsers, web);
  await writeStamp(packages, fingerprint);
  return succeed(await listOffers());
}
