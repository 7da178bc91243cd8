import { uiText } from '../../../i18n/ui-text';
import { useBlockText } from '../../text/use-block-text';
import { ExerciseFrame } from '../exercise-frame';
import type { PrintedBlockProps } from '../printed-block-props';
import { formatEnd } from './format-end';
import styles from './estimate-block.module.css';

/** An estimate to mark on a line that is as long as its range. */
export function EstimateBlockPrint({ block, namespace, exercise }: PrintedBlockProps<'estimate'>) {
  const { rich, plain } = useBlockText(namespace, block.id);
  const unit = plain('unit');
  return (
    <ExerciseFrame exercise={exercise} label={uiText('block.estimate.label')}>
      <p className={styles.prompt}>{rich('prompt')}</p>
      <p className="fine-print">{uiText('print.hint.estimate', { unit })}</p>
      <div className={styles.ruler}>
        <span>{formatEnd(block.min, unit)}</span>
        <span>{formatEnd(block.max, unit)}</span>
      </div>
    </ExerciseFrame>
  );
}
