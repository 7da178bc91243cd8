import { uiText } from '../../i18n/ui-text';
import { ButtonLink } from '../kit/button/button';
import { paths, toHref } from './routes';
import { StandIn } from './stand-in';

/** In place of a part that is not open yet, in a package with locked order. */
export const LockedScreen = ({ module }: { readonly module: string }) => (
  <StandIn title={uiText('locked.title')}>
    <p>{uiText('locked.text')}</p>
    <p>
      <ButtonLink variant="secondary" href={toHref(paths.module(module))}>
        {uiText('lesson.toModule')}
      </ButtonLink>
    </p>
  </StandIn>
);
