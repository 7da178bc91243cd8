/** Whole seconds from showing a question to its answer; both moments in milliseconds. A clock that was set back gives none. */
export const measureLatency = (shownAt: number, at: number): number =>
  Math.max(0, Math.round((at - shownAt) / 1000));
