import type { BlockOf, LoadableModule } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { uiText } from '../../../i18n/ui-text';
import { AtWorkBlock } from '../../blocks/at-work/at-work-block';
import { Choice } from '../../kit/choice/choice';
import { useCourse, useCoursePart } from '../course-access';
import { paths, toHref } from '../routes';

interface AtWorkSectionProps {
  readonly block: BlockOf<'at-work'>;
  readonly module: LoadableModule;
  /** Permanent number of the lesson. */
  readonly lesson: number;
  readonly namespace: string;
}

/** The action of a lesson, to be put on the action plan. */
export function AtWorkSection({ block, module, lesson, namespace }: AtWorkSectionProps) {
  const { actor } = useCourse();
  const isPlanned = useCoursePart((state) => moduleStateOf(state, module.n).planned.has(lesson));
  return (
    <AtWorkBlock block={block} namespace={namespace}>
      <Choice
        type="checkbox"
        name={`plan-${block.id}`}
        value="planned"
        label={uiText('block.atWork.plan')}
        isChecked={isPlanned}
        onChange={(isChecked) =>
          actor.send({
            type: 'plan.changed',
            change: { module: module.n, lesson, term: isChecked ? 30 : null },
          })
        }
      >
        {isPlanned && <a href={toHref(paths.plan)}>{uiText('home.plan')}</a>}
      </Choice>
    </AtWorkBlock>
  );
}
