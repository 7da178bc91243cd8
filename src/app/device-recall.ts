import { update } from 'idb-keyval';
import { toLocalDay } from '../calendar/to-local-day';
import type { RecallItem } from '../engine/recall/recall-item';
import { addMissed, listDue } from '../engine/recall/schedule';
import { openStore } from '../tracking/open-store';
import type { CourseAccess, RecallStore } from '../ui/screens/course-access';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isRecallItem(value: unknown): value is RecallItem {
  if (typeof value !== 'object' || value === null) return false;
  const given: Partial<Record<keyof RecallItem, unknown>> = value;
  const { module, item, attempt, listed, asked, rights } = given;
  return [module, item, attempt ?? 0, listed, asked, rights].every(isCount) && attempt !== undefined;
}

const readItems = (stored: unknown): readonly RecallItem[] =>
  Array.isArray(stored) ? stored.filter(isRecallItem) : [];

/**
 * Questions to recall, kept in IndexedDB under the random id of the attempt, without names: on a shared computer the course of another
 * learner does not find them. Where storage is refused they last as long as the page.
 */
export function createDeviceRecall({ index, actor }: Pick<CourseAccess, 'index' | 'actor'>): RecallStore {
  let memory: readonly RecallItem[] = [];
  const store = openStore(index.id, 'recall');
  const change: RecallStore['change'] = async (next) => {
    const { attemptId } = actor.getSnapshot().context.state;
    const keep = (stored: unknown) => {
      memory = next(readItems(stored));
      return memory;
    };
    try {
      await update<unknown>(attemptId, keep, store);
    } catch {
      keep(memory);
    }
    return memory;
  };
  return {
    change,
    add: (missed, at) => change((list) => addMissed(list, missed, toLocalDay(at))),
    countDue: async (at) => listDue(await change((list) => list), toLocalDay(at)).length,
  };
}
