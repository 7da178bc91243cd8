import { useSyncExternalStore } from 'react';
import { i18n } from './instance';

const subscribe = (onChange: () => void) => {
  i18n.on('languageChanged', onChange);
  return () => i18n.off('languageChanged', onChange);
};

/** The language in use. The root of the app subscribes, so that a change re-renders every text; a part below may keep what it rendered only as long as its words are the same. */
export const useLanguage = (): string => useSyncExternalStore(subscribe, () => i18n.language);
