import { Disclosure } from '../../kit/disclosure/disclosure';
import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './disclosure-block.module.css';

/** Cards to open one by one. */
export function DisclosureBlock({ block, namespace }: ShownBlockProps<'disclosure'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="prose">
      <BlockHeading className={styles.title}>{rich('title')}</BlockHeading>
      {block.cards.map((card) => (
        <Disclosure key={card} summary={rich(card)}>
          <p>{rich(`${card}.text`)}</p>
        </Disclosure>
      ))}
    </BlockSection>
  );
}
