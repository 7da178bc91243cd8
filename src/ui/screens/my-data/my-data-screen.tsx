import { useCallback } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { useCourse, useCourseState, useRecordStatus } from '../course-access';
import { LoadingView } from '../loading-view';
import { saveFile } from '../save-file';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { describeProgress } from './describe-progress';
import { Erasing } from './erasing';
import type { KeptData, KeptPart } from './kept-data';
import { KeptSection } from './kept-section';
import styles from './my-data.module.css';

interface LoadedData {
  readonly kept: KeptData;
  /** Null where the browser does not let anything be read. */
  readonly parts: readonly KeptPart[] | null;
}

/** All that is kept of the learner on this device: shown, handed out as a file, erased. */
export function MyDataScreen() {
  const { kept } = useCourse();
  const load = useCallback(async (): Promise<LoadedData> => {
    const data = await kept();
    return { kept: data, parts: await data.read() };
  }, [kept]);
  // What is kept changes as the record is saved.
  const [loaded, again] = useLoaded(load, useRecordStatus());
  return (
    <LoadingView loaded={loaded} onRetry={again}>
      {(data) => <MyData data={data} onErased={again} />}
    </LoadingView>
  );
}

function MyData({ data, onErased }: { readonly data: LoadedData; readonly onErased: () => void }) {
  const { index, version, hasLms, now } = useCourse();
  const progress = describeProgress(useCourseState(), index);
  const parts = data.parts ?? [];
  const save = () => {
    const content = {
      course: index.id,
      version,
      savedAt: new Date(now()).toISOString(),
      progress,
      kept: Object.fromEntries(parts.map(({ kind, entries }) => [kind, entries])),
    };
    saveFile(`${index.id}.json`, 'application/json', JSON.stringify(content, undefined, 2));
  };
  return (
    <div className={styles.screen}>
      <ScreenHeading title={uiText('settings.myData')} />
      <p>{uiText(hasLms ? 'my-data.introLms' : 'my-data.intro')}</p>
      <p>{uiText('my-data.nothingLeaves')}</p>
      {data.parts === null && (
        <Notice tone="caution" title={uiText('my-data.refused')}>
          <p>{uiText('my-data.refusedText')}</p>
        </Notice>
      )}
      <div className={styles.actions}>
        <Button onClick={save}>{uiText('my-data.save')}</Button>
        <Erasing kept={data.kept} onErased={onErased} />
      </div>
      <KeptSection kind="progress" value={progress} others={0} />
      {parts.map(({ kind, entries, others, bytes }) => (
        <KeptSection key={kind} kind={kind} value={entries} others={others} bytes={bytes} />
      ))}
    </div>
  );
}
