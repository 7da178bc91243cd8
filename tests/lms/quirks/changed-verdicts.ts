import type { LmsCalls, Quirk, Visit } from '../quirk';

const BOTH = ['1.2', '2004'] as const;
const MASTERY = 80;
const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

/** Does something to the record before the session ends. */
const ending =
  (settle: (calls: LmsCalls, visit: Visit) => void) =>
  (calls: LmsCalls, visit: Visit): LmsCalls => ({
    ...calls,
    terminate: () => {
      settle(calls, visit);
      return calls.terminate();
    },
  });

/** Completes what nobody has given a status. */
const completeUntouched = ending((calls, { elements }) => {
  if (/^(?:|not attempted|unknown)$/.test(String(calls.get(elements.status))))
    calls.set(elements.status, 'completed');
});

const SETS_ITSELF = /completionSetByContent="true" objectiveSetByContent="true"/;

/** Completes at its end whatever does not say that it sets its completion itself. */
const completeUnlessSet = ending((calls, { elements, manifest }) => {
  if (!SETS_ITSELF.test(manifest)) calls.set(elements.status, 'completed');
});

/** Judges by the raw score alone, whatever status the course gives. */
const judgeByRaw = ending((calls, { elements }) => {
  const raw = numberOf(String(calls.get(elements.raw)));
  if (raw !== null) calls.set(elements.status, raw >= MASTERY ? 'passed' : 'failed');
});

/** Once one word was committed, another one is not taken any more. */
const sticking =
  (first: string, isRefused: (element: string, value: string, visit: Visit) => boolean) =>
  (calls: LmsCalls, visit: Visit): LmsCalls => {
    let staged = '';
    let committed = visit.before(visit.elements.success);
    return {
      ...calls,
      set: (element, value) => {
        if (committed === first && isRefused(element, value, visit)) return 'true';
        if (element === visit.elements.success) staged = value;
        return calls.set(element, value);
      },
      commit: () => {
        committed = committed === first ? first : staged;
        return calls.commit();
      },
    };
  };

/** LMSs that judge for themselves. */
export const CHANGED_VERDICTS: readonly Quirk[] = [
  { name: 'q02-completes-what-was-never-touched', versions: BOTH, wrap: completeUntouched },
  {
    name: 'q03-judges-by-the-raw-score',
    versions: ['1.2'],
    wrap: (calls, visit) => {
      const judged = judgeByRaw(calls, visit);
      const get = (element: string) =>
        element === visit.elements.mastery ? String(MASTERY) : calls.get(element);
      return { ...judged, get };
    },
    judges: true,
  },
  {
    name: 'q12-completes-what-does-not-say-that-it-sets-itself',
    versions: ['2004'],
    wrap: completeUnlessSet,
  },
  {
    name: 'q14-breaks-its-reports-on-passed-and-failed',
    versions: BOTH,
    choices: { reporting: 'completed' },
    wrap: (calls, { complain }) => ({
      ...calls,
      set: (element, value) => {
        if (element.endsWith('status') && (value === 'passed' || value === 'failed'))
          complain(`${element} was set to ${value}`);
        return calls.set(element, value);
      },
    }),
  },
  {
    name: 'q15-wants-a-status-and-a-raw-score',
    versions: ['1.2'],
    show: (report, read) => {
      const raw = numberOf(read('cmi.core.score.raw'));
      return raw === null || raw < MASTERY ? { status: 'incomplete', score: raw } : { ...report, score: raw };
    },
  },
  {
    name: 'q24-locks-who-has-failed',
    versions: BOTH,
    wrap: sticking('failed', (element, _, { elements }) =>
      [elements.status, elements.success, elements.raw, elements.scaled].includes(element),
    ),
  },
  {
    name: 'q34-shows-the-raw-score-as-it-is',
    versions: BOTH,
    show: (report, read, version) => {
      const raw = read(version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw');
      return { ...report, score: numberOf(raw) ?? 0 };
    },
  },
  {
    name: 'q35-stays-complete-after-a-failure',
    versions: ['1.2'],
    wrap: sticking(
      'completed',
      (element, value, { elements }) => element === elements.success && value === 'failed',
    ),
  },
];
