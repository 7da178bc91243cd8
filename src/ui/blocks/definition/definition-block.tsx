import { uiText } from '../../../i18n/ui-text';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';
import styles from './definition-block.module.css';

/** A term and its definition, as in the glossary. */
export function DefinitionBlock({ block }: Pick<ShownBlockProps<'definition'>, 'block'>) {
  const { rich } = useBlockText('glossary', block.term);
  return (
    <BlockSection layout="aside" icon="glossary" label={uiText('block.definition')}>
      <dl>
        <dt className={styles.term}>{rich('name')}</dt>
        <dd>{rich('definition')}</dd>
      </dl>
    </BlockSection>
  );
}
