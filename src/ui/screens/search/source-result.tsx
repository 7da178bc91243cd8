import { markText } from '../../../search/mark-text';
import type { SearchedOf } from '../../../search/searched-text';
import { paths, toHref } from '../routes';
import { Marked } from './marked';
import styles from './search-screen.module.css';

interface SourceResultProps {
  readonly found: SearchedOf<'source'>;
  readonly marked: ReadonlySet<string>;
}

/** A source; it leads to its entry, where the lessons that use it stand. */
export function SourceResult({ found: { source, title, language, text }, marked }: SourceResultProps) {
  return (
    <>
      <h3>
        <a href={toHref(paths.source(source))}>
          <bdi lang={language}>
            <Marked pieces={markText(title, marked)} />
          </bdi>
        </a>
      </h3>
      <p className={styles.place}>
        <Marked pieces={markText(text, marked)} />
      </p>
    </>
  );
}
