/** What an LMS may do to a call, as often as `times` says. `says` is "true", or the error code of a "false"; 0 is none. */
export type Fault =
  /** The session is not opened. */
  | { readonly kind: 'locked'; readonly says: string; readonly times: number }
  /** A value is not taken. */
  | { readonly kind: 'drop'; readonly says: string; readonly times: number }
  /** A commit stores nothing; if it `forgets`, the values so far are never sent again (Moodle). */
  | { readonly kind: 'lose'; readonly says: string; readonly forgets: boolean; readonly times: number }
  /** All goes well and "false" is answered, without a code. */
  | { readonly kind: 'mumble'; readonly times: number }
  /** A call throws, before or after it has done its work. */
  | {
      readonly kind: 'throw';
      readonly on: 'get' | 'set' | 'commit';
      readonly isDone: boolean;
      readonly times: number;
    }
  /** The call blocks the page. */
  | { readonly kind: 'delay'; readonly seconds: number; readonly times: number }
  /** What is stored of the state ends after so many characters. */
  | { readonly kind: 'cut'; readonly length: number; readonly times: number }
  /** The session is over, or the LMS is gone, for the rest of the visit. */
  | { readonly kind: 'expire' }
  | { readonly kind: 'vanish' };

export type Call = 'initialize' | 'get' | 'set' | 'commit' | 'terminate';

const CALLS: Readonly<Record<Fault['kind'], readonly Call[]>> = {
  locked: ['initialize'],
  drop: ['set'],
  lose: ['commit', 'terminate'],
  mumble: ['initialize', 'set', 'commit'],
  throw: ['get', 'set', 'commit'],
  delay: ['get', 'set', 'commit', 'terminate'],
  cut: ['commit', 'terminate'],
  expire: ['get', 'set', 'commit', 'terminate'],
  vanish: ['initialize', 'get', 'set', 'commit', 'terminate'],
};

const isMet = (fault: Fault, call: Call): boolean =>
  CALLS[fault.kind].includes(call) && (fault.kind !== 'throw' || fault.on === call);

/** What an LMS never recovers from within a visit. */
const isLasting = (fault: Fault | null): boolean => fault?.kind === 'expire' || fault?.kind === 'vanish';

/** The fault in force. */
export function createFaultBox() {
  let current: Fault | null = null;
  let left = 0;
  const begin = (fault: Fault | null): void => {
    current = fault;
    left = fault && 'times' in fault ? fault.times : Number.POSITIVE_INFINITY;
  };
  return {
    /** With a visit. */
    begin,
    /** Within a visit, in the place of the fault before. */
    set: (fault: Fault | null): void => {
      if (!isLasting(current)) begin(fault);
    },
    /** The fault that this call meets, if any; uses it up by one. */
    meet: (call: Call): Fault | null => {
      if (current === null || left === 0 || !isMet(current, call)) return null;
      left -= 1;
      return current;
    },
  };
}
