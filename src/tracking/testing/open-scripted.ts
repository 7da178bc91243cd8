import type { RecordPort } from '../record-port';
import type { ScormRecordInput } from '../scorm/create-scorm-record';
import { scriptApi } from './script-api';

/** A record in a scripted LMS, opened. */
export async function openScripted(
  create: (input: ScormRecordInput) => RecordPort,
  script: Parameters<typeof scriptApi>[0],
) {
  const { api, calls } = scriptApi(script);
  const port = create({
    api,
    sessionSeconds: () => 0,
    isGone: () => false,
    isOnline: () => true,
    options: { interactions: true, finish: false },
  });
  return { port, calls, opened: await port.open() };
}
