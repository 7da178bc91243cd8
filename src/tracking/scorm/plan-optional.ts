import type { Write } from './value-writer';

/** A value that the record can do without; none when there is nothing that may be written. */
export const optional = (element: string, value: string | null): readonly Write[] =>
  value === null ? [] : [{ element, value, isOptional: true }];

/** The tags that all checked LMSs take. */
export const isLanguageTag = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag);
