/** What a system or an editor left behind: no part of a course, and refused by some upload filters. */
export const isLeftover = (path: string): boolean =>
  path
    .split('/')
    .some((part) => part.startsWith('.') || /^(?:__MACOSX|Thumbs\.db|desktop\.ini|Icon\r)$/i.test(part));
