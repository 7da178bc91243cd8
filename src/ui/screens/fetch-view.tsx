import type { ComponentType } from 'react';
import { LoadingView } from './loading-view';
import { useLoaded } from './use-loaded';

/**
 * A view whose code is fetched when it is shown. Where that fails it says so and can be tried again; React's own `lazy` would fail for
 * the rest of the visit.
 */
export function fetchView<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function FetchedView(props: Props) {
    const [loaded, retry] = useLoaded(load);
    return (
      <LoadingView loaded={loaded} onRetry={retry}>
        {(View) => <View {...props} />}
      </LoadingView>
    );
  };
}
