import type { ReactNode } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { useBlockText } from '../../text/use-block-text';

interface AtWorkBlockProps extends ShownBlockProps<'at-work'> {
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** What to try in one's own office. */
export function AtWorkBlock({ block, namespace, children }: AtWorkBlockProps) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="aside" tone="teal" icon="at-work" label={uiText('block.atWork')}>
      <p>{rich('text')}</p>
      {children}
    </BlockSection>
  );
}
