import type { Source } from '../../../content/source';

/** One entry of the bibliography, in the language of the source. */
export function SourceEntry({ source }: { readonly source: Source }) {
  return (
    <li>
      {source.authors}{' '}
      <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
        {source.title}
      </a>
      . {source.publisher === source.authors ? '' : `${source.publisher}, `}
      {source.year}.
    </li>
  );
}
