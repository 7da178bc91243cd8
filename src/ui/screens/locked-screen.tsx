import { uiText } from '../../i18n/ui-text';
import { paths, toHref } from './routes';
import { StandIn } from './stand-in';

/** In place of a part that is not open yet, in a package with locked order. */
export const LockedScreen = ({ module }: { readonly module: string }) => (
  <StandIn title={uiText('locked.title')}>
    <p>
      <a href={toHref(paths.module(module))}>{uiText('locked.text')}</a>
    </p>
  </StandIn>
);
