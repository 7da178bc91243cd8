/**
 * Does what nobody waits for once the change that led to it is painted, so that an answer is shown sooner. In a page that is not in view,
 * when it is again.
 */
export const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run));
};
