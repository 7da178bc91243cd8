import { uiText } from '../../i18n/ui-text';
import { Notice } from '../kit/notice/notice';
import { paths, toHref } from './routes';

/** In place of a part that is not open yet, in a package with locked order. */
export function LockedNotice({ module }: { readonly module: string }) {
  return (
    <Notice tone="info" title={uiText('locked.title')}>
      <a href={toHref(paths.module(module))}>{uiText('locked.text')}</a>
    </Notice>
  );
}
