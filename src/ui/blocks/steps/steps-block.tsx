import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { SourceLine } from '../source-line';
import { useBlockText } from '../../text/use-block-text';
import styles from './steps-block.module.css';

/** A worked example: numbered pads on a copper trace. */
export function StepsBlock({ block, namespace }: ShownBlockProps<'steps'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="prose">
      <BlockHeading className={styles.title}>{rich('title')}</BlockHeading>
      <ol className={styles.steps}>
        {block.steps.map((step) => (
          <li key={step}>{rich(step)}</li>
        ))}
      </ol>
      <SourceLine sources={block.sources} />
    </BlockSection>
  );
}
