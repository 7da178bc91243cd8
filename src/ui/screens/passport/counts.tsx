import type { Gains } from '../../../engine/course/course-events';
import { uiText } from '../../../i18n/ui-text';
import { isNothing } from '../../../passport/derive-gains';

const KINDS = ['lessons', 'skipped', 'answers', 'results', 'planned'] as const;

interface CountsProps {
  readonly counts: Gains;
  /** Whether the place to go on from is among it. */
  readonly hasPlace: boolean;
}

/** How much there is of each kind, in words. */
export function Counts({ counts, hasPlace }: CountsProps) {
  return (
    <ul>
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <li key={kind}>{uiText(`passport.count.${kind}`, { count: counts[kind] })}</li>
      ))}
      {hasPlace && <li>{uiText('passport.count.place')}</li>}
      {!hasPlace && isNothing(counts) && <li>{uiText('passport.count.traces')}</li>}
    </ul>
  );
}
