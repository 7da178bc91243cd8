import { useCallback, useEffect, useRef } from 'react';
import type { TermId } from '../../../content/ids';
import { contentText } from '../../../i18n/content-text';
import { findText, i18n } from '../../../i18n/instance';
import { useCourse } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { useLoaded } from '../use-loaded';
import styles from './glossary-panel.module.css';

/** Every term that is packaged, in the order of the alphabet, at the one that is wanted. */
export function Terms({ wanted }: { readonly wanted: TermId | 'all' }) {
  const { library } = useCourse();
  const load = useCallback(async () => {
    const [terms] = await Promise.all([library.glossary(), loadTextsOrThrow('glossary')]);
    return terms;
  }, [library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry} isPart>
      {(terms) => <TermList terms={terms} wanted={wanted} />}
    </LoadingView>
  );
}

function TermList({ terms, wanted }: { readonly terms: readonly TermId[]; readonly wanted: TermId | 'all' }) {
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'start' });
    current.current?.focus({ preventScroll: true });
  }, [wanted]);
  const name = (term: TermId) => contentText({ namespace: 'glossary', key: `${term}.name` });
  const sorted = terms
    .filter((term) => findText('glossary', `${term}.name`) !== undefined)
    .sort((one, other) => name(one).localeCompare(name(other), i18n.language));
  return (
    <div className={styles.terms}>
      {sorted.map((term) => (
        <div
          key={term}
          ref={term === wanted ? current : undefined}
          tabIndex={-1}
          className={styles.term}
          data-current={term === wanted}
        >
          <h3>{name(term)}</h3>
          <p>{contentText({ namespace: 'glossary', key: `${term}.definition` })}</p>
        </div>
      ))}
    </div>
  );
}
