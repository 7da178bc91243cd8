type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A stored data model made ready for the next launch, as an LMS would: what the last session wrote about itself goes,
 * `entry` says whether there is something to resume. Anything that is not a data model gives a first launch.
 */
export function restoreCmi(stored: unknown): Record<string, unknown> {
  const cmi = isFields(stored) && isFields(stored['cmi']) ? stored['cmi'] : {};
  const { exit, session_time: _session, ...core } = isFields(cmi['core']) ? cmi['core'] : {};
  const entry = exit === undefined ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
  return { cmi: { ...cmi, core: { ...core, entry, lesson_mode: 'normal', credit: 'credit' } } };
}
