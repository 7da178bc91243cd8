import { createStrictLms, type StrictLms, type StrictLmsInput } from './strict-lms';

/** How a test launches the course from the page of the stand-in LMS. */
export interface Launch extends StrictLmsInput {
  readonly version: '1.2' | '2004';
  readonly opens: 'frame' | 'popup';
  /** By element, what reading gives instead of what is held; of any type. */
  readonly forged?: Readonly<Record<string, unknown>>;
  /** Its object goes on to answer "true" when its page is gone; otherwise the call throws then. */
  readonly outlivesPage?: true;
}

declare global {
  interface Window {
    launchCourse: (launch: Launch) => void;
    lms: StrictLms;
    /** From now on the LMS stores nothing, and says so. */
    refuseToStore: () => void;
  }
}

type Api = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const forgeAnswers = (api: Api, read: string, forged: ReadonlyMap<unknown, unknown>): Api => ({
  ...api,
  [read]: (element) => (forged.has(element) ? forged.get(element) : api[read]?.(element)),
});

/** As in an LMS that sends what it is to store: once its page is gone, the call throws. */
const needPage = (api: Api, calls: readonly string[]): Api => ({
  ...api,
  ...Object.fromEntries(
    calls.map((name) => [
      name,
      (...args: readonly unknown[]) => {
        const request = new XMLHttpRequest();
        request.open('POST', '/lms.html');
        request.send();
        return api[name]?.(...args);
      },
    ]),
  ),
});

function refuseToStore(api: Api, lastError: string, calls: readonly string[]): void {
  const tellError = api[lastError];
  let isRefused = false;
  for (const call of calls)
    Reflect.set(api, call, () => {
      isRefused = true;
      return 'false';
    });
  Reflect.set(api, lastError, () => {
    const code = isRefused ? '101' : tellError?.();
    isRefused = false;
    return code;
  });
}

window.launchCourse = ({ version, opens, forged = {}, outlivesPage, ...input }) => {
  const lms = createStrictLms(version, input);
  window.lms = lms;
  const [name, prefix, end] =
    version === '1.2' ? (['API', 'LMS', 'Finish'] as const) : (['API_1484_11', '', 'Terminate'] as const);
  const stores = [`${prefix}Commit`, `${prefix}${end}`];
  const base = outlivesPage ? { ...lms.api } : needPage(lms.api, stores);
  const api = forgeAnswers(base, `${prefix}GetValue`, new Map(Object.entries(forged)));
  Reflect.set(window, name, api);
  window.refuseToStore = () => refuseToStore(api, `${prefix}GetLastError`, stores);
  if (opens === 'popup') window.open('/course/index.html', 'course', 'width=900,height=700');
  else {
    const frame = document.createElement('iframe');
    frame.src = '/course/index.html';
    frame.title = 'Course';
    document.body.append(frame);
  }
};
