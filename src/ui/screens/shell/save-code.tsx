import { useState, type ComponentType } from 'react';
import type { Diagnosis } from '../../../diagnosis/diagnosis';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { useCourse } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';

interface Shown {
  readonly diagnosis: Diagnosis;
  readonly View: ComponentType<{ readonly diagnosis: Diagnosis }>;
}

/** The code for the help desk, made when it is asked for. Without network its parts may be missing: then it says so. */
export function SaveCode() {
  const { diagnose } = useCourse();
  const [shown, setShown] = useState<Shown | 'working' | 'failed'>();
  const show = async () => {
    setShown('working');
    try {
      const [{ CodeBox }, diagnosis] = await Promise.all([
        import('../doctor/code-box'),
        diagnose(),
        loadTextsOrThrow('doctor'),
      ]);
      setShown({ diagnosis, View: CodeBox });
    } catch {
      setShown('failed');
    }
  };
  if (typeof shown === 'object') return <shown.View diagnosis={shown.diagnosis} />;
  return (
    <div>
      <Button variant="quiet" onClick={() => void show()}>
        {uiText('save.code')}
      </Button>
      <div role="status">
        {shown === 'working' && <p>{uiText('common.checking')}</p>}
        {shown === 'failed' && <Notice tone="caution" title={uiText('save.codeFailed')} />}
      </div>
    </div>
  );
}
