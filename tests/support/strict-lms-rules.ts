/** Whether a value may be set; `type` is the type of the interaction that the element belongs to. */
type Accepts = (value: string, type: string) => boolean;
/** Elements that may be set. Whatever is in no row is refused as unknown. */
export type Rules = readonly (readonly [element: RegExp, accepts: Accepts])[];

const matches =
  (pattern: RegExp): Accepts =>
  (value) =>
    pattern.test(value);
const words = (...list: readonly string[]) => matches(new RegExp(`^(${list.join('|')})$`));
const safeText = (limit: number): Accepts => matches(new RegExp(`^[A-Za-z0-9_.~-]{0,${limit}}$`));
const ID = matches(/^[A-Za-z]\w{1,99}$/);
const REAL = /^-?(0|[1-9]\d{0,4})(\.\d{1,4})?$/;
const isReal = matches(REAL);
const within =
  (min: number, max: number): Accepts =>
  (value, type) =>
    isReal(value.replace(/\.0$/, ''), type) && Number(value) >= min && Number(value) <= max;
/** A text without a sign that some LMS changes. */
const PLAIN = /^[\w.-]{1,250}$/;
const LANGUAGE = matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const TYPES = words('choice', 'sequencing', 'matching', 'numeric', 'true-false', 'fill-in');

const isUnique = (value: string, separator: string): boolean => {
  const parts = value.split(separator);
  return parts.length <= 36 && new Set(parts).size === parts.length;
};

function acceptsResponse12(value: string, type: string): boolean {
  if (value.length > 255) return false;
  if (type === 'numeric') return REAL.test(value);
  if (type === 'fill-in') return PLAIN.test(value);
  const part = type === 'matching' ? '[a-z0-9]\\.[a-z0-9]' : '[a-z0-9]';
  return new RegExp(`^${part}(,${part})*$`).test(value) && isUnique(value, ',');
}

function acceptsResponse2004(value: string, type: string): boolean {
  if (type === 'numeric') return REAL.test(value);
  if (type === 'fill-in') return PLAIN.test(value);
  const part = type === 'matching' ? '\\w{1,250}\\[\\.\\]\\w{1,250}' : '\\w{1,250}';
  return new RegExp(`^${part}(\\[,\\]${part})*$`).test(value) && isUnique(value, '[,]');
}

function acceptsPattern2004(value: string, type: string): boolean {
  if (type !== 'numeric') return acceptsResponse2004(value, type);
  const [min = '', max = '', ...rest] = value.split('[:]');
  return rest.length === 0 && REAL.test(min) && REAL.test(max) && Number(min) <= Number(max);
}

const TIMESPAN = matches(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
const DURATION = matches(/^PT(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/);

/** SCORM 1.2, each value in the form that every checked LMS takes. */
export const RULES_12: Rules = [
  [/^cmi\.suspend_data$/, safeText(4096)],
  [/^cmi\.core\.lesson_location$/, safeText(255)],
  [/^cmi\.core\.lesson_status$/, words('passed', 'completed', 'failed', 'incomplete')],
  [/^cmi\.core\.exit$/, words('suspend', '')],
  [/^cmi\.core\.session_time$/, TIMESPAN],
  [/^cmi\.(core|objectives\.\d+)\.score\.(raw|min|max)$/, within(0, 100)],
  [/^cmi\.student_preference\.language$/, LANGUAGE],
  [/^cmi\.objectives\.\d+\.id$/, ID],
  [/^cmi\.objectives\.\d+\.status$/, words('passed', 'completed', 'failed', 'incomplete')],
  [/^cmi\.interactions\.\d+\.id$/, ID],
  [/^cmi\.interactions\.\d+\.type$/, TYPES],
  [/^cmi\.interactions\.\d+\.objectives\.0\.id$/, ID],
  [/^cmi\.interactions\.\d+\.time$/, matches(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/)],
  [/^cmi\.interactions\.\d+\.correct_responses\.0\.pattern$/, acceptsResponse12],
  [/^cmi\.interactions\.\d+\.student_response$/, acceptsResponse12],
  [
    /^cmi\.interactions\.\d+\.result$/,
    (value) => REAL.test(value) || /^(correct|wrong|unanticipated|neutral)$/.test(value),
  ],
  [/^cmi\.interactions\.\d+\.latency$/, TIMESPAN],
];

/** SCORM 2004, each value in the form that every checked LMS takes. */
export const RULES_2004: Rules = [
  [/^cmi\.suspend_data$/, safeText(64_000)],
  [/^cmi\.location$/, safeText(1000)],
  [/^cmi\.(objectives\.\d+\.)?completion_status$/, words('completed', 'incomplete')],
  [/^cmi\.(objectives\.\d+\.)?success_status$/, words('passed', 'failed')],
  [/^cmi\.exit$/, words('suspend', 'normal')],
  [/^cmi\.session_time$/, DURATION],
  [/^cmi\.(objectives\.\d+\.)?score\.scaled$/, within(0, 1)],
  [/^cmi\.(objectives\.\d+\.)?score\.(raw|min|max)$/, within(0, 100)],
  [/^cmi\.progress_measure$/, within(0, 1)],
  [/^cmi\.learner_preference\.language$/, LANGUAGE],
  [/^cmi\.objectives\.\d+\.id$/, ID],
  [/^cmi\.interactions\.\d+\.id$/, ID],
  [/^cmi\.interactions\.\d+\.type$/, TYPES],
  [/^cmi\.interactions\.\d+\.objectives\.0\.id$/, ID],
  [
    /^cmi\.interactions\.\d+\.timestamp$/,
    matches(/^20[0-3]\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(\.0Z)?$/),
  ],
  [/^cmi\.interactions\.\d+\.correct_responses\.0\.pattern$/, acceptsPattern2004],
  [/^cmi\.interactions\.\d+\.learner_response$/, acceptsResponse2004],
  [
    /^cmi\.interactions\.\d+\.result$/,
    (value) => REAL.test(value) || /^(correct|incorrect|unanticipated|neutral)$/.test(value),
  ],
  [/^cmi\.interactions\.\d+\.latency$/, DURATION],
  [
    /^cmi\.interactions\.\d+\.description$/,
    (value) => value.length <= 250 && /^[^{\n\r][^\n\r]*$/.test(value),
  ],
];
