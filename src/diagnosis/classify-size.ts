import type { Diagnosis } from './diagnosis';

/** Of a window in CSS pixels. The smallest one that the course is made for is 320 wide and 256 high (WCAG 1.4.10). */
export function classifySize(width: number, height: number): Diagnosis['size'] {
  if (width < 320 || height < 256) return 'tiny';
  if (width < 600) return 'narrow';
  return width < 1024 ? 'medium' : 'wide';
}
