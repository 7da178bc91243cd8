import type { Block } from '../../content/types';
import type { Drawing } from '../../content/drawing';
import { uiText } from '../../i18n/ui-text';
import { BlockSection } from './block-section';
import { BlockView } from './block-view';
import { ChartBlockPrint } from './chart/chart-block-print';
import { DecisionBlockPrint } from './decision/decision-block-print';
import { DisclosureBlockPrint } from './disclosure/disclosure-block-print';
import { EstimateBlockPrint } from './estimate/estimate-block-print';
import type { Exercise } from './exercise';
import { FigureBlockPrint } from './figure/figure-block-print';
import { QuestionBlockPrint } from './question/question-block-print';
import { ReflectionBlockPrint } from './reflection/reflection-block-print';

interface BlockPrintProps {
  readonly block: Block;
  /** Namespace of the lesson's texts, such as `circular-ict/why-now`. */
  readonly namespace: string;
  /** Null for a block that asks nothing. */
  readonly exercise: Exercise | null;
  /** The picture of a figure. */
  readonly drawing: Drawing | undefined;
}

/** A block of any kind on paper. What only shows something looks as it does on screen. */
export function BlockPrint({ block, namespace, exercise, drawing }: BlockPrintProps) {
  switch (block.kind) {
    case 'heading':
    case 'text':
    case 'list':
    case 'key-idea':
    case 'caution':
    case 'at-work':
    case 'case':
    case 'steps':
    case 'comparison':
    case 'definition':
      return <BlockView block={block} namespace={namespace} answer={null} onAnswer={() => undefined} />;
    case 'chart':
      return <ChartBlockPrint block={block} namespace={namespace} />;
    case 'figure':
      return <FigureBlockPrint block={block} namespace={namespace} drawing={drawing} />;
    case 'disclosure':
      return <DisclosureBlockPrint block={block} namespace={namespace} />;
    case 'reflection':
      return <ReflectionBlockPrint block={block} namespace={namespace} />;
    case 'question':
      return exercise && <QuestionBlockPrint block={block} namespace={namespace} exercise={exercise} />;
    case 'estimate':
      return exercise && <EstimateBlockPrint block={block} namespace={namespace} exercise={exercise} />;
    case 'decision':
      return exercise && <DecisionBlockPrint block={block} namespace={namespace} exercise={exercise} />;
    case 'placement':
    case 'simulation':
      return (
        <BlockSection layout="aside">
          <p>{uiText(`print.onScreen.${block.kind}`)}</p>
        </BlockSection>
      );
  }
}
