import { renderScorm12 } from '../../scorm/manifest/render-scorm12';
import { renderScorm2004 } from '../../scorm/manifest/render-scorm2004';
import type { StrictVersion } from '../support/strict-lms-engines';
import { labCourse } from './lab-course';

/** Which of two releases of the course a package has: the early one lacks a lesson. */
export type ReleaseName = 'early' | 'late';

const VERSIONS: Readonly<Record<ReleaseName, string>> = { early: '1.0', late: '2.0' };

const render = { '1.2': renderScorm12, '2004': renderScorm2004('4th') } as const;

/** As the packager writes it; the title of a later release is another one. */
const renderOurs = (version: StrictVersion, release: ReleaseName): string => {
  const title = `Circular ICT ${VERSIONS[release]}`;
  return render[version]({
    identifier: labCourse.index.id,
    modules: labCourse.options.modules,
    title,
    texts: [{ language: 'en', title, description: title }],
    passMark: labCourse.options.passMark,
    files: ['index.html', 'options.js'],
  });
};

/** As in a first tutorial: all identifiers bear the version, and nothing is said of who decides on completion. */
const renderNaive = (release: ReleaseName): string => `<manifest identifier="COURSE-${VERSIONS[release]}">
  <organizations default="ORG"><organization identifier="ORG">
    <item identifier="ITEM-${VERSIONS[release]}" identifierref="SCO"><title>Circular ICT</title></item>
  </organization></organizations>
</manifest>`;

/** The manifest from which an LMS knows the package. */
export const renderPackage = (version: StrictVersion, isNaive: boolean, release: ReleaseName): string =>
  isNaive ? renderNaive(release) : renderOurs(version, release);
