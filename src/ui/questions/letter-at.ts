/** The capital letter by which an option is called on paper: A for the first. */
export const letterAt = (at: number): string => String.fromCharCode(65 + at);
