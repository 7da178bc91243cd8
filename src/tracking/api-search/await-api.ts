import { pauseFor } from '../pause-for';
import { findApi, type ApiName, type FoundApi } from './find-api';

/** Some players make their object a moment after the course has begun to load. Milliseconds. */
const PATIENCE = 2000;
const INTERVAL = 100;

/** Searches at once and then again for about two seconds; null when there is no LMS. */
export async function awaitApi(start: object, name: ApiName, remaining = PATIENCE): Promise<FoundApi | null> {
  const found = findApi(start, name);
  if (found) return found;
  if (remaining <= 0) return null;
  await pauseFor(INTERVAL);
  return awaitApi(start, name, remaining - INTERVAL);
}
