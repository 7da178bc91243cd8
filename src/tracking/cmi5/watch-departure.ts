/** What becomes of the page. */
export interface Departure {
  /** The page is being left: what is sent now must outlive it. */
  readonly isLeaving: () => boolean;
  /** It will not be back: the session is over. */
  readonly isFinal: () => boolean;
}

/**
 * After `terminated` an LMS takes nothing more, so a page that is loaded anew must not send it. No browser tells a tab that is closed from
 * one that is loaded anew. The end is certain in a frame, which the LMS takes away, and where the browser keeps the page to go back to
 * it; otherwise the session stays open and the LMS calls it abandoned at the next launch (cmi5, 9.3.6).
 */
export function watchDeparture(page: EventTarget, isFramed: boolean): Departure {
  let isLeaving = false;
  let isKept = false;
  page.addEventListener('pagehide', (event) => {
    isLeaving = true;
    isKept = Reflect.get(event, 'persisted') === true;
  });
  return { isLeaving: () => isLeaving, isFinal: () => isLeaving && (isFramed || isKept) };
}
