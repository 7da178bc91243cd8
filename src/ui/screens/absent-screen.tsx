import { uiText } from '../../i18n/ui-text';
import { ButtonLink } from '../kit/button/button';
import { paths, toHref } from './routes';
import { StandIn } from './stand-in';

/** At an address that the course does not have. */
export const AbsentScreen = () => (
  <StandIn title={uiText('missing.title')}>
    <p>{uiText('missing.text')}</p>
    <p>
      <ButtonLink variant="secondary" href={toHref(paths.home)}>
        {uiText('common.toHome')}
      </ButtonLink>
    </p>
  </StandIn>
);
