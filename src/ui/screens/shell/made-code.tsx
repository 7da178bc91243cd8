import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { useCourse } from '../course-access';
import { CodeBox } from '../doctor/code-box';
import { useLoaded } from '../use-loaded';

/** Checks the course, then shows the code for what was found. */
export function MadeCode() {
  const { diagnose } = useCourse();
  const [loaded, retry] = useLoaded(diagnose);
  if (loaded.status === 'ready') return <CodeBox diagnosis={loaded.value} />;
  return (
    <div>
      <div role="status">
        {loaded.status === 'loading' && <p>{uiText('common.checking')}</p>}
        {loaded.status === 'failed' && <Notice tone="caution" title={uiText('save.codeFailed')} />}
      </div>
      {loaded.status === 'failed' && (
        <Button variant="quiet" onClick={retry}>
          {uiText('save.code')}
        </Button>
      )}
    </div>
  );
}
