import { nameLesson } from '../../text/course-titles';
import { HeadingLevel } from '../../blocks/block-heading';
import { BlockPrint } from '../../blocks/block-print';
import type { Handbook, PrintedLesson } from './handbook';
import styles from './print-screen.module.css';

interface LessonSectionProps {
  readonly printed: PrintedLesson;
  readonly handbook: Handbook;
}

const LEVELS = {
  course: { Title: 'h3', blocks: 4 },
  module: { Title: 'h2', blocks: 3 },
  lesson: { Title: null, blocks: 2 },
} as const;

/** A lesson with all its blocks. The edition of a single lesson has named it in its title. */
export function LessonSection({ printed, handbook: { extent, drawings } }: LessonSectionProps) {
  const { id, lesson, namespace, blocks } = printed;
  const { Title, blocks: level } = LEVELS[extent];
  const [module = ''] = namespace.split('/');
  return (
    <article id={id} tabIndex={-1} className={styles.lesson}>
      {Title && <Title className={styles.lessonTitle}>{nameLesson(module, lesson.id)}</Title>}
      <HeadingLevel value={level}>
        {blocks.map(({ block, exercise }) => (
          <BlockPrint
            key={block.id}
            block={block}
            namespace={namespace}
            exercise={exercise}
            drawing={block.kind === 'figure' ? drawings.get(block.drawing) : undefined}
          />
        ))}
      </HeadingLevel>
    </article>
  );
}
