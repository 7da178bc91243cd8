import { findApi, type ApiName } from './find-api';

/** Some players make their object a moment after the course has begun to load. Milliseconds. */
const PATIENCE = 2000;
const INTERVAL = 100;

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** In an object of its own: a promise would wait for ever for an API that answers to every name, `then` among them. */
export interface FoundApi {
  readonly api: object;
}

/** Searches at once and then again for about two seconds; null when there is no LMS. */
export async function awaitApi(start: object, name: ApiName, remaining = PATIENCE): Promise<FoundApi | null> {
  const api = findApi(start, name);
  if (api) return { api };
  if (remaining <= 0) return null;
  await pause(INTERVAL);
  return awaitApi(start, name, remaining - INTERVAL);
}
