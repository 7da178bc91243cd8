import { isFields, readList, type Fields } from './fields';
import type { LaunchData } from './read-launch-data';
import type { Cmi5Launch } from './read-launch';

/** What a statement is about; all but the last three are defined by cmi5, those it allows. */
export type StatementKind =
  'initialized' | 'completed' | 'passed' | 'failed' | 'terminated' | 'answered' | 'progressed' | 'module';

export const VERBS: Readonly<Record<StatementKind, string>> = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  progressed: 'http://adlnet.gov/expapi/verbs/progressed',
  module: 'http://adlnet.gov/expapi/verbs/completed',
};

const CMI5 = { id: 'https://w3id.org/xapi/cmi5/context/categories/cmi5' };
const MOVE_ON = { id: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };

/** One activity may stand for a list of one (xAPI 1.0.3, 2.4.6.2). */
const joinLists = (held: unknown, added: readonly Fields[]) => [
  ...(isFields(held) ? [held] : readList(held)),
  ...added,
];

export interface StatementInput {
  readonly launch: Cmi5Launch;
  readonly data: LaunchData;
  /** A UUID, a new one each time. */
  readonly createId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What all statements of a session have in common; each has its own id, so that it is known when it is sent again. */
export function createStatementParts({ launch, data, createId, now }: StatementInput) {
  const { contextTemplate: template } = data;
  const lists = isFields(template['contextActivities']) ? template['contextActivities'] : {};
  const itself = { id: launch.activityId };

  /** The template whole (cmi5, 10.2.1): lists are made longer, nothing is replaced. */
  const createContext = (added: Readonly<Record<string, readonly Fields[]>>, extensions: Fields = {}) => ({
    ...template,
    registration: launch.registration,
    contextActivities: {
      ...lists,
      ...Object.fromEntries(
        Object.entries(added).map(([name, activities]) => [name, joinLists(lists[name], activities)]),
      ),
    },
    extensions: { ...extensions, ...(isFields(template['extensions']) ? template['extensions'] : {}) },
  });
  /**
   * The display is the name of the verb in its vocabulary, which is English: an LMS knows and translates verbs by their ids, and another
   * word for the same id would only look like another verb in its reports. What is to be read in each language stands in the definitions.
   */
  const create = (kind: StatementKind, at: number, rest: Fields): Fields => ({
    id: createId(),
    actor: launch.actor,
    verb: { id: VERBS[kind], display: { en: kind === 'module' ? 'completed' : kind } },
    timestamp: new Date(at).toISOString(),
    ...rest,
  });
  /** Defined by cmi5, without bearing on whether the learner may move on. */
  const define = (kind: StatementKind, result?: Fields): Fields =>
    create(kind, now(), {
      object: itself,
      ...(result && { result }),
      context: createContext({ category: [CMI5] }),
    });
  /** What decides whether the learner may move on (cmi5, 9.6.2.2). */
  const decide = (kind: StatementKind, result: Fields, extensions?: Fields): Fields =>
    create(kind, now(), {
      object: itself,
      result,
      context: createContext({ category: [CMI5, MOVE_ON] }, extensions),
    });
  return { itself, createContext, create, define, decide };
}
