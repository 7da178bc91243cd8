import type { StrictEngine } from './strict-lms-engines';

const INTERACTION = /^cmi\.interactions\.(\d+)\.(\w+)/;
const LIST = /^cmi\.(interactions|objectives)\.(\d+)\./;

/** Refuses what the standard or any checked LMS refuses and the engine lets pass; null when all is well. */
export function createCheck(engine: StrictEngine) {
  const fields = new Map<string, Map<string, string>>();
  const order = (element: string, value: string): string | null => {
    const [, n, field] = INTERACTION.exec(element) ?? [];
    if (n === undefined || field === undefined) return null;
    const seen = fields.get(n) ?? new Map<string, string>();
    const isFirst = field === 'id' || (field === 'type' ? seen.has('id') : seen.has('type'));
    if (!isFirst) return engine.codes.dependency;
    fields.set(n, seen.set(field, value));
    return null;
  };
  const gap = (element: string): string | null => {
    const [, list, n] = LIST.exec(element) ?? [];
    if (list === undefined || Number(n) <= Number(engine.get(`cmi.${list}._count`))) return null;
    return engine.codes.gap;
  };
  return (element: string, value: string): string | null => {
    const rule = engine.rules.find(([pattern]) => pattern.test(element));
    if (!rule) return engine.codes.unknown;
    const [, n = ''] = INTERACTION.exec(element) ?? [];
    const type = fields.get(n)?.get('type') ?? '';
    return gap(element) ?? order(element, value) ?? (rule[1](value, type) ? null : engine.codes.refused);
  };
}
