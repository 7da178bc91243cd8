import type { ReactNode } from 'react';
import { uiText } from '../../i18n/ui-text';
import { Button } from '../kit/button/button';
import { Notice } from '../kit/notice/notice';
import { AbsentScreen } from './absent-screen';
import styles from './loading-view.module.css';
import { StandIn } from './stand-in';
import type { Loaded } from './use-loaded';

interface LoadingViewProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly onRetry: () => void;
  /** Within a screen that has its heading. */
  readonly isPart?: boolean;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what was loaded, or in words that it is on its way, does not exist or could not be had. */
export function LoadingView<Value>({ loaded, onRetry, isPart = false, children }: LoadingViewProps<Value>) {
  switch (loaded.status) {
    case 'ready':
      return children(loaded.value);
    case 'loading':
      return (
        <p className={styles.loading} role="status">
          {uiText('common.loading')}
        </p>
      );
    case 'absent':
      return <AbsentScreen />;
    case 'failed': {
      const title = uiText('failed.title');
      const rest = (
        <>
          <p>{uiText('failed.text')}</p>
          <p>
            <Button onClick={onRetry}>{uiText('common.tryAgain')}</Button>
          </p>
        </>
      );
      if (isPart)
        return (
          <Notice tone="bad" title={title}>
            {rest}
          </Notice>
        );
      return (
        <StandIn title={title} step={`failed ${loaded.turn}`}>
          {rest}
        </StandIn>
      );
    }
  }
}
