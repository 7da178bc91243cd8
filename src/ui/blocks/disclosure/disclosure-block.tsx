import { Disclosure } from '../../kit/disclosure/disclosure';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './disclosure-block.module.css';

/** Cards to open one by one. */
export function DisclosureBlock({ block, namespace }: ShownBlockProps<'disclosure'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="prose">
      <h2 className={styles.title}>{rich('title')}</h2>
      {block.cards.map((card) => (
        <Disclosure key={card} summary={rich(card)}>
          <p>{rich(`${card}.text`)}</p>
        </Disclosure>
      ))}
    </BlockSection>
  );
}
