import { fail, succeed, type Result } from '../../content/result';
import type { RecordError } from '../record-port';

/** What a browser answers when it is asked for its storage; whatever it throws is a refusal. */
export async function attemptStorage<Value>(
  action: () => Promise<Value>,
): Promise<Result<Value, RecordError>> {
  try {
    return succeed(await action());
  } catch (error) {
    return fail({ code: 'storage', detail: error instanceof Error ? error.name : 'refused' });
  }
}
