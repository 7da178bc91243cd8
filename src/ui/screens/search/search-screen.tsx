import { useCallback, useEffect, useRef, type SubmitEvent } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useLanguage } from '../../../i18n/use-language';
import { SearchField } from '../../kit/search-field/search-field';
import { useCourse } from '../course-access';
import { LoadingView } from '../loading-view';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { loadSearch } from './load-search';
import { SearchResults } from './search-results';
import styles from './search-screen.module.css';
import { useQuery } from './use-query';

/** Looks for words in the lessons, the glossary and the sources of the package, in the current language. */
export function SearchScreen() {
  const course = useCourse();
  const language = useLanguage();
  const { query, setQuery, keep } = useQuery();
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const load = useCallback(() => loadSearch(course, language), [course, language]);
  const [loaded, retry] = useLoaded(load);

  // Who comes back to results reads on; who comes to search types.
  useEffect(() => {
    if (field.current?.value === '') field.current.focus();
  }, []);
  const toResults = (event: SubmitEvent) => {
    event.preventDefault();
    keep();
    results.current?.querySelector<HTMLElement>('a, button')?.focus();
  };

  return (
    <div className={styles.screen}>
      <ScreenHeading title={uiText('search.title')} />
      <form role="search" onSubmit={toResults}>
        <SearchField
          ref={field}
          label={uiText('search.label')}
          hint={query === '' ? uiText('search.hint') : ''}
          value={query}
          onChange={setQuery}
          onLeave={keep}
        />
      </form>
      <div ref={results} className={styles.results}>
        <LoadingView loaded={loaded} onRetry={retry} isPart>
          {({ search, map }) => <SearchResults query={query} search={search} map={map} />}
        </LoadingView>
      </div>
      <p className={styles.key}>{uiText('search.key')}</p>
    </div>
  );
}
