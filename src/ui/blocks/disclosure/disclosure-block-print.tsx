import { useBlockText } from '../../text/use-block-text';
import { BlockHeading } from '../block-heading';
import type { ShownBlockProps } from '../block-props';
import { BlockSection } from '../block-section';
import styles from './disclosure-block.module.css';

/** The cards one under the other, each open. */
export function DisclosureBlockPrint({ block, namespace }: ShownBlockProps<'disclosure'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="prose">
      <BlockHeading className={styles.title}>{rich('title')}</BlockHeading>
      <dl className={styles.cards}>
        {block.cards.map((card) => (
          <div key={card} className={styles.card}>
            <dt>{rich(card)}</dt>
            <dd>{rich(`${card}.text`)}</dd>
          </div>
        ))}
      </dl>
    </BlockSection>
  );
}
