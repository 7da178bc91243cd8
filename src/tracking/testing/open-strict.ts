import { createStrictLms, type StrictLmsInput } from '../../../tests/support/strict-lms';
import type { StrictVersion } from '../../../tests/support/strict-lms-engines';
import type { ScormRecordInput } from '../scorm/create-scorm-record';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';

/** A record in a strict LMS, opened; `network.isOnline` and `page.isGone` may be switched. */
export async function openStrict(
  version: StrictVersion,
  input: StrictLmsInput = {},
  options: Partial<ScormRecordInput['options']> = {},
) {
  const lms = createStrictLms(version, input);
  const network = { isOnline: true };
  const page = { isGone: false };
  const create = version === '1.2' ? createScorm12Record : createScorm2004Record;
  const port = create({
    api: lms.api,
    sessionSeconds: () => 75,
    isGone: () => page.isGone,
    isOnline: () => network.isOnline,
    options: { interactions: true, finish: false, ...options },
  });
  const opened = await port.open();
  return { lms, port, network, page, opened };
}

/** What was set, as `element=value`, in order. */
export const listSets = ({ sets }: Pick<ReturnType<typeof createStrictLms>, 'sets'>): string[] =>
  sets().map(({ args }) => args.join('='));
