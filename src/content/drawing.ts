import type { ReactElement } from 'react';

/** What a picture is given when it is shown. Its words come from the locale files, never from the drawing. */
export interface DrawingProps {
  /** The text of a label in the current language. Asked only for the ids that the drawing declares. */
  readonly label: (id: string) => string;
  /** DOM id of the element that names the picture; empty when the picture is decoration and hidden from assistive technology. */
  readonly titleId: string;
  /** Reading direction of the words. A process flows with the script, so its picture mirrors. */
  readonly direction: 'ltr' | 'rtl';
}

/** A drawn diagram. `assets/<folder>/<name>.tsx` exports one as `drawing`. */
export interface Drawing {
  /** Ids of the words inside the picture; each is used, and no other is asked for. */
  readonly labels: readonly string[];
  readonly Picture: (props: DrawingProps) => ReactElement;
}
