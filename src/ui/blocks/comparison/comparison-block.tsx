import { useId } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { SourceLine } from '../source-line';
import { useBlockText } from '../../text/use-block-text';
import styles from './comparison-block.module.css';

/** A box that scrolls must be reachable, so that the arrow keys can scroll it (WCAG 2.1.1). */
const KEYBOARD_SCROLL = { tabIndex: 0 } as const;

/** A table that scrolls within its own box, also by keyboard; the first column stays in sight. */
export function ComparisonBlock({ block, namespace }: ShownBlockProps<'comparison'>) {
  const { rich, plain } = useBlockText(namespace, block.id);
  const captionId = useId();
  return (
    <BlockSection layout="wide">
      <BlockHeading id={captionId} className={styles.title}>
        {rich('title')}
      </BlockHeading>
      <div
        className={styles.box}
        role="region"
        {...KEYBOARD_SCROLL}
        aria-label={uiText('block.comparison.scroll', { title: plain('title') })}
      >
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
      </div>
      <SourceLine sources={block.sources} />
    </BlockSection>
  );
}
