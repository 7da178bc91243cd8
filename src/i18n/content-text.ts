import { findText } from './instance';

/** Points to one text of the course: a namespace such as `circular-ict/why-now` and a key in it. */
export interface ContentRef {
  readonly namespace: string;
  readonly key: string;
}

/** A text of the course without markup, in the current language. Its namespace must have been loaded. */
export const contentText = ({ namespace, key }: ContentRef): string => findText(namespace, key) ?? key;

/** A text without its tags. */
export const stripTags = (text: string): string => text.replaceAll(/<\/?[a-z0-9-]+>/g, '');

/** The same with its tags taken out, for places that show plain text only: the LMS, a title, a label of a drawing. */
export const plainContentText = (ref: ContentRef): string => stripTags(contentText(ref));
