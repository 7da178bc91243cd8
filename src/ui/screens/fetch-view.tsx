import type { ComponentType } from 'react';
import type { ScreenNamespace } from '../../i18n/ui-namespaces';
import { loadTextsOrThrow } from './load-or-throw';
import { LoadingView } from './loading-view';
import { useLoaded } from './use-loaded';

/**
 * A view whose code is fetched when it is shown. Where that fails it says so and can be tried again; React's own `lazy` would fail for
 * the rest of the visit. Words of the player that only this view says come with it when their namespace is named.
 */
export function fetchView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...namespaces: readonly ScreenNamespace[]
) {
  const loadAll = async () => {
    const [View] = await Promise.all([load(), loadTextsOrThrow(...namespaces)]);
    return View;
  };
  return function FetchedView(props: Props) {
    const [loaded, retry] = useLoaded(loadAll);
    return (
      <LoadingView loaded={loaded} onRetry={retry}>
        {(View) => <View {...props} />}
      </LoadingView>
    );
  };
}
