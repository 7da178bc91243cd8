import { AtWorkBlock } from './at-work/at-work-block';
import type { BlockProps, PlainBlock } from './block-props';
import { CaseBlock } from './case/case-block';
import { CautionBlock } from './caution/caution-block';
import { ChartBlock } from './chart/chart-block';
import { ComparisonBlock } from './comparison/comparison-block';
import { DecisionBlock } from './decision/decision-block';
import { DefinitionBlock } from './definition/definition-block';
import { DisclosureBlock } from './disclosure/disclosure-block';
import { EstimateBlock } from './estimate/estimate-block';
import { FigureBlock } from './figure/figure-block';
import { HeadingBlock } from './heading/heading-block';
import { KeyIdeaBlock } from './key-idea/key-idea-block';
import { ListBlock } from './list/list-block';
import { ReflectionBlock } from './reflection/reflection-block';
import { StepsBlock } from './steps/steps-block';
import { TextBlock } from './text/text-block';

/** A block of any kind that one view shows. */
export type BlockViewProps = Omit<BlockProps<PlainBlock['kind']>, 'block'> & { readonly block: PlainBlock };

/** Shows a block. The lesson around gives it its full width: blocks bring their own margins. */
export function BlockView({ block, ...rest }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} {...rest} />;
    case 'text':
      return <TextBlock block={block} {...rest} />;
    case 'list':
      return <ListBlock block={block} {...rest} />;
    case 'key-idea':
      return <KeyIdeaBlock block={block} {...rest} />;
    case 'caution':
      return <CautionBlock block={block} {...rest} />;
    case 'at-work':
      return <AtWorkBlock block={block} {...rest} />;
    case 'case':
      return <CaseBlock block={block} {...rest} />;
    case 'figure':
      return <FigureBlock block={block} {...rest} />;
    case 'chart':
      return <ChartBlock block={block} {...rest} />;
    case 'steps':
      return <StepsBlock block={block} {...rest} />;
    case 'comparison':
      return <ComparisonBlock block={block} {...rest} />;
    case 'disclosure':
      return <DisclosureBlock block={block} {...rest} />;
    case 'definition':
      return <DefinitionBlock block={block} />;
    case 'estimate':
      return <EstimateBlock block={block} {...rest} />;
    case 'decision':
      return <DecisionBlock block={block} {...rest} />;
    case 'reflection':
      return <ReflectionBlock block={block} {...rest} />;
  }
}
