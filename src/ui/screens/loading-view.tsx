import type { ReactNode } from 'react';
import { uiText } from '../../i18n/ui-text';
import { Button, ButtonLink } from '../kit/button/button';
import { Notice } from '../kit/notice/notice';
import styles from './loading-view.module.css';
import { paths, toHref } from './routes';
import { ScreenHeading } from './screen-heading';
import type { Loaded } from './use-loaded';

interface LoadingViewProps<Value> {
  readonly loaded: Loaded<Value>;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ReactNode;
}

/** Shows what was loaded, or in words that it is on its way, does not exist or could not be had. */
export function LoadingView<Value>({ loaded, onRetry, children }: LoadingViewProps<Value>) {
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
      return (
        <div className={styles.absent}>
          <ScreenHeading title={uiText('missing.title')} />
          <p>{uiText('missing.text')}</p>
          <p>
            <ButtonLink variant="secondary" href={toHref(paths.home)}>
              {uiText('common.toHome')}
            </ButtonLink>
          </p>
        </div>
      );
    case 'failed':
      return (
        <Notice tone="bad" title={uiText('failed.title')}>
          <p>{uiText('failed.text')}</p>
          <Button onClick={onRetry}>{uiText('common.tryAgain')}</Button>
        </Notice>
      );
  }
}
