import type { LmsAnswer, LmsCalls, Quirk, Visit } from '../quirk';

const BOTH = ['1.2', '2004'] as const;

/** Changes what is read. */
const reading =
  (change: (element: string, value: LmsAnswer, visit: Visit) => LmsAnswer) =>
  (calls: LmsCalls, visit: Visit): LmsCalls => ({
    ...calls,
    get: (element) => change(element, calls.get(element), visit),
  });

/** Changes the state as it is read. */
const readingState = (change: (text: string) => string) =>
  reading((element, value, { elements }) => (element === elements.state ? change(String(value)) : value));

const toNumber = (_: string, value: LmsAnswer): LmsAnswer =>
  String(value) !== '' && Number.isFinite(Number(value)) ? Number(value) : value;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#039;',
  '<': '&lt;',
  '>': '&gt;',
  '+': ' ',
};

/** What arrives of a value that is put into a form as it is. */
const sendUnencoded = (value: string): string => (value.split('&')[0] ?? '').replaceAll('+', ' ');

const isStatus = (element: string): boolean => element.endsWith('status');
const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Empties the state of who has passed. */
const isOver = ({ before, elements }: Visit): boolean =>
  /^(?:passed|completed)$/.test(before(elements.success));

/** LMSs that give back something else than what was stored. */
export const CHANGED_VALUES: readonly Quirk[] = [
  { name: 'q05-gives-numbers-instead-of-texts', versions: BOTH, wrap: reading(toNumber) },
  {
    name: 'q08-always-says-that-this-is-the-first-launch',
    versions: BOTH,
    wrap: reading((element, value, { elements }) => (element === elements.entry ? 'ab-initio' : value)),
  },
  {
    name: 'q08-says-resume-where-there-is-nothing',
    versions: BOTH,
    wrap: reading((element, value, { elements }) => (element === elements.entry ? 'resume' : value)),
  },
  {
    name: 'q09-has-no-counts-no-mode-and-no-credit',
    versions: BOTH,
    wrap: reading((element, value, { elements }) =>
      element.endsWith('._count') || element === elements.mode || element === elements.credit ? '' : value,
    ),
    hidesFacts: true,
  },
  {
    name: 'q17-writes-statuses-in-mixed-case',
    versions: BOTH,
    wrap: reading((element, value) => (isStatus(element) ? capitalize(String(value)) : value)),
  },
  {
    name: 'q23-cuts-the-state',
    versions: BOTH,
    wrap: readingState((text) => text.slice(0, 40)),
    losesState: true,
  },
  {
    name: 'q23-escapes-the-state-and-turns-plus-into-space',
    versions: BOTH,
    wrap: readingState((text) => text.replaceAll(/[&"'<>+]/g, (sign) => ENTITIES[sign] ?? sign)),
  },
  {
    name: 'q25-empties-the-state-of-who-has-passed',
    versions: BOTH,
    wrap: (calls, visit) => {
      const written = new Set<string>();
      return {
        ...calls,
        get: (element) =>
          element === visit.elements.state && isOver(visit) && !written.has(element)
            ? ''
            : calls.get(element),
        set: (element, value) => {
          written.add(element);
          return calls.set(element, value);
        },
      };
    },
    // Completed is not done here.
    judges: true,
    show: (report) => (report.status === 'completed' ? { ...report, status: 'incomplete' } : report),
    losesState: true,
  },
  {
    name: 'q41-loses-backslashes-and-what-follows-an-ampersand',
    versions: ['1.2'],
    wrap: (calls, visit) => ({
      ...calls,
      get: (element) => {
        const value = calls.get(element);
        if (element === visit.elements.state) return String(value).replaceAll('\\', '');
        return element === visit.elements.place ? sendUnencoded(String(value)) : value;
      },
      // Nobody reads an answer again: what is stored of it is what it is worth.
      set: (element, value) => {
        const isAnswer = element.startsWith('cmi.interactions.');
        if (isAnswer && sendUnencoded(value) !== value) visit.complain(`${element} is stored otherwise`);
        return calls.set(element, value);
      },
    }),
  },
];
