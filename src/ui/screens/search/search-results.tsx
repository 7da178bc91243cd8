import type { SearchMap } from '../../../content/search-map';
import { isolate } from '../../../i18n/isolate';
import { uiText } from '../../../i18n/ui-text';
import type { Search } from '../../../search/create-search';
import { groupHits } from '../../../search/group-hits';
import { Notice } from '../../kit/notice/notice';
import { LessonResult } from './lesson-result';
import { ResultGroup } from './result-group';
import styles from './search-screen.module.css';
import { SourceResult } from './source-result';
import { TermResult } from './term-result';
import { useSettled } from './use-settled';

/** A screen reader is told the count when typing pauses for this long, not at every letter. */
const PAUSE = 800;

interface SearchResultsProps {
  readonly query: string;
  readonly search: Search;
  readonly map: SearchMap;
}

/** What was found for a query: lessons, terms, sources; or what else to try. */
export function SearchResults({ query, search, map }: SearchResultsProps) {
  const { isTooShort, isLoose, hits, terms: marked } = search(query);
  const { lessons, terms, sources } = groupHits(hits);
  const count = lessons.length + terms.length + sources.length;
  const name = isolate(query.trim());
  const told = count > 0 ? uiText('search.count', { count }) : uiText('search.none', { query: name });
  const isNear = isLoose && count > 0;
  const whole = isNear ? `${uiText('search.loose')} ${told}` : told;
  const announced = useSettled(isTooShort ? '' : whole, '', PAUSE);
  return (
    <>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {isTooShort && query.trim() !== '' && <p className={styles.count}>{uiText('search.tooShort')}</p>}
      {!isTooShort && count === 0 && (
        <Notice tone="info" title={told}>
          <p>{uiText('search.noneText')}</p>
        </Notice>
      )}
      {count > 0 && <p className={styles.count}>{isNear ? uiText('search.loose') : told}</p>}
      <ResultGroup
        key={`lessons ${query}`}
        title={uiText('search.lessons')}
        results={lessons}
        nameResult={({ module, lesson }) => `${module}/${lesson}`}
      >
        {(found) => <LessonResult found={found} map={map} marked={marked} />}
      </ResultGroup>
      <ResultGroup
        key={`terms ${query}`}
        title={uiText('glossary.title')}
        results={terms}
        nameResult={({ term }) => term}
      >
        {(found) => <TermResult found={found} marked={marked} />}
      </ResultGroup>
      <ResultGroup
        key={`sources ${query}`}
        title={uiText('sources.title')}
        results={sources}
        nameResult={({ source }) => source}
      >
        {(found) => <SourceResult found={found} marked={marked} />}
      </ResultGroup>
    </>
  );
}
