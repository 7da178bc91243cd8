import { uiText } from '../../../i18n/ui-text';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './key-idea-block.module.css';

/** The sentence to take along: a band of its own, its emphasis in copper. */
export function KeyIdeaBlock({ block, namespace }: ShownBlockProps<'key-idea'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="band" tone="copper" icon="key-idea" label={uiText('block.keyIdea')}>
      <p className={styles.idea}>{rich('text')}</p>
    </BlockSection>
  );
}
