import type { SendRequest } from './lrs-transport';

/**
 * Milliseconds after which an answer is no longer waited for. What was sent is then sent again, under the same ids; what is read the
 * learner waits for.
 */
const PATIENCE = { GET: 15_000, POST: 30_000, PUT: 30_000 } as const;
/** More than anything that is read; what is longer is none of ours. */
const MOST_CHARACTERS = 2_000_000;

/** Sends by the browser. */
export const sendByFetch: SendRequest = async ({ method, url, headers, body, keepalive }) => {
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      keepalive,
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE[method]),
    });
    return { status: response.status, text: (await response.text()).slice(0, MOST_CHARACTERS) };
  } catch {
    return { status: 0, text: '' };
  }
};
