import type { ComponentType } from 'react';
import type { ScreenNamespace } from '../../i18n/ui-namespaces';
import { loadTextsOrThrow } from './load-or-throw';
import { LoadingView } from './loading-view';
import { useLoaded } from './use-loaded';

type Load<Props> = () => Promise<ComponentType<Props>>;

function fetchView<Props extends object>(
  load: Load<Props>,
  namespaces: readonly ScreenNamespace[],
  isPart: boolean,
) {
  const loadAll = async () => {
    const [View] = await Promise.all([load(), loadTextsOrThrow(...namespaces)]);
    return View;
  };
  return function FetchedView(props: Props) {
    const [loaded, retry] = useLoaded(loadAll);
    return (
      <LoadingView loaded={loaded} onRetry={retry} isPart={isPart}>
        {(View) => <View {...props} />}
      </LoadingView>
    );
  };
}

/**
 * A screen whose code is fetched when it is shown. Where that fails it says so and can be tried again; React's own `lazy` would fail for
 * the rest of the visit. Words of the player that only this screen says come with it when their namespace is named.
 */
export const fetchScreen = <Props extends object>(
  load: Load<Props>,
  ...namespaces: readonly ScreenNamespace[]
) => fetchView(load, namespaces, false);

/** The same for a part of a screen, which has its heading. */
export const fetchPart = <Props extends object>(
  load: Load<Props>,
  ...namespaces: readonly ScreenNamespace[]
) => fetchView(load, namespaces, true);
