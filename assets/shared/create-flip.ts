/** Where a horizontal position of a picture `width` wide lands: mirrored under right-to-left, else unmoved. */
export const createFlip =
  (width: number, direction: 'ltr' | 'rtl') =>
  (x: number): number =>
    direction === 'rtl' ? width - x : x;
