import { formatQuantity } from '../../text/format-quantity';
import styles from './estimate-block.module.css';

/** A number to remember, with its unit in small letters under it; the per cent sign stays with the number. */
export function BigQuantity({ value, unit }: { readonly value: number; readonly unit: string }) {
  if (unit === '%') return formatQuantity(value, unit);
  return (
    <>
      {formatQuantity(value, '')} <span className={styles.unit}>{unit}</span>
    </>
  );
}
