import { useContext } from 'react';
import type { SourceId } from '../../content/ids';
import { uiText } from '../../i18n/ui-text';
import { Citation, ContentLinks, ExternalLink } from '../text/content-links';
import styles from './source-line.module.css';

/** Where the figures of a block come from, under it. Nothing until the bibliography is there, nor for a block without sources. */
export function SourceLine({ sources }: { readonly sources?: readonly SourceId[] | undefined }) {
  const { source, onPaper } = useContext(ContentLinks);
  const entries = (sources ?? []).flatMap((id) => {
    const entry = source(id);
    return entry ? [{ ...entry, id }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <p className={styles.sources}>
      {uiText('block.source', { count: entries.length })}{' '}
      {entries.map(({ id, title, year, url, language }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          {onPaper ? (
            <Citation of={id}>
              <bdi lang={language}>{title}</bdi> ({year})
            </Citation>
          ) : (
            <>
              <ExternalLink href={url} lang={language}>
                {title}
              </ExternalLink>{' '}
              ({year})
            </>
          )}
        </span>
      ))}
    </p>
  );
}
