import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Icon } from '../icon/icon';
import styles from './dialog.module.css';

interface DialogProps {
  readonly isOpen: boolean;
  /** Asked for by the close button, Escape or, where the browser knows `closedby`, a press outside; the owner then sets `isOpen`. */
  readonly onClose: () => void;
  readonly title: string;
  /** What the close button is called. */
  readonly closeLabel: string;
  /** A panel at the end edge of the window instead of a sheet in its middle. */
  readonly side?: boolean;
  /** As large as the window allows. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** A native modal dialog: the browser holds the focus inside and gives it back to where it came from. */
export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  side = false,
  full = false,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === isOpen) return;
    if (isOpen) element.showModal();
    else element.close();
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      closedby="any"
      className={styles.dialog}
      data-side={side || undefined}
      data-full={full || undefined}
      aria-labelledby={titleId}
      onClose={() => isOpen && onClose()}
    >
      {isOpen && (
        <div className={styles.sheet}>
          <div className={styles.bar}>
            <h2 id={titleId}>{title}</h2>
            <button type="button" className={styles.close} onClick={onClose} aria-label={closeLabel}>
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
