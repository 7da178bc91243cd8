import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Slider } from '../../kit/slider/slider';
import { BlockSection } from '../block-section';
import type { BlockProps } from '../block-props';
import { formatQuantity } from '../../text/format-quantity';
import { SourceLine } from '../source-line';
import { useBlockText } from '../../text/use-block-text';
import { useFocusAfter } from '../../kit/use-focus-after';
import { BigQuantity } from './big-quantity';
import { EstimateTrack } from './estimate-track';
import { formatEnd } from './format-end';
import styles from './estimate-block.module.css';

/** The middle of the range, on a step, so that the marker gives nothing away. */
const middleOf = (min: number, max: number, step: number) => min + Math.round((max - min) / 2 / step) * step;

/** Guess first, then see: the figure is shown only after an estimate. */
export function EstimateBlock({ block, namespace, answer, onAnswer }: BlockProps<'estimate'>) {
  const { min, max, step, close, sources } = block;
  const { rich, plain } = useBlockText(namespace, block.id);
  const [draft, setDraft] = useState(middleOf(min, max, step));
  const { target, ask } = useFocusAfter<HTMLParagraphElement>();
  const unit = plain('unit');
  const format = (value: number) => formatQuantity(value, unit);
  const guess = answer?.kind === 'numeric' ? answer.value : null;

  const show = () => {
    ask();
    onAnswer({ kind: 'numeric', value: draft });
  };

  return (
    <BlockSection layout="card" tone="teal" label={uiText('block.estimate.label')}>
      <p className={styles.prompt}>{rich('prompt')}</p>
      {guess === null ? (
        <div className={styles.open}>
          <Slider
            label={plain('prompt')}
            min={min}
            max={max}
            step={step}
            value={draft}
            onChange={setDraft}
            valueText={format(draft)}
            output={<BigQuantity value={draft} unit={unit} />}
            ends={[formatEnd(min, unit), formatEnd(max, unit)]}
          />
          <Button onClick={show}>{uiText('block.estimate.show')}</Button>
        </div>
      ) : (
        <>
          <p className={styles.figure} aria-hidden="true">
            <BigQuantity value={block.answer} unit={unit} />
          </p>
          <EstimateTrack
            min={min}
            max={max}
            guess={{ value: guess, label: `${uiText('block.estimate.guess')} ${format(guess)}` }}
            answer={{
              value: block.answer,
              label: uiText('block.estimate.answer'),
            }}
          />
          <p ref={target} tabIndex={-1} className={styles.result}>
            <span className="visually-hidden">
              {uiText('block.estimate.result', { guess: format(guess), answer: format(block.answer) })}{' '}
            </span>
            {rich(nameSide(guess, block.answer, close))}
          </p>
          <p>{rich('reveal')}</p>
          <SourceLine sources={sources} />
        </>
      )}
    </BlockSection>
  );
}

/** Which of the three sentences speaks to the estimate. */
function nameSide(guess: number, answer: number, close: number): 'near' | 'low' | 'high' {
  if (Math.abs(guess - answer) <= close) return 'near';
  return guess < answer ? 'low' : 'high';
}
