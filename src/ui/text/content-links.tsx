import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import type { SourceId, TermId } from '../../content/ids';
import type { Source } from '../../content/source';
import { uiText } from '../../i18n/ui-text';
import { Icon } from '../kit/icon/icon';
import styles from './content-links.module.css';

/** Where marked words lead on paper, in the document itself. */
export interface PaperLinks {
  /** Address of a term in the glossary at the end. */
  readonly term: (term: TermId) => string;
  /** Number and address of a source in the list at the end; undefined for one that is not listed. */
  readonly source: (id: SourceId) => { readonly number: number; readonly href: string } | undefined;
}

/** Where the marked words of a text lead; all of it from the structure, nothing from the text itself. */
export interface ContentLinkTargets {
  readonly terms: readonly TermId[];
  readonly sources: readonly SourceId[];
  readonly openTerm: (term: TermId) => void;
  /** An entry of the bibliography; undefined until that is loaded. */
  readonly source: (id: SourceId) => Source | undefined;
  /** Given where the texts are printed: nothing opens there, and addresses stand once, in the list of sources. */
  readonly onPaper?: PaperLinks;
}

/** `<ContentLinks value={…}>` around a lesson; without it texts show their words without links. */
export const ContentLinks = createContext<ContentLinkTargets>({
  terms: [],
  sources: [],
  openTerm: () => undefined,
  source: () => undefined,
});

interface TermLinkProps {
  readonly term: TermId;
  /** Put in by `RichText`. */
  readonly children?: ReactNode;
}

/** Not a native button: browsers set one as a box, which breaks a line before it and between it and its closing quotation mark. */
function TermLink({ term, children }: TermLinkProps) {
  const { openTerm } = useContext(ContentLinks);
  return (
    <span
      role="button"
      tabIndex={0}
      className={styles.term}
      data-term=""
      aria-haspopup="dialog"
      onClick={() => openTerm(term)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        openTerm(term);
      }}
    >
      {children}
    </span>
  );
}

interface ExternalLinkProps {
  readonly href: string | undefined;
  readonly lang?: string | undefined;
  readonly children?: ReactNode;
}

/** A link out of the course. It opens beside it, so that the place in the course is kept, and says so. */
export function ExternalLink({ href, lang, children }: ExternalLinkProps) {
  if (href === undefined || !/^https?:/.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.external}>
      <bdi lang={lang}>{children}</bdi>
      {/* A word joiner in a box that does not break keeps the icon on the line of the last word. */}
      <span className={styles.icon}>
        {'\u2060'}
        <Icon name="external" />
      </span>
      <span className="visually-hidden"> ({uiText('block.newTab')})</span>
    </a>
  );
}

interface PaperTermProps {
  readonly href: string;
  /** Put in by `RichText`. */
  readonly children?: ReactNode;
}

const PaperTerm = ({ href, children }: PaperTermProps) => (
  <a href={href} className={styles.paperTerm}>
    {children}
  </a>
);

interface CitationProps {
  readonly of: SourceId;
  /** The words that rest on the source; put in by `RichText`. */
  readonly children?: ReactNode;
}

/** Words with the number of their source in the list at the end: `the data set [3]`. */
export function Citation({ of, children }: CitationProps) {
  const entry = useContext(ContentLinks).onPaper?.source(of);
  return (
    <>
      {children}
      {entry && (
        <>
          {'\u00A0'}
          <a href={entry.href} className={styles.citation}>
            [{entry.number}]
          </a>
        </>
      )}
    </>
  );
}

function makeTags({ terms, sources, source, onPaper }: ContentLinkTargets) {
  if (onPaper)
    return Object.fromEntries([
      ...terms.map((term) => [`term-${term}`, <PaperTerm key={term} href={onPaper.term(term)} />] as const),
      ...sources.map((id) => [`link-${id}`, <Citation key={id} of={id} />] as const),
    ]);
  return Object.fromEntries([
    ...terms.map((term) => [`term-${term}`, <TermLink key={term} term={term} />] as const),
    ...sources.map((id) => [`link-${id}`, <ExternalLink key={id} href={source(id)?.url} />] as const),
  ]);
}

/** What `<term-ID>` and `<link-ID>` become in the texts of the lesson around; the same object as long as they lead to the same. */
export function useContentTags(): Readonly<Record<string, ReactElement>> {
  const targets = useContext(ContentLinks);
  return useMemo(() => makeTags(targets), [targets]);
}
