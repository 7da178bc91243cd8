import type { KeptReport } from '../../../offline/protocol';
import { isolate } from '../../../i18n/isolate';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { Progress } from '../../kit/progress/progress';
import { formatBytes } from './format-bytes';

interface KeptProps {
  readonly report: KeptReport;
  readonly name: string;
  readonly onKeep: () => void;
}

/** Whether something is here, how much of it, and the way to have it. */
export function Kept({ report, name, onKeep }: KeptProps) {
  const { held, bytes, isFetching } = report;
  const sizes = { held: formatBytes(held), bytes: formatBytes(bytes) };
  return (
    <>
      {held === bytes && (
        <p>
          <Icon name="check" /> {uiText('offline.here', sizes)}
        </p>
      )}
      {held < bytes && isFetching && (
        <Progress value={held} max={bytes} label={uiText('offline.fetching', sizes)} />
      )}
      {held < bytes && !isFetching && (
        <>
          <p>{uiText('offline.partly', sizes)}</p>
          <p>
            <Button
              variant="secondary"
              aria-label={uiText('offline.keepNamed', { name: isolate(name) })}
              onClick={onKeep}
            >
              {uiText('offline.keep')}
            </Button>
          </p>
        </>
      )}
    </>
  );
}
