import { WORKER_FILE } from '../content/offline-list';
import { isOfflineReport, type OfflineReport, type OfflineRequest } from './protocol';
import { REMOVED_NOTE } from './removed-note';

/** How long the server may take to answer, milliseconds. */
const PATIENCE = 4000;

export function isDeclined(): boolean {
  try {
    return localStorage.getItem(REMOVED_NOTE) !== null;
  } catch {
    return false;
  }
}

function setDeclined(isSo: boolean): void {
  try {
    if (isSo) localStorage.setItem(REMOVED_NOTE, 'removed');
    else localStorage.removeItem(REMOVED_NOTE);
  } catch {
    // Where storage is refused nothing is kept, and there is nothing to bring back.
  }
}

/** Whether this browser can keep the course: it must know workers, and the page must be secure (HTTPS or this machine). */
export const canKeep = (): boolean => isSecureContext && 'serviceWorker' in navigator;

/** Starts the worker, or finds it running. Rejects where the browser or the server refuses it. */
export async function startWorker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(WORKER_FILE, { updateViaCache: 'none' });
  setDeclined(false);
  return navigator.serviceWorker.ready;
}

/** Asks the worker, which it starts where there is none. Rejects as `startWorker` does. */
export async function askWorker(request: OfflineRequest): Promise<void> {
  const { active } = await startWorker();
  active?.postMessage(request);
}

/** Hears what the worker tells, until the answered function is called. */
export function watchReports(onReport: (report: OfflineReport) => void): () => void {
  const hear = ({ data }: MessageEvent<unknown>) => {
    if (isOfflineReport(data)) onReport(data);
  };
  navigator.serviceWorker.addEventListener('message', hear);
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}

/** Takes the files and the worker of this course from the device. The record of the learner is kept elsewhere and stays. */
export async function removeFromDevice(): Promise<void> {
  setDeclined(true);
  const registration = await navigator.serviceWorker.getRegistration();
  const request: OfflineRequest = { type: 'remove' };
  registration?.active?.postMessage(request);
  await registration?.unregister();
}

/** Whether the course could be fetched again. No cache answers for the worker itself. */
async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    return (await fetch(WORKER_FILE, { method: 'HEAD', cache: 'no-store', signal })).ok;
  } catch {
    return false;
  }
}

/** Removes the course where it could be fetched again, and answers whether it did: nobody is left without any course. */
export async function removeIfReplaceable(): Promise<boolean> {
  if (!canKeep() || !(await isServerThere())) return false;
  await removeFromDevice();
  return true;
}
