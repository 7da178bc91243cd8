import { uiText } from '../../i18n/ui-text';

/** `45 min`, `1 h 15 min`. */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return uiText('common.minutes', { minutes });
  return uiText('common.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
