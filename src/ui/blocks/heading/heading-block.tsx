import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './heading-block.module.css';

export function HeadingBlock({ block, namespace }: ShownBlockProps<'heading'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="prose">
      <BlockHeading className={styles.heading}>{rich('text')}</BlockHeading>
    </BlockSection>
  );
}
