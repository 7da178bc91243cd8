import { i18n } from '../../../i18n/instance';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { SourceLine } from '../source-line';
import { useBlockText } from '../../text/use-block-text';
import styles from './case-block.module.css';

/** The country's name in the current language; its code where the browser knows none. */
const nameCountry = (code: string) =>
  new Intl.DisplayNames(i18n.language, { type: 'region' }).of(code) ?? code;

/** A named purchase or policy, between two hairlines: where and when beside what. */
export function CaseBlock({ block, namespace }: ShownBlockProps<'case'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <BlockSection layout="figure">
      <section className={styles.case}>
        <p className={styles.place}>
          <span>
            <Icon name="case" /> {uiText('block.case')}
          </span>
          <span>{nameCountry(block.country)}</span>
          <span>{block.year}</span>
        </p>
        <div>
          <BlockHeading className={styles.title}>{rich('title')}</BlockHeading>
          <p>{rich('text')}</p>
          <SourceLine sources={block.sources} />
        </div>
      </section>
    </BlockSection>
  );
}
