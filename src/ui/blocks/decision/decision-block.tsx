import { useId, useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Choice } from '../../kit/choice/choice';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { Notice } from '../../kit/notice/notice';
import { BlockSection } from '../block-section';
import type { BlockProps } from '../block-props';
import { SourceLine } from '../source-line';
import { useBlockText } from '../../text/use-block-text';
import { useFocusAfter } from '../../kit/use-focus-after';
import styles from './decision-block.module.css';

/** A decision and what follows from it. It stays as taken; the consequences of the others can be read too. */
export function DecisionBlock(props: BlockProps<'decision'>) {
  const { block, namespace, answer } = props;
  const { rich } = useBlockText(namespace, block.id);
  const { target, ask } = useFocusAfter<HTMLDivElement>();
  const chosen =
    answer?.kind === 'choice' ? block.options.find((option) => option.n === answer.picked) : undefined;
  return (
    <BlockSection layout="card" tone="teal" label={uiText('block.decision.label')}>
      <h2 className={styles.title}>{rich('title')}</h2>
      {chosen === undefined ? (
        <OpenDecision {...props} onDecide={ask} />
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

function OpenDecision(props: BlockProps<'decision'> & { readonly onDecide: () => void }) {
  const { block, namespace, onAnswer, onDecide } = props;
  const { rich } = useBlockText(namespace, block.id);
  const name = useId();
  const [picked, setPicked] = useState<number | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { target: errorTarget, ask: askError } = useFocusAfter<HTMLDivElement>();

  const decide = () => {
    if (picked === null) {
      setMissing(true);
      askError();
      return;
    }
    onDecide();
    onAnswer({ kind: 'choice', picked });
  };

  return (
    <>
      <fieldset className={styles.options}>
        <legend className={styles.prompt}>{rich('prompt')}</legend>
        {isMissing && picked === null && (
          <div ref={errorTarget} tabIndex={-1}>
            <Notice tone="bad" title={uiText('block.decision.choose')} />
          </div>
        )}
        {block.options.map((option) => (
          <Choice
            key={option.id}
            type="radio"
            name={name}
            value={option.id}
            label={rich(option.id)}
            isChecked={option.n === picked}
            onChange={() => setPicked(option.n)}
          />
        ))}
      </fieldset>
      <Button onClick={decide}>{uiText('block.decision.decide')}</Button>
    </>
  );
}
