import { uiText } from '../../../i18n/ui-text';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';

/** What to try in one's own office. */
export function AtWorkBlock({ block, namespace }: ShownBlockProps<'at-work'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="aside" tone="teal" icon="at-work" label={uiText('block.atWork')}>
      <p>{rich('text')}</p>
    </BlockSection>
  );
}
