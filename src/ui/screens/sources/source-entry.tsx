import type { ReactNode } from 'react';
import type { Source } from '../../../content/source';
import { ExternalLink } from '../../text/content-links';

interface SourceEntryProps {
  readonly source: Source;
  /** What stands under it. */
  readonly children?: ReactNode;
}

/** One entry of the bibliography, in the language of the source: who, what, where, when. */
export function SourceEntry({ source, children }: SourceEntryProps) {
  const { authors, title, publisher, year, url, language } = source;
  return (
    <li>
      {authors.endsWith('.') ? authors : `${authors}.`}{' '}
      <ExternalLink href={url} lang={language}>
        {title}
      </ExternalLink>
      {publisher === authors ? ', ' : `. ${publisher}, `}
      {year}.{children}
    </li>
  );
}
