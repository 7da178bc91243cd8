import type { ReactNode } from 'react';
import type { Source } from '../../../content/source';
import { ExternalLink } from '../../text/content-links';

interface SourceEntryProps {
  readonly source: Source;
  /** Makes it a place that an address can point to; `isCurrent` marks it as that place. */
  readonly id?: string;
  readonly isCurrent?: boolean;
  /** What stands under it. */
  readonly children?: ReactNode;
}

/** One entry of the bibliography, in the language of the source: who, what, where, when. */
export function SourceEntry({ source, id, isCurrent = false, children }: SourceEntryProps) {
  const { authors, title, publisher, year, url, language } = source;
  return (
    <li id={id} tabIndex={id === undefined ? undefined : -1} data-current={isCurrent || undefined}>
      {authors.endsWith('.') ? authors : `${authors}.`}{' '}
      <ExternalLink href={url} lang={language}>
        {title}
      </ExternalLink>
      {publisher === authors ? ', ' : `. ${publisher}, `}
      {year}.{children}
    </li>
  );
}
