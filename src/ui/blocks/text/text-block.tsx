import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './text-block.module.css';

/** Running text. The first block of a lesson, `opening`, asks its question in large serif. */
export function TextBlock({ block, namespace }: ShownBlockProps<'text'>) {
  const { rich } = useBlockText(namespace, block.id);
  const parts = Array.from({ length: block.paragraphs }, (_, index) => `p${index + 1}`);
  return (
    <BlockSection layout="prose">
      <div className={styles.text} data-opening={block.id === 'opening' || undefined}>
        {parts.map((part) => (
          <p key={part}>{rich(part)}</p>
        ))}
      </div>
    </BlockSection>
  );
}
