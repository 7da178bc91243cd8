import { Disclosure } from '../../kit/disclosure/disclosure';
import styles from './my-data.module.css';

interface DataTreeProps {
  readonly name: string;
  /** As JSON can say it. */
  readonly value: unknown;
}

/** What is kept, as it is kept: names and values, branch by branch. */
export function DataTree({ name, value }: DataTreeProps) {
  if (typeof value !== 'object' || value === null)
    return (
      <p className={styles.leaf}>
        <code>{name}</code> {typeof value === 'string' ? value : JSON.stringify(value)}
      </p>
    );
  const branches = Object.entries(value);
  return (
    <Disclosure
      quiet
      summary={
        <>
          <code>{name}</code> ({branches.length})
        </>
      }
    >
      <ul className={styles.branch}>
        {branches.map(([key, part]) => (
          <li key={key}>
            <DataTree name={key} value={part} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
