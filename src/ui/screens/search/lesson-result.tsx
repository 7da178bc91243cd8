import type { SearchMap } from '../../../content/search-map';
import { isLocked } from '../../../engine/course/derive-lock';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import type { FoundLesson } from '../../../search/group-hits';
import { cutSnippet, markText } from '../../../search/mark-text';
import type { SearchedOf } from '../../../search/searched-text';
import { Icon } from '../../kit/icon/icon';
import { nameModule } from '../../text/course-titles';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import { Marked } from './marked';
import styles from './search-screen.module.css';

/** More passages of one lesson would hide the next lesson. */
const MOST_PASSAGES = 3;

interface LessonResultProps {
  readonly found: FoundLesson;
  readonly map: SearchMap;
  /** Folded terms to mark. */
  readonly marked: ReadonlySet<string>;
}

function useIsLocked({ module, lesson }: FoundLesson, map: SearchMap): boolean {
  const { index, lockedOrder } = useCourse();
  const state = useCourseState();
  const packaged = index.modules.find(({ id }) => id === module);
  const lessons = map.find((entry) => entry.module === module)?.lessons ?? [];
  const n = lessons.find(({ id }) => id === lesson)?.n;
  if (!lockedOrder || !packaged || n === undefined) return false;
  return isLocked(state, index, { n: packaged.n, lessons }, n);
}

/** A lesson with the places in it where the words stand. A locked one says so, and shows nothing of its inside. */
export function LessonResult({ found, map, marked }: LessonResultProps) {
  const { module, lesson, passages } = found;
  const locked = useIsLocked(found, map);
  const text = (key: string) => contentText({ namespace: `${module}/module`, key: `${lesson}.${key}` });
  const title = <Marked pieces={markText(text('title'), marked)} />;
  return (
    <>
      <p className={styles.place}>{nameModule(module)}</p>
      <h3 data-locked={locked || undefined}>
        {locked && <Icon name="lesson-locked" />}
        {locked ? title : <a href={toHref(paths.lesson(module, lesson))}>{title}</a>}
      </h3>
      {locked && <p className={styles.place}>{uiText('part.locked')}</p>}
      {!locked && passages.length === 0 && (
        <p>
          <Marked pieces={markText(text('summary'), marked)} />
        </p>
      )}
      {!locked && passages.length > 0 && (
        <ul className={styles.passages}>
          {passages.slice(0, MOST_PASSAGES).map((passage) => (
            <Passage key={passage.block} passage={passage} marked={marked} />
          ))}
        </ul>
      )}
    </>
  );
}

/** A link to the block, in its own words. */
function Passage({
  passage: { module, lesson, block, heading, text },
  marked,
}: {
  readonly passage: SearchedOf<'passage'>;
  readonly marked: ReadonlySet<string>;
}) {
  return (
    <li>
      <a href={toHref(paths.block(module, lesson, block))}>
        {heading !== '' && (
          <strong>
            <Marked pieces={markText(heading, marked)} />
          </strong>
        )}
        {heading !== '' && text !== '' && ' '}
        <Marked pieces={cutSnippet(text, marked)} />
      </a>
    </li>
  );
}
