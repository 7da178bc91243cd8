import { useEffect } from 'react';
import { paths, toHref } from '../routes';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const isSearchKey = (event: KeyboardEvent): boolean =>
  event.key === '/' &&
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !isTyping(event.target) &&
  document.documentElement.dataset['searchKey'] !== 'off' &&
  document.querySelector('dialog[open]') === null;

/** The key `/` opens the search, or takes the focus to its field where it is open; not while the learner types or is in a dialog. */
export function useSearchKey(): void {
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      const field = document.querySelector<HTMLElement>('input[type=search]');
      if (field) field.focus();
      else location.hash = toHref(paths.search);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
}
