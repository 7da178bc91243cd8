import type { Handbook } from './handbook';

export interface HandbookViewProps {
  readonly handbook: Handbook;
  /** Version of the course. */
  readonly version: string;
  /** When it is printed, milliseconds since 1970. */
  readonly day: number;
}
