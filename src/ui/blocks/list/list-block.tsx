import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './list-block.module.css';

export function ListBlock({ block, namespace }: ShownBlockProps<'list'>) {
  const { rich } = useBlockText(namespace, block.id);
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <BlockSection layout="prose">
      <p className={styles.intro}>{rich('intro')}</p>
      <List className={styles.list}>
        {block.items.map((item) => (
          <li key={item}>{rich(item)}</li>
        ))}
      </List>
    </BlockSection>
  );
}
