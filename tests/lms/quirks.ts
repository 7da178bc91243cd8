import type { Quirk } from './quirk';
import { CHANGED_VALUES } from './quirks/changed-values';
import { CHANGED_VERDICTS } from './quirks/changed-verdicts';
import { LOST_SAVES } from './quirks/lost-saves';
import { ODD_SESSIONS } from './quirks/odd-sessions';
import { ODD_WINDOWS } from './quirks/odd-windows';
import { REFUSED_VALUES } from './quirks/refused-values';

/** Every behaviour of the lab, by its name. */
export const QUIRKS: readonly Quirk[] = [
  ...LOST_SAVES,
  ...CHANGED_VALUES,
  ...REFUSED_VALUES,
  ...CHANGED_VERDICTS,
  ...ODD_SESSIONS,
  ...ODD_WINDOWS,
].toSorted((one, other) => one.name.localeCompare(other.name));
