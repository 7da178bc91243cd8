import type { LoadableModule } from '../../../content/types';
import { useModuleParts } from '../use-module-parts';
import { PartLink } from './part-link';
import styles from './module-screen.module.css';

/** The lessons and the quiz of a module, each with its state. */
export function ModuleParts({ module }: { readonly module: LoadableModule }) {
  return (
    <ol className={styles.parts}>
      {useModuleParts(module).map((part) => (
        <PartLink key={part.href} part={part} />
      ))}
    </ol>
  );
}
