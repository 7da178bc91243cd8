/**
 * Id of an element of a print edition. It is an address of the edition itself with the place in it, so that `#` and the id lead there in
 * a PDF, on screen, and in a window of their own.
 */
export const nameAnchor = (path: string, place: string): string => `${path}?at=${place}`;
