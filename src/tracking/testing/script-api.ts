type Script = Readonly<Record<string, (...args: readonly string[]) => unknown>>;

export interface ScriptedApi {
  readonly api: object;
  /** Each call as `Name element value`, in order. */
  readonly calls: readonly string[];
}

/** A small LMS for one misbehaviour: the calls named in `script` answer by it, all others "true", reading gives "". */
export function scriptApi(script: Script): ScriptedApi {
  const calls: string[] = [];
  const names = ['Initialize', 'Terminate', 'Finish', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
  const defaults: Record<string, unknown> = { GetValue: '', GetLastError: '0' };
  const api: Record<string, (...args: readonly string[]) => unknown> = {};
  for (const name of names) {
    const answer = (...args: readonly string[]): unknown => {
      if (name !== 'GetLastError') calls.push([name, ...args].join(' ').trim());
      const scripted = script[name];
      return scripted ? scripted(...args) : (defaults[name] ?? 'true');
    };
    api[name] = answer;
    api[`LMS${name}`] = answer;
  }
  return { api, calls };
}
