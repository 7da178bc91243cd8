import { createEngine, type StrictVersion } from '../support/strict-lms-engines';
import type { LmsCalls } from './quirk';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (owner: Fields, key: string): Fields => (isFields(owner[key]) ? owner[key] : {});

/** Gives back all that was ever stored; `entry` says truly whether there is anything. */
function relaunch(version: StrictVersion, stored: string | null): Fields {
  const parsed: unknown = stored === null ? null : JSON.parse(stored);
  const cmi = isFields(parsed) ? fieldsOf(parsed, 'cmi') : {};
  const entry = stored === null ? 'ab-initio' : 'resume';
  const { exit: _exit, session_time: _time, ...rest } = version === '1.2' ? fieldsOf(cmi, 'core') : cmi;
  return { cmi: version === '1.2' ? { ...cmi, core: { ...rest, entry } } : { ...rest, entry } };
}

/** An LMS that takes everything and forgets nothing: in it even a naive course loses nothing. */
export function createPlainLms(version: StrictVersion, before: string | null) {
  const engine = createEngine(version);
  engine.load(relaunch(version, before));
  const state = { stored: before };
  const store = (answer: string): string => {
    state.stored = JSON.stringify(engine.render());
    return answer;
  };
  const calls: LmsCalls = {
    initialize: engine.initialize,
    terminate: () => store(engine.terminate()),
    commit: () => store(engine.commit()),
    get: engine.get,
    set: (element, value) =>
      element.startsWith('adl.nav.') ? 'true' : engine.set(element, value.replaceAll('\n', ' ')),
    lastError: engine.lastError,
  };
  return { calls, stored: () => state.stored };
}
