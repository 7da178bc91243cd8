import type { Gains } from '../../../engine/course/course-events';
import { formatNumber, uiText } from '../../../i18n/ui-text';
import { ButtonLink } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { paths, toHref } from '../routes';
import { Counts } from './counts';
import { Offer } from './offer';
import { Refusal } from './refusal';
import type { Found } from './use-bring';

interface FindingProps {
  readonly found: Found;
  readonly onAdded: (gains: Gains, hasPlace: boolean) => void;
}

/** What was found in what the learner brought, and what to do next. */
export function Finding({ found, onAdded }: FindingProps) {
  switch (found.kind) {
    case 'nothing':
      return null;
    case 'reading':
      return <p>{uiText('common.checking')}</p>;
    case 'missing':
      return (
        <Notice tone="info" title={uiText('passport.missing', { count: found.numbers.length })}>
          <p>
            {uiText('passport.missing.text', {
              numbers: found.numbers.map(formatNumber).join(', '),
              count: found.count,
            })}
          </p>
          {found.unread > 0 && <p>{uiText('passport.unread', { count: found.unread })}</p>}
        </Notice>
      );
    case 'whole':
      return <Offer line={found.line} onAdded={onAdded} />;
    case 'added':
      return (
        <Notice tone="good" title={uiText('passport.added')}>
          <Counts counts={found.gains} hasPlace={found.hasPlace} />
          <p>
            <ButtonLink href={toHref(paths.home)}>{uiText('passport.added.home')}</ButtonLink>
          </p>
        </Notice>
      );
    default:
      return <Refusal reason={found.kind} />;
  }
}
