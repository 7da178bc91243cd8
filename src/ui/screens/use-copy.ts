import { useState, type RefObject } from 'react';

/** Frames of an LMS often forbid the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text. Where that is forbidden the element that shows it is selected, so that the reader can. Says which it was. */
export function useCopy(text: string, output: RefObject<HTMLElement | null>) {
  const [done, setDone] = useState<{ readonly text: string; readonly how: 'copied' | 'selected' }>();
  const press = async () => {
    const isCopied = await copy(text);
    if (!isCopied && output.current) getSelection()?.selectAllChildren(output.current);
    setDone({ text, how: isCopied ? 'copied' : 'selected' });
  };
  return { done: done?.text === text ? done.how : undefined, copy: () => void press() };
}
