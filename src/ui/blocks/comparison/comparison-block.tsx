import { useId } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { ScrollArea } from '../../kit/scroll-area/scroll-area';
import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { SourceLine } from '../source-line';
import { useBlockText } from '../../text/use-block-text';
import styles from './comparison-block.module.css';

/** A table that scrolls within its own box, also by keyboard; the first column stays in sight. */
export function ComparisonBlock({ block, namespace }: ShownBlockProps<'comparison'>) {
  const { rich, plain } = useBlockText(namespace, block.id);
  const captionId = useId();
  return (
    <BlockSection layout="wide">
      <BlockHeading id={captionId} className={styles.title}>
        {rich('title')}
      </BlockHeading>
      <ScrollArea label={uiText('block.comparison.scroll', { title: plain('title') })}>
        <table className={styles.table} aria-labelledby={captionId}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{uiText('block.row')}</span>
              </th>
              {block.columns.map((column) => (
                <th key={column} scope="col">
                  {rich(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row}>
                <th scope="row">{rich(row)}</th>
                {block.columns.map((column) => (
                  <td key={column}>{rich(`${row}.${column}`)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <SourceLine sources={block.sources} />
    </BlockSection>
  );
}
