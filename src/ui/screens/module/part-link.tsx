import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { formatMinutes } from '../format-minutes';
import styles from './module-screen.module.css';

/** How far a lesson or quiz is; `skipped` counts as done, by the diagnostic; `new` came after module or course were finished. */
export type PartState = 'open' | 'new' | 'started' | 'done' | 'skipped';

interface PartLinkProps {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly state: PartState;
  readonly isLocked: boolean;
}

const ICONS = {
  open: 'lesson-open',
  new: 'lesson-open',
  started: 'lesson-open',
  done: 'lesson-done',
  skipped: 'lesson-done',
} as const;
const WORDS = {
  open: 'part.open',
  new: 'part.new',
  started: 'part.started',
  done: 'part.done',
  skipped: 'part.skipped',
} as const;

/** A lesson or quiz in the list of a module, with its state in icon and words. A locked one is no link. */
export function PartLink({ href, title, summary, minutes, state, isLocked }: PartLinkProps) {
  return (
    <li className={styles.part} data-state={isLocked ? 'locked' : state}>
      <Icon name={isLocked ? 'lesson-locked' : ICONS[state]} />
      <div>
        <h3>{isLocked ? title : <a href={href}>{title}</a>}</h3>
        <p>{summary}</p>
        <p className={styles.facts}>
          {formatMinutes(minutes)} · {uiText(isLocked ? 'part.locked' : WORDS[state])}
        </p>
      </div>
    </li>
  );
}
