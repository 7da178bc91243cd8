import type { CourseIndex } from '../../../content/course-index';
import type { CourseState } from '../../../engine/course/course-state';

/** Maps and sets as objects and lists, so that they can be shown and written as JSON. */
function toPlain(value: unknown): unknown {
  if (value instanceof Map) {
    const entries: readonly [unknown, unknown][] = [...value];
    return Object.fromEntries(entries.map(([key, part]) => [String(key), toPlain(part)]));
  }
  if (value instanceof Set) return [...value].map(toPlain);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPlain(part)]));
  return value;
}

/** The learner's way as it stands, modules by their ids. */
export function describeProgress(state: CourseState, { modules }: CourseIndex): unknown {
  const named = modules.flatMap(({ id, n }) => {
    const module = state.modules.get(n);
    return module ? [[id, module] as const] : [];
  });
  return toPlain({ ...state, modules: new Map(named) });
}
