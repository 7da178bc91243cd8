/**
 * Foreign text, such as a name, for the inside of a sentence: it takes its own direction and leaves that of the sentence alone
 * (first strong isolate … pop directional isolate, UAX #9). The text itself must hold no such marks.
 */
export const isolate = (text: string): string => `\u2068${text}\u2069`;
