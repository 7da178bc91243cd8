import { uiText } from '../../../i18n/ui-text';
import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './caution-block.module.css';

export function CautionBlock({ block, namespace }: ShownBlockProps<'caution'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="aside" tone="caution" icon="caution" label={uiText('block.caution')}>
      <BlockHeading className={styles.title}>{rich('title')}</BlockHeading>
      <p>{rich('text')}</p>
    </BlockSection>
  );
}
