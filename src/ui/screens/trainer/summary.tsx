import { checkState } from '../../../../scorm/check-state';
import { countMinutes, type CourseFacts } from '../../../../scorm/course-facts';
import type { PackageOptions } from '../../../content/package-options';
import { findLanguage } from '../../../i18n/languages';
import { uiText } from '../../../i18n/ui-text';
import { formatMinutes } from '../format-minutes';
import { describePackages } from './describe-packages';
import type { Materials } from './load-materials';
import styles from './trainer.module.css';

/** Minutes of all packages of one standard; each module counts with the lessons that it has in its package. */
function countAll(course: CourseFacts, wanted: readonly PackageOptions[]): number {
  const ofOne = wanted.filter(({ profile }) => profile === wanted[0]?.profile);
  return ofOne.reduce(
    (sum, { modules }) =>
      course.modules
        .filter(({ id }) => modules.includes(id))
        .reduce((minutes, module) => minutes + countMinutes(module, modules), sum),
    0,
  );
}

/** The largest state that a learner can reach, over all packages for a platform; undefined where none is. */
function findLargest(course: CourseFacts, wanted: readonly PackageOptions[]) {
  const sizes = wanted.flatMap((options) => {
    if (options.profile === 'web') return [];
    const state = checkState(options, course);
    return state.ok ? [state.value] : [];
  });
  return sizes.toSorted((one, other) => other.most / other.limit - one.most / one.limit)[0];
}

interface SummaryProps {
  readonly materials: Materials;
  readonly wanted: readonly PackageOptions[];
}

/** What a learner finds and what the LMS is told, before anything is made. */
export function Summary({ materials: { course }, wanted }: SummaryProps) {
  const modules = new Set(wanted.flatMap((options) => options.modules));
  const languages = wanted[0]?.languages ?? [];
  const state = findLargest(course, wanted);
  const names = languages.map((tag) => findLanguage(tag)?.name ?? tag).join(', ');
  return (
    <ul className={styles.summary}>
      <li>
        {uiText('trainer.sum.modules', {
          count: modules.size,
          time: formatMinutes(countAll(course, wanted)),
        })}
      </li>
      <li>{uiText('trainer.sum.languages', { names })}</li>
      {describePackages(wanted, course).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {state && <li>{uiText('trainer.sum.state', { most: state.most, limit: state.limit })}</li>}
    </ul>
  );
}
