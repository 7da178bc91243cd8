type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = (value: unknown, name: string): Fields => {
  const field = isFields(value) ? value[name] : null;
  return isFields(field) ? field : {};
};

/**
 * A stored data model made ready for the next launch, as an LMS would: what the last session wrote about itself goes,
 * `entry` says whether there is something to resume. Anything that is not a data model gives a first launch.
 */
export function restoreCmi(stored: unknown): Record<string, unknown> {
  const cmi = fieldsOf(stored, 'cmi');
  const { exit, session_time: _session, ...core } = fieldsOf(cmi, 'core');
  const entry = exit === undefined ? 'ab-initio' : exit === 'suspend' ? 'resume' : '';
  return { cmi: { ...cmi, core: { ...core, entry, lesson_mode: 'normal', credit: 'credit' } } };
}

/**
 * Of a stored data model what the learner has done and where: status, score, answers and time belong to the edition that wrote it, or
 * are what cannot be loaded any more, and follow from the state. Undefined where there is no state.
 */
export function takeWork(stored: unknown): { readonly cmi: Fields } | undefined {
  const cmi = fieldsOf(stored, 'cmi');
  const { suspend_data: state } = cmi;
  const { lesson_location: place } = fieldsOf(cmi, 'core');
  if (typeof state !== 'string' || state === '') return undefined;
  const location = typeof place === 'string' ? { lesson_location: place } : {};
  return { cmi: { suspend_data: state, core: { ...location, exit: 'suspend' } } };
}
