import { uiText } from '../../i18n/ui-text';
import { paths, toHref } from './routes';
import styles from './trainer-tools.module.css';

const TOOLS = [
  { name: 'build', path: paths.trainer },
  { name: 'check', path: paths.trainerCheck },
] as const;

/** The way between the tools for trainers; the self-study edition alone has them. */
export function TrainerTools({ current }: { readonly current: (typeof TOOLS)[number]['name'] }) {
  return (
    <nav aria-label={uiText('tools.label')} className={styles.tools}>
      {TOOLS.map(({ name, path }) => (
        <a key={name} href={toHref(path)} aria-current={name === current ? 'page' : undefined}>
          {uiText(`tools.${name}`)}
        </a>
      ))}
    </nav>
  );
}
