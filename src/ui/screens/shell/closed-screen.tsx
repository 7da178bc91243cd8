import { useEffect, useRef } from 'react';
import { uiText } from '../../../i18n/ui-text';
import styles from './shell.module.css';

const WORDS = {
  saved: { title: 'closed.title', text: 'closed.text' },
  unsaved: { title: 'closed.unsavedTitle', text: 'closed.unsavedText' },
  erased: { title: 'closed.erasedTitle', text: 'closed.erasedText' },
  elsewhere: { title: 'closed.elsewhereTitle', text: 'closed.elsewhereText' },
} as const;

/** After *Exit*, when everything was erased, or when another tab goes on: the record is closed, nothing can be lost by closing the window. */
export function ClosedScreen({ reason }: { readonly reason: keyof typeof WORDS }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={styles.closed}>
      <h1 ref={heading} tabIndex={-1}>
        {uiText(WORDS[reason].title)}
      </h1>
      <p>{uiText(WORDS[reason].text)}</p>
    </main>
  );
}
