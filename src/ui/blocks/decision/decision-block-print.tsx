import { uiText } from '../../../i18n/ui-text';
import { LetteredOptions } from '../../questions/lettered-options';
import { useBlockText } from '../../text/use-block-text';
import { BlockHeading } from '../block-heading';
import { ExerciseFrame } from '../exercise-frame';
import type { PrintedBlockProps } from '../printed-block-props';
import styles from './decision-block.module.css';

/** A decision to tick; what follows from each choice stands at the end. */
export function DecisionBlockPrint({ block, namespace, exercise }: PrintedBlockProps<'decision'>) {
  const { rich } = useBlockText(namespace, block.id);
  return (
    <ExerciseFrame exercise={exercise} label={uiText('block.decision.label')}>
      <BlockHeading className={styles.title}>{rich('title')}</BlockHeading>
      <p className={styles.prompt}>{rich('prompt')}</p>
      <LetteredOptions options={block.options.map(({ id }) => ({ id, label: rich(id) }))} />
    </ExerciseFrame>
  );
}
