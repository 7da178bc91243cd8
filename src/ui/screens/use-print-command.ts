import { useEffect } from 'react';

const isPrintCommand = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'p' &&
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  !event.defaultPrevented &&
  document.querySelector('dialog[open]') === null;

/**
 * Runs in place of the print command of the keyboard, which in the frame of an LMS prints the page around the course. The command in the
 * menu of the browser stays what it is; so does the key in a dialog.
 */
export function usePrintCommand(run: () => void): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (!isPrintCommand(event)) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', take);
    return () => document.removeEventListener('keydown', take);
  }, [run]);
}
