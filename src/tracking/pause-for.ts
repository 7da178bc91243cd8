/** Resolves after a time in milliseconds. */
export const pauseFor = (time: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, time);
  });
