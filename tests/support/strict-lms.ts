import { createCheck } from './strict-lms-check';
import { createEngine, relaunch, type StrictEngine, type StrictVersion } from './strict-lms-engines';

export interface StrictCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: string;
  readonly code: string;
}

export interface StrictLmsInput {
  /** What an earlier launch stored. */
  readonly stored?: string | null;
  /** Values of this launch as a tree, `{ cmi: { … } }`: names, mode, mastery score. */
  readonly initial?: Record<string, unknown>;
}

export interface StrictLms {
  /** To be set on a window as `API` or `API_1484_11`; holds functions only. */
  readonly api: Readonly<Record<string, (...args: readonly unknown[]) => string>>;
  readonly log: readonly StrictCall[];
  /** All that the LMS answered with "false". */
  readonly refusals: () => readonly StrictCall[];
  /** What would be there after a crash now: all up to the last commit, as JSON; null before the first. */
  readonly stored: () => string | null;
  /** Values set, in order. */
  readonly sets: (element?: string) => readonly StrictCall[];
  readonly isEnded: () => boolean;
}

type Args = readonly unknown[];
type Command = 'get' | 'set' | 'commit' | 'terminate';

const isBlank = (args: Args): boolean => args.length === 1 && args[0] === '';
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** Both versions: argument error. */
const ARGUMENT = '201';

function createCallLog({ names, lastError }: StrictEngine) {
  const log: StrictCall[] = [];
  /** Passes a call on unless it is refused with a code. */
  const pass = (name: string, args: Args, refusal: string | null, action: () => string): string => {
    const answer = refusal === null ? action() : name === names.get ? '' : 'false';
    log.push({ name, args, answer, code: refusal ?? lastError() });
    return answer;
  };
  return { log, pass, lastCode: () => log.at(-1)?.code ?? '0' };
}

/**
 * An LMS stricter than any: scorm-again, and in front of it every rule that it does not enforce. Runs in Node and in a
 * page alike; logs every call.
 */
export function createStrictLms(version: StrictVersion, input: StrictLmsInput = {}): StrictLms {
  const engine = createEngine(version);
  const { names, codes } = engine;
  engine.load(relaunch(version, input.stored ?? null));
  if (input.initial) engine.load(input.initial);
  const check = createCheck(engine);
  const { log, pass, lastCode } = createCallLog(engine);
  let state: 'new' | 'open' | 'ended' = 'new';
  let stored = input.stored ?? null;

  const closedCode = (command: Command): string | null =>
    state === 'open' ? null : codes[state === 'new' ? 'before' : 'after'][command];

  const initialize = (...args: Args): string => {
    const again = state === 'new' ? null : state === 'open' ? codes.again : codes.ended;
    return pass(names.initialize, args, isBlank(args) ? again : ARGUMENT, () => {
      state = 'open';
      return engine.initialize();
    });
  };
  const store =
    (command: 'commit' | 'terminate') =>
    (...args: Args): string =>
      pass(names[command], args, closedCode(command) ?? (isBlank(args) ? null : ARGUMENT), () => {
        const answer = engine[command]();
        stored = JSON.stringify(engine.render());
        if (command === 'terminate') state = 'ended';
        return answer;
      });
  const get = (...args: Args): string => {
    const element = textOf(args[0]);
    return pass(names.get, args, closedCode('get') ?? (element === null ? ARGUMENT : null), () =>
      engine.get(element ?? ''),
    );
  };
  const set = (...args: Args): string => {
    const element = textOf(args[0]);
    const value = textOf(args[1]);
    const refusal =
      element === null || value === null ? ARGUMENT : (closedCode('set') ?? check(element, value));
    return pass(names.set, args, refusal, () => engine.set(element ?? '', value ?? ''));
  };

  return {
    api: {
      [names.initialize]: initialize,
      [names.terminate]: store('terminate'),
      [names.commit]: store('commit'),
      [names.get]: get,
      [names.set]: set,
      [names.lastError]: lastCode,
    },
    log,
    refusals: () => log.filter(({ answer, name }) => answer === 'false' && name !== names.get),
    stored: () => stored,
    sets: (element) =>
      log.filter(({ name, args }) => name === names.set && (!element || args[0] === element)),
    isEnded: () => state === 'ended',
  };
}
