import type { LmsCalls, Visit } from './quirk';

type Losable = Pick<LmsCalls, 'set' | 'commit' | 'terminate'>;

/** Answers as if all were well and passes nothing on. */
const PRETENCE: Losable = { set: () => 'true', commit: () => 'true', terminate: () => 'true' };

/** Loses every call while `isLost` says so. */
export const losing =
  (isLost: (visit: Visit) => boolean, lost = PRETENCE) =>
  (calls: LmsCalls, visit: Visit): LmsCalls => ({
    ...calls,
    set: (element, value) => (isLost(visit) ? lost : calls).set(element, value),
    commit: () => (isLost(visit) ? lost : calls).commit(),
    terminate: () => (isLost(visit) ? lost : calls).terminate(),
  });
