import { iconPaths, type IconName } from './icon-paths';
import styles from './icon.module.css';

interface IconProps {
  readonly name: IconName;
}

/** What points along the reading direction; everything else looks the same in every script. */
const MIRRORED: ReadonlySet<IconName> = new Set(['arrow-next', 'arrow-previous', 'external', 'note']);

/** A line icon as tall as the text beside it. Decoration: the words beside it say the same. */
export function Icon({ name }: IconProps) {
  return (
    <svg
      className={MIRRORED.has(name) ? `${styles.icon} mirrored` : styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
