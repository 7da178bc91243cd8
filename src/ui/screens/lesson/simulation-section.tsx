import type { BlockOf, LoadableModule } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { plainContentText } from '../../../i18n/content-text';
import type { SimulationActions } from '../../blocks/simulation/purchase';
import { useCourse, useCourseState } from '../course-access';
import { fetchPart } from '../fetch-view';
import { useLatency } from './use-latency';

const SimulationBlock = fetchPart(
  async () => (await import('../../blocks/simulation/simulation-block')).SimulationBlock,
);

interface SimulationSectionProps {
  readonly block: BlockOf<'simulation'>;
  readonly module: LoadableModule;
  readonly namespace: string;
}

/** A simulation with what was decided in it. A decision is reported when it is first taken; taking it again only changes the plan. */
export function SimulationSection({ block, module, namespace }: SimulationSectionProps) {
  const { actor, now } = useCourse();
  const { answers } = moduleStateOf(useCourseState(), module.n);
  const { watch, take } = useLatency(now);

  const kept = {
    pick: (item: number) => {
      const answer = answers.get(item);
      return answer?.kind === 'choice' ? answer.picked : undefined;
    },
    changes: new Map(
      [...answers].flatMap(([n, answer]) => (answer.kind === 'numeric' ? [[n, answer.value]] : [])),
    ),
  };
  const actions: SimulationActions = {
    decide: (entry, at, answer) => {
      const decision = block.decisions[at];
      const item = entry.items[at];
      if (!decision || item === undefined) return;
      const stem = `${block.id}.${entry.id}.${decision.id}`;
      const takenAt = now();
      actor.send({
        type: 'decision.taken',
        id: `${entry.id}-${decision.id}`,
        item,
        options: decision.options.map(({ id, n }) => ({ id, n })),
        answer,
        description: plainContentText({ namespace, key: `${stem}.prompt` }),
        namespace,
        stem,
        latency: take(takenAt),
        at: takenAt,
      });
    },
    revise: (item, answer) => actor.send({ type: 'item.revised', item, answer }),
  };
  return <SimulationBlock ref={watch} block={block} namespace={namespace} kept={kept} actions={actions} />;
}
