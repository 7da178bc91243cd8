import { useCallback, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { listBlockKeys } from '../../../content/list-text-keys';
import type { Block } from '../../../content/types';
import { BlockView } from '../../blocks/block-view';
import { QuestionBlock } from '../../blocks/question/question-block';
import { useCourse } from '../course-access';
import { LessonLinks } from '../lesson/lesson-links';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { useLoaded } from '../use-loaded';
import styles from './preview-screen.module.css';

interface ExampleFile {
  readonly examples: readonly { readonly name: string; readonly element: ReactElement }[];
}

const files = import.meta.glob<ExampleFile>('../../kit/*/*.examples.tsx');

/** For authors and developers, in development only: every control with its states, or a lesson block by block with its text keys. */
export function PreviewScreen() {
  const { module = '', lesson = '' } = useParams();
  return lesson === '' ? <Controls /> : <LessonPreview module={module} id={lesson} />;
}

function Controls() {
  const { index } = useCourse();
  const load = useCallback(
    () =>
      Promise.all(
        Object.entries(files).map(async ([path, open]) => ({ path, examples: (await open()).examples })),
      ),
    [],
  );
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(kits) => (
        <div className={styles.preview}>
          <h1>Controls</h1>
          <p>A lesson block by block: #/preview/{index.modules[0]?.id}/LESSON</p>
          {kits.map(({ path, examples }) => (
            <section key={path} className={styles.part}>
              <h2>{path.split('/').at(-2)}</h2>
              {examples.map(({ name, element }) => (
                <div key={name} data-example={name}>
                  <h3>{name}</h3>
                  {element}
                </div>
              ))}
            </section>
          ))}
        </div>
      )}
    </LoadingView>
  );
}

function LessonPreview({ module, id }: { readonly module: string; readonly id: string }) {
  const { library } = useCourse();
  const load = useCallback(async () => {
    const [lesson] = await Promise.all([
      library.lesson(module, id),
      loadTextsOrThrow(`${module}/module`, `${module}/${id}`, 'glossary'),
    ]);
    return lesson;
  }, [library, module, id]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(lesson) => (
        <LessonLinks lesson={lesson}>
          <div className={styles.preview}>
            <h1>
              {module}/{id}
            </h1>
            <Link to={`/${module}/lesson/${id}`}>As the learner sees it</Link>
            {lesson.blocks.map((block) => (
              <section key={block.id} className={styles.part}>
                <p className="fine-print">
                  {block.kind}: {listBlockKeys(block).join(', ') || block.id}
                </p>
                <BlockPreview block={block} namespace={`${module}/${id}`} />
              </section>
            ))}
          </div>
        </LessonLinks>
      )}
    </LoadingView>
  );
}

/** As the learner finds it, with nothing answered. A simulation is shown in its lesson only. */
function BlockPreview({ block, namespace }: { readonly block: Block; readonly namespace: string }) {
  const nothing = { namespace, answer: null, score: null, onAnswer: () => {} };
  if (block.kind === 'simulation') return null;
  if (block.kind !== 'question' && block.kind !== 'placement')
    return <BlockView block={block} namespace={namespace} answer={null} onAnswer={() => {}} />;
  const questions = block.kind === 'question' ? [block.question] : block.questions;
  return questions.map((question) => (
    <QuestionBlock
      key={question.id}
      question={question}
      order={'options' in question ? question.options.map(({ n }) => n) : []}
      {...nothing}
    />
  ));
}
