import { uiText } from '../../../i18n/ui-text';
import { WritingLines } from '../../kit/writing-lines/writing-lines';
import { useBlockText } from '../../text/use-block-text';
import type { ShownBlockProps } from '../block-props';
import { BlockSection } from '../block-section';
import styles from './reflection-block.module.css';

/** What to think about, with lines to write on. A note kept on this device is private and never printed. */
export function ReflectionBlockPrint({ block, namespace }: ShownBlockProps<'reflection'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="figure" tone="teal" icon="note" label={uiText('block.reflection.label')}>
      <p className={styles.prompt}>{rich('prompt')}</p>
      <WritingLines rows={5} />
    </BlockSection>
  );
}
