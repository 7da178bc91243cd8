import { uiText } from '../../../i18n/ui-text';
import type { ListedSource } from '../sources/list-sources';
import { SourceEntry } from '../sources/source-entry';
import { nameAnchor } from './name-anchor';
import styles from './print-screen.module.css';

interface SourcesChapterProps {
  readonly path: string;
  readonly sources: readonly ListedSource[];
}

/** Every source of what is printed under the number that the texts give, with its address in full. */
export function SourcesChapter({ path, sources }: SourcesChapterProps) {
  return (
    <section className={styles.chapter}>
      <h2 id={nameAnchor(path, 'sources')} tabIndex={-1} className={styles.chapterTitle}>
        {uiText('sources.title')}
      </h2>
      <p>{uiText('sources.intro')}</p>
      <ol className={styles.sources}>
        {sources.map(({ id, source }, at) => (
          <SourceEntry key={id} id={nameAnchor(path, `source-${at + 1}`)} source={source} />
        ))}
      </ol>
    </section>
  );
}
