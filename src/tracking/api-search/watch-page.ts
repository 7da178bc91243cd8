/** What a window says of itself, or undefined where it may not be asked any more. */
function ask(window: object, key: string): unknown {
  try {
    return Reflect.get(window, key);
  } catch {
    return undefined;
  }
}

/**
 * Whether the page is gone that an object of an LMS belongs to. The object stays callable when its window is closed or loaded anew, and
 * may go on to say "true" while nothing is stored. A page is known by its document, not by its object: some LMSs hand out a new object
 * each time. A new page's object is never changed to: it has no session of ours.
 */
export function watchPage(window: object, name: string, api: object): () => boolean {
  const document = ask(window, 'document');
  return () =>
    ask(window, 'closed') === true || (ask(window, 'document') !== document && ask(window, name) !== api);
}
