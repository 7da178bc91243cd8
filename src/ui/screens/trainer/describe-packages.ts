import { isGraded, type CourseFacts } from '../../../../scorm/course-facts';
import type { PackageOptions } from '../../../content/package-options';
import { uiText } from '../../../i18n/ui-text';
import { describeReport, nameProfile } from './describe-choice';

/** How often the quiz that counts may be taken, and when a failure is told. */
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

/** What packages that were chosen together are and report, each line once; what is as in every package is left out. */
export function describePackages(wanted: readonly PackageOptions[], course: CourseFacts): readonly string[] {
  const standards = new Set(wanted.map(({ profile }) => nameProfile(profile)));
  const lines = new Set(wanted.flatMap((options) => describePackage(options, course)));
  return [uiText('trainer.sum.standards', { names: [...standards].join(', ') }), ...lines];
}
