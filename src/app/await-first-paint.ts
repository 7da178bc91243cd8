/** Milliseconds: a tab in the background paints nothing. */
const PATIENCE = 1000;

/**
 * Resolves when the home that stands in the page was painted. The calls to an LMS hold up all else in its window, so they wait until there
 * is something to read. Where nothing is shown until the app is there, and where painting is not told, there is nothing to wait for.
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
