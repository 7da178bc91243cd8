import { useState, type ComponentType } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';

/**
 * The code for the help desk, made when it is asked for. Its parts are there soon after the first screen (`LateParts`); where the network
 * went before they came, it says so.
 */
export function SaveCode() {
  const [part, setPart] = useState<{ readonly View: ComponentType } | 'failed'>();
  const show = () =>
    import('./made-code').then(
      ({ MadeCode }) => setPart({ View: MadeCode }),
      () => setPart('failed'),
    );
  if (typeof part === 'object') return <part.View />;
  return (
    <div>
      <Button variant="quiet" onClick={() => void show()}>
        {uiText('save.code')}
      </Button>
      <div role="status">{part && <Notice tone="caution" title={uiText('save.codeFailed')} />}</div>
    </div>
  );
}
