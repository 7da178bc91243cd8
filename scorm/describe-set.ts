import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { countMinutes, isGraded, type CourseFacts } from './course-facts';
import { readCourseTexts, type Texts } from './course-texts';
import type { MadePackage } from './make-package';
import { namePackage } from './options/name-package';
import { locateStartTexts } from './select-files';

/** The texts of the course by language. */
type TextsByLanguage = ReadonlyMap<string, Texts>;

/** A file that lies beside packages. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const inEachLanguage = (texts: TextsByLanguage, languages: readonly string[], key: string) =>
  Object.fromEntries(languages.map((language) => [language, texts.get(language)?.[key] ?? '']));

function describePackage({ options, name, bytes }: MadePackage, course: CourseFacts, texts: TextsByLanguage) {
  const { modules, languages, passMark } = options;
  const packaged = course.modules.filter(({ id }) => modules.includes(id));
  const graded = isGraded(course, modules);
  return {
    file: name,
    module: modules.join(),
    title: inEachLanguage(texts, languages, `module.${modules.join()}`),
    objectives: packaged.flatMap(({ objectives }) =>
      objectives.map((id) => ({ id, text: inEachLanguage(texts, languages, id) })),
    ),
    minutes: packaged.reduce((sum, module) => sum + countMinutes(module, modules), 0),
    graded,
    passMark: graded ? passMark : null,
    bytes: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
  };
}

function describeSet(packages: readonly MadePackage[], first: MadePackage, course: CourseFacts): NamedFile {
  const { profile, languages, version } = first.options;
  const texts = new Map(
    languages.map((language) => [language, readCourseTexts(first.files.get(locateStartTexts(language)))]),
  );
  const modules = packages.flatMap(({ options }) => options.modules);
  const set = {
    course: course.id,
    version,
    profile,
    title: inEachLanguage(texts, languages, 'title'),
    packages: packages.map((made) => describePackage(made, course, texts)),
  };
  return {
    name: namePackage({ ...first.options, modules }, course).replace(/\.zip$/, '-set.json'),
    bytes: utf8ToBytes(`${JSON.stringify(set, null, 2)}\n`),
  };
}

/**
 * For packages that were split by module, one file `…-set.json` for each profile. It lists what each package holds (title, objectives,
 * minutes, pass mark, checksum), for whoever enters them in an LMS.
 */
export function describeSets(packages: readonly MadePackage[], course: CourseFacts): readonly NamedFile[] {
  const profiles = new Set(packages.map(({ options }) => options.profile));
  return [...profiles].flatMap((profile) => {
    const own = packages.filter(({ options }) => options.profile === profile);
    return own[0] ? [describeSet(own, own[0], course)] : [];
  });
}
