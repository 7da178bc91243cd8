import { formatMinutes } from '../format-minutes';
import { namePartState } from '../name-part-state';
import { PartIcon } from '../part-icon';
import type { ModulePart } from '../use-module-parts';
import styles from './module-screen.module.css';

/** A lesson or quiz in the list of a module, with its state in icon and words. A locked one is no link. */
export function PartLink({ part }: { readonly part: ModulePart }) {
  const { href, title, summary, minutes, state, isLocked } = part;
  return (
    <li className={styles.part} data-state={isLocked ? 'locked' : state}>
      <PartIcon {...part} />
      <div>
        <h3>{isLocked ? title : <a href={href}>{title}</a>}</h3>
        <p>{summary}</p>
        <p className={styles.facts}>
          {formatMinutes(minutes)} · {namePartState(part)}
        </p>
      </div>
    </li>
  );
}
