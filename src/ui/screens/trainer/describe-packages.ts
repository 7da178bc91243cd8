import { isGraded, type CourseFacts } from '../../../../scorm/course-facts';
import type { PackageOptions } from '../../../content/package-options';
import { uiText } from '../../../i18n/ui-text';
import { nameModule } from '../../text/course-titles';
import { describeReport, nameProfile } from './describe-choice';

/** How often the graded quiz may be taken, and when a failure is told. */
function describeTries({ profile, attempts, reporting, failure }: PackageOptions): readonly string[] {
  const isTold = profile !== 'web' && reporting === 'passed';
  const tries = attempts === null ? [] : [uiText('trainer.sum.tries', { tries: attempts })];
  if (isTold && failure === 'failed' && attempts !== 1) return [...tries, uiText('trainer.sum.failed')];
  return isTold && attempts !== null ? [...tries, uiText('trainer.sum.failedLast')] : tries;
}

/** What goes to the LMS, or stays out of it, other than usual. */
function describeTraffic({ profile, interactions, finish, passport }: PackageOptions): readonly string[] {
  if (profile === 'web') return [];
  return [
    ...(interactions ? [] : [uiText('trainer.sum.noInteractions')]),
    ...(finish && profile !== 'cmi5' ? [uiText('trainer.sum.finish')] : []),
    uiText('trainer.sum.passport', { what: uiText(`trainer.passport.${passport}`) }),
  ];
}

function describePackage(options: PackageOptions, course: CourseFacts): readonly string[] {
  const { modules, title, lockedOrder } = options;
  const graded = isGraded(course, modules);
  return [
    ...(title === null ? [] : [uiText('trainer.sum.title', { title })]),
    describeReport(options, graded),
    ...(graded ? describeTries(options) : []),
    ...describeTraffic(options),
    ...(lockedOrder ? [uiText('trainer.sum.lockedOrder')] : []),
  ];
}

const listStandards = (packages: readonly PackageOptions[]): readonly string[] => [
  ...new Set(packages.map(({ profile }) => nameProfile(profile))),
];

const listModules = (packages: readonly PackageOptions[]): readonly string[] => [
  ...new Set(packages.flatMap(({ modules }) => modules.map(nameModule))),
];

/** By what some of the packages differ from the others; empty where they are all. */
const nameSome = (some: readonly PackageOptions[], all: readonly PackageOptions[]): string =>
  [listModules, listStandards]
    .filter((list) => list(some).length < list(all).length)
    .flatMap((list) => list(some))
    .join(', ');

/** What packages that were chosen together are and report, each line once, and with it which of them it is about; what is as in every package is left out. */
export function describePackages(wanted: readonly PackageOptions[], course: CourseFacts): readonly string[] {
  const told = wanted.map((options) => ({ options, lines: describePackage(options, course) }));
  const lines = [...new Set(told.flatMap((one) => one.lines))].map((line) => {
    const some = told.filter((one) => one.lines.includes(line)).map(({ options }) => options);
    const names = nameSome(some, wanted);
    return names === '' ? line : uiText('trainer.sum.for', { names, line });
  });
  return [uiText('trainer.sum.standards', { names: listStandards(wanted).join(', ') }), ...lines];
}
