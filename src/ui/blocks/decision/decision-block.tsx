import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { BlockHeading } from '../block-heading';
import { BlockSection } from '../block-section';
import type { BlockProps } from '../block-props';
import { SourceLine } from '../source-line';
import { useBlockText } from '../../text/use-block-text';
import { useFocusAfter } from '../../kit/use-focus-after';
import { DecisionForm } from './decision-form';
import styles from './decision-block.module.css';

/** A decision and what follows from it. It stays as taken; the consequences of the others can be read too. */
export function DecisionBlock({ block, namespace, answer, onAnswer }: BlockProps<'decision'>) {
  const { rich } = useBlockText(namespace, block.id);
  const { target, ask } = useFocusAfter<HTMLDivElement>();
  const chosen =
    answer?.kind === 'choice' ? block.options.find((option) => option.n === answer.picked) : undefined;
  return (
    <BlockSection layout="card" tone="teal" label={uiText('block.decision.label')}>
      <BlockHeading className={styles.title}>{rich('title')}</BlockHeading>
      {chosen === undefined ? (
        <DecisionForm
          prompt={rich('prompt')}
          options={block.options.map(({ id, n }) => ({ n, label: rich(id) }))}
          onDecide={(picked) => {
            ask();
            onAnswer({ kind: 'choice', picked });
          }}
        />
      ) : (
        <>
          <p className={styles.prompt}>{rich('prompt')}</p>
          <div ref={target} tabIndex={-1} className={styles.consequence}>
            <p className={styles.label}>{uiText('block.decision.yours')}</p>
            <p className={styles.chosen}>{rich(chosen.id)}</p>
            <p className={styles.label}>{uiText('block.decision.then')}</p>
            <p>{rich(`${chosen.id}.then`)}</p>
          </div>
          <p className={styles.label}>{uiText('block.decision.others')}</p>
          {block.options
            .filter((option) => option !== chosen)
            .map((option) => (
              <Disclosure key={option.id} summary={rich(option.id)}>
                <p>{rich(`${option.id}.then`)}</p>
              </Disclosure>
            ))}
          <SourceLine sources={block.sources} />
        </>
      )}
    </BlockSection>
  );
}
