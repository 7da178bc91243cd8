const DAY = 86_400_000;

/** The day at a moment (milliseconds since 1970) where the learner is, as days since 1970-01-01. By itself, as the first load needs it. */
export const toLocalDay = (milliseconds: number): number =>
  Math.floor((milliseconds - new Date(milliseconds).getTimezoneOffset() * 60_000) / DAY);
