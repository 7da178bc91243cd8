import { useLayoutEffect, useRef } from 'react';
import type { OptionMark } from '../../../engine/scoring/answer';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import styles from './ordering-question.module.css';

interface OrderedItemProps {
  readonly label: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isLocked: boolean;
  readonly mark: OptionMark | undefined;
  readonly onMove: (by: -1 | 1) => void;
  /** The handle was taken by the pointer of this id. */
  readonly onGrab: (pointer: number) => void;
}

/** One item with its handle and its two buttons, or with its mark once it is answered. */
export function OrderedItem({ label, isFirst, isLast, isLocked, mark, onMove, onGrab }: OrderedItemProps) {
  const pressed = useRef<HTMLButtonElement>(null);
  // A browser drops the focus of an element that changes its place in the document: give it back.
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  });

  const moveButton = (by: -1 | 1, isAtEnd: boolean) => (
    <button
      type="button"
      className={styles.move}
      aria-disabled={isAtEnd || undefined}
      aria-label={uiText(by === -1 ? 'question.ordering.up' : 'question.ordering.down', { item: label })}
      onClick={(event) => {
        if (isAtEnd) return;
        pressed.current = event.currentTarget;
        onMove(by);
      }}
    >
      <Icon name={by === -1 ? 'up' : 'down'} />
    </button>
  );

  return (
    <li className={styles.item} data-mark={mark}>
      {!isLocked && (
        <span className={styles.handle} aria-hidden="true" onPointerDown={(event) => onGrab(event.pointerId)}>
          <Icon name="drag" />
        </span>
      )}
      <span className={styles.label}>{label}</span>
      {!isLocked && moveButton(-1, isFirst)}
      {!isLocked && moveButton(1, isLast)}
      {mark && (
        <span className={styles.mark}>
          <Icon name={mark === 'right' ? 'check' : 'cross'} />
          {uiText(mark === 'right' ? 'question.mark.placed' : 'question.mark.misplaced')}
        </span>
      )}
    </li>
  );
}
