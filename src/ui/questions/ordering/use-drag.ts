import { useRef, type PointerEvent, type RefObject } from 'react';

interface Drag {
  readonly list: RefObject<HTMLOListElement | null>;
  /** The handle of the item with this number was taken by this pointer. */
  readonly grab: (n: number, pointer: number) => void;
  /** What the list listens to. */
  readonly dragging: {
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/**
 * Moves the item under way to the row that the pointer is over. The list holds the pointer, not the item: an item that changes its
 * place in the document would lose it.
 */
export function useDrag(
  items: readonly { readonly n: number }[],
  move: (from: number, to: number) => void,
): Drag {
  const list = useRef<HTMLOListElement>(null);
  const grabbed = useRef<number | null>(null);

  const drop = () => {
    grabbed.current = null;
  };
  const drag = ({ clientY }: PointerEvent) => {
    const from = items.findIndex(({ n }) => n === grabbed.current);
    if (from === -1) return;
    const over = [...(list.current?.children ?? [])].findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return clientY >= top && clientY <= bottom;
    });
    if (over !== -1) move(from, over);
  };
  const grab = (n: number, pointer: number) => {
    grabbed.current = n;
    list.current?.setPointerCapture(pointer);
  };
  return { list, grab, dragging: { onPointerMove: drag, onPointerUp: drop, onPointerCancel: drop } };
}
