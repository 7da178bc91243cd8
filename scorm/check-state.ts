import { LARGEST_STATES } from '../src/content/largest-state';
import type { PackageOptions } from '../src/content/package-options';
import { fail, succeed, type Result } from '../src/content/result';
import { createWorstState } from '../src/engine/resume/create-worst-state';
import { encodeResume } from '../src/engine/resume/encode-resume';
import type { CourseFacts } from './course-facts';

/** How large the state of a learner can become, and how large it may be where the package runs; both in characters. */
export interface StateSize {
  readonly most: number;
  readonly limit: number;
}

type Selection = Pick<PackageOptions, 'modules' | 'languages'>;

function measure({ id, structures }: CourseFacts, { modules, languages }: Selection): number {
  const selected = structures.filter(({ module }) => modules.includes(module.id));
  return encodeResume(createWorstState(selected, languages), id).length;
}

const show = (count: number): string => count.toLocaleString('en');

/** What an administrator compares with what the LMS holds. */
export const showState = ({ most, limit }: StateSize): string =>
  `state at most ${show(most)} of ${show(limit)} characters`;

/** Measures the largest state of a package. One that could outgrow its LMS is refused: a state that is cut is lost as a whole. */
export function checkState(options: PackageOptions, course: CourseFacts): Result<StateSize, string> {
  const limit = LARGEST_STATES[options.profile];
  const most = measure(course, options);
  if (most <= limit) return succeed({ most, limit });
  const shares = options.modules.map((id) => {
    const others = options.modules.filter((other) => other !== id);
    return `${id} ${show(most - measure(course, { ...options, modules: others }))}`;
  });
  return fail(
    `too much for one ${options.profile} package: the state of a learner can take ${show(most)} characters, ${show(limit)} are safe (${shares.join(', ')}); choose fewer modules per package`,
  );
}
