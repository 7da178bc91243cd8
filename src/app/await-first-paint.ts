/** Milliseconds to wait at most, as a tab in the background paints nothing. */
const PATIENCE = 1000;

/**
 * Resolves when the home in the page has been painted. Calls to an LMS block its window, so they wait until there is something to read.
 * Resolves at once where the home is hidden until the app runs, and where the browser does not report paints.
 */
export function awaitFirstPaint(): Promise<void> {
  const isHidden = document.documentElement.dataset['opened'] !== undefined;
  const isTold = window.PerformanceObserver?.supportedEntryTypes.includes('paint');
  if (isHidden || !isTold) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}
