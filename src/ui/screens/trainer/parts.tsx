import { useCallback } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { useLoaded } from '../use-loaded';
import type { Materials } from './load-materials';
import { paths, toHref } from '../routes';
import styles from './trainer.module.css';

/** Whether all that packages are made of is here, so that the network may go. */
export function Parts({ materials: { fetchAll } }: { readonly materials: Materials }) {
  const load = useCallback(() => fetchAll(), [fetchAll]);
  const [loaded] = useLoaded(load);
  const isHere = loaded.status === 'ready' && loaded.value;
  const state = loaded.status === 'loading' ? 'loading' : isHere ? 'ready' : 'failed';
  return (
    <p className={styles.parts} data-state={state}>
      <Icon name={isHere ? 'check' : 'info'} />{' '}
      <span>
        {uiText(`trainer.offline.${state}`)}{' '}
        {isHere && <a href={toHref(paths.offline)}>{uiText('trainer.offline.keep')}</a>}
      </span>
    </p>
  );
}
