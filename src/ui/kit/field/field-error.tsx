import type { ReactNode, Ref } from 'react';
import { Icon } from '../icon/icon';
import styles from './field.module.css';

interface FieldErrorProps {
  /** To be named in the `aria-describedby` of the field or group. */
  readonly id: string;
  /** For the focus. */
  readonly ref?: Ref<HTMLParagraphElement>;
  readonly children: ReactNode;
}

/** What is wrong with a field or a group of them. */
export function FieldError({ id, ref, children }: FieldErrorProps) {
  return (
    <p id={id} ref={ref} tabIndex={-1} className={styles.error}>
      <Icon name="caution" /> <span>{children}</span>
    </p>
  );
}
