import { Icon } from '../icon/icon';
import styles from './field.module.css';

/** What is wrong with a field or a group of them. Name its `id` in their `aria-describedby`. */
export function FieldError({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={id} className={styles.error}>
      <Icon name="caution" /> <span>{children}</span>
    </p>
  );
}
