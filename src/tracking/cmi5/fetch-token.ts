import { fail, succeed, type Result } from '../../content/result';
import type { RecordError } from '../record-port';
import { parseFields, readText } from './fields';
import { isAccepted, toRecordError, type SendRequest } from './lrs-transport';

/** What may stand in a header. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;
/** cmi5, 8.2.3: the token was handed out before. */
const USED = '1';

/** As text, or as the number that some LMSs make of it; at most three digits. */
const readErrorCode = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : readText(value, 3);
  return /^\d{1,3}$/.test(text) ? text : '';
};

/**
 * Asks for the authorization token: by POST, once (cmi5, 8.2). An error comes with HTTP 200 too. That it was handed out already means
 * that the session has begun elsewhere: only the LMS can begin another.
 */
export async function fetchToken(send: SendRequest, url: string): Promise<Result<string, RecordError>> {
  const reply = await send({ method: 'POST', url, headers: {}, keepalive: false });
  if (!isAccepted(reply)) return fail(toRecordError('token', reply));
  const answer = parseFields(reply.text) ?? {};
  const token = answer['auth-token'];
  if (typeof token === 'string' && TOKEN.test(token)) return succeed(token);
  const code = readErrorCode(answer['error-code']);
  return fail({ code: code === USED ? 'terminated' : 'refused', detail: `token: ${code}` });
}
