import { useSyncExternalStore } from 'react';
import { i18n } from './instance';

const subscribe = (onChange: () => void) => {
  i18n.on('languageChanged', onChange);
  return () => i18n.off('languageChanged', onChange);
};

/** The language in use. The root of the app subscribes, so that a change re-renders every text; no part below may be memoized. */
export const useLanguage = (): string => useSyncExternalStore(subscribe, () => i18n.language);
