import type { ReactElement } from 'react';
import { plainContentText } from '../../i18n/content-text';
import { RichText } from '../../i18n/rich-text';
import { useContentTags } from './content-links';

/** The texts of one block or question by the part of their key: `prompt` reads `<id>.prompt`. */
export interface BlockText {
  /** With its emphasis and links. */
  readonly rich: (part: string) => ReactElement;
  readonly plain: (part: string) => string;
}

export function useBlockText(namespace: string, id: string): BlockText {
  const tags = useContentTags();
  const ref = (part: string) => ({ namespace, key: `${id}.${part}` });
  return {
    rich: (part) => <RichText of={ref(part)} tags={tags} />,
    plain: (part) => plainContentText(ref(part)),
  };
}
