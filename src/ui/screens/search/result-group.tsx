import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import styles from './search-screen.module.css';

/** More than these are shown when they are asked for. */
const MOST_SHOWN = 5;

interface ResultGroupProps<Found> {
  readonly title: string;
  readonly results: readonly Found[];
  /** What tells a result from the others. */
  readonly nameResult: (found: Found) => string;
  readonly children: (found: Found) => ReactNode;
}

/** Results of one kind, best first, under a heading; nothing where there are none. */
export function ResultGroup<Found>({ title, results, nameResult, children }: ResultGroupProps<Found>) {
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const titleId = useId();
  // The button that asked is gone: the focus goes to the first result that it brought.
  useEffect(() => {
    const brought = list.current?.children[MOST_SHOWN];
    if (isWhole && brought instanceof HTMLElement) brought.focus();
  }, [isWhole]);
  if (results.length === 0) return null;
  const shown = isWhole ? results : results.slice(0, MOST_SHOWN);
  const more = results.length - shown.length;
  return (
    <section className={styles.group} aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ol ref={list} className={styles.list}>
        {shown.map((found) => (
          <li key={nameResult(found)} tabIndex={-1} className={styles.result}>
            {children(found)}
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button variant="quiet" onClick={() => setWhole(true)}>
          {uiText('search.all', { count: results.length })}
        </Button>
      )}
    </section>
  );
}
