import { isFields } from '../../../src/tracking/cmi5/fields';
import { look, textOf } from './lrs-session';

const isLanguageMap = (value: unknown): boolean =>
  value === undefined ||
  (isFields(value) &&
    Object.entries(value).every(
      ([tag, text]) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag) && typeof text === 'string',
    ));

/** Of the types of xAPI those that the course has. */
const KNOWN_TYPES = new Set(['choice', 'sequencing', 'matching', 'numeric', 'fill-in']);

/** xAPI 1.0.3, 2.4.4.1: activities and their interactions. */
export function isDefinitionRight(definition: unknown): boolean {
  if (definition === undefined) return true;
  const lists = ['choices', 'source', 'target'].flatMap((name) => {
    const list = look(definition, name);
    return Array.isArray(list) ? [list] : [];
  });
  const type = look(definition, 'interactionType');
  const isKnown = type === undefined || KNOWN_TYPES.has(textOf(type));
  return (
    isKnown &&
    isLanguageMap(look(definition, 'description')) &&
    isLanguageMap(look(definition, 'name')) &&
    lists.every((list) => {
      const ids = list.map((entry: unknown) => look(entry, 'id'));
      return (
        new Set(ids).size === ids.length &&
        ids.every((id) => typeof id === 'string' && id !== '') &&
        list.every((entry: unknown) => isLanguageMap(look(entry, 'description')))
      );
    })
  );
}
