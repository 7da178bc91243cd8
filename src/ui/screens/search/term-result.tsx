import { markText } from '../../../search/mark-text';
import type { SearchedOf } from '../../../search/searched-text';
import { useGlossaryPanel } from '../glossary/glossary-panel';
import { Marked } from './marked';
import styles from './search-screen.module.css';

interface TermResultProps {
  readonly found: SearchedOf<'term'>;
  readonly marked: ReadonlySet<string>;
}

/** A term with its definition; it opens the glossary beside the results. */
export function TermResult({ found: { term, title, text }, marked }: TermResultProps) {
  const { openTerm } = useGlossaryPanel();
  return (
    <>
      <h3>
        <button
          type="button"
          data-term=""
          className={styles.term}
          aria-haspopup="dialog"
          onClick={() => openTerm(term)}
        >
          <Marked pieces={markText(title, marked)} />
        </button>
      </h3>
      <p>
        <Marked pieces={markText(text, marked)} />
      </p>
    </>
  );
}
