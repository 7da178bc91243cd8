import { useEffect, useRef } from 'react';
import { uiText } from '../../../i18n/ui-text';
import styles from './shell.module.css';

/** After *Exit*: the record is closed, nothing can be lost by closing the window. */
export function ClosedScreen({ isSaved }: { readonly isSaved: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.closed}>
      <h1 ref={heading} tabIndex={-1}>
        {uiText(isSaved ? 'closed.title' : 'closed.unsavedTitle')}
      </h1>
      <p>{uiText(isSaved ? 'closed.text' : 'closed.unsavedText')}</p>
    </main>
  );
}
