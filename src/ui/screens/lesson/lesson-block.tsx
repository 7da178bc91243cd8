import type { Ref } from 'react';
import type { Block, LoadableModule } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { BlockView } from '../../blocks/block-view';
import type { PlainBlock } from '../../blocks/block-props';
import { useCourse, useCoursePart } from '../course-access';
import { AtWorkSection } from './at-work-section';
import { listBlockItems } from './list-items';
import { PlacementSection } from './placement-section';
import { PracticeQuestion } from './practice-question';
import { SimulationSection } from './simulation-section';

interface LessonBlockProps {
  readonly block: Block;
  readonly module: LoadableModule;
  /** Permanent number of the lesson. */
  readonly lesson: number;
  readonly namespace: string;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** A block in its place in the lesson, with what was answered in it. */
export function LessonBlock({ block, ref, ...place }: LessonBlockProps) {
  return (
    <div ref={ref} id={`block-${block.id}`} tabIndex={-1} data-kind={block.kind}>
      <BlockOfAnyKind block={block} {...place} />
    </div>
  );
}

function BlockOfAnyKind({ block, lesson, ...place }: Omit<LessonBlockProps, 'ref'>) {
  switch (block.kind) {
    case 'at-work':
      return <AtWorkSection block={block} lesson={lesson} {...place} />;
    case 'question':
      return <PracticeQuestion question={block.question} {...place} />;
    case 'placement':
      return <PlacementSection block={block} {...place} />;
    case 'simulation':
      return <SimulationSection block={block} {...place} />;
    default:
      return <AnsweredBlock block={block} {...place} />;
  }
}

/** Estimates and decisions are kept, never marked; most blocks only show something. */
function AnsweredBlock({
  block,
  module,
  namespace,
}: {
  readonly block: PlainBlock;
  readonly module: LoadableModule;
  readonly namespace: string;
}) {
  const { actor } = useCourse();
  const [item] = listBlockItems(block);
  const answer = useCoursePart((state) => item && moduleStateOf(state, module.n).answers.get(item.n));
  return (
    <BlockView
      block={block}
      namespace={namespace}
      answer={answer ?? null}
      onAnswer={(given) => {
        if (item) actor.send({ type: 'item.answered', item: item.n, answer: given });
      }}
    />
  );
}
