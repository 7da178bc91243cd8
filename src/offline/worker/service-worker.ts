import { registerRoute } from 'workbox-routing';
import {
  isOfflineRequest,
  type LanguageReport,
  type OfflineReport,
  type OfflineRequest,
  type OfflineTrouble,
} from '../protocol';
import { createKeptPart } from './create-kept-part';

/** Two editions on one server have two scopes. */
const prefix = `${offlineList.course} ${registration.scope} `;
const shared = createKeptPart(`${prefix}shared`, offlineList.shared);
const languages = new Map(
  Object.entries(offlineList.languages).map(([tag, files]) => [
    tag,
    createKeptPart(`${prefix}${tag}`, files),
  ]),
);
const parts = [shared, ...languages.values()];

async function listWanted() {
  const wanted = await Promise.all(parts.map((part) => part.isWanted()));
  return parts.filter((_, at) => wanted[at]);
}

async function deleteCaches(spared: readonly string[]): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(prefix) && !spared.includes(name)) await caches.delete(name);
}

/** A new version is whole before it waits; while a file is missing the old one stays. Nobody is moved to it unasked. */
addEventListener('install', (event) => {
  const prepare = async () => {
    for (const { controller } of await listWanted()) await controller.install(event);
  };
  event.waitUntil(prepare());
});

/** Files of the version before go, and languages that this one has no more. */
addEventListener('activate', (event) => {
  const tidy = async () => {
    for (const { controller } of await listWanted()) await controller.activate(event);
    await deleteCaches(parts.map(({ controller }) => controller.strategy.cacheName));
    await clients.claim();
  };
  event.waitUntil(tidy());
});

/** What is kept is served from the device; all else, and what the browser has cleared, from the network as it is. */
for (const { controller } of parts)
  registerRoute(({ url: { origin, pathname } }) => {
    const cacheKey = controller.getCacheKeyForURL(`${origin}${pathname.replace(/\/index\.html$/, '/')}`);
    return cacheKey === undefined ? null : { cacheKey };
  }, controller.strategy);

/** Languages that were asked for and have not all come yet. */
const fetching = new Set<string>();
let trouble: OfflineTrouble | null = null;
let isRemoved = false;

async function tellPages(): Promise<void> {
  const core = await shared.measureHeld();
  const reports: LanguageReport[] = [];
  for (const [language, part] of languages)
    reports.push({
      language,
      held: core + (await part.measureHeld()),
      bytes: shared.bytes + part.bytes,
      isFetching: fetching.has(language),
    });
  const report: OfflineReport = { languages: reports, trouble };
  for (const client of await clients.matchAll()) client.postMessage(report);
}

/** Milliseconds between two reports on a fetch that is under way. */
const PAUSE = 250;
let toldAt = 0;

async function goOn(): Promise<void> {
  if (isRemoved) throw new Error('removed meanwhile');
  if (Date.now() - toldAt < PAUSE) return;
  toldAt = Date.now();
  await tellPages();
}

/** One language after the other, so that no file is fetched twice. */
let queue: Promise<void> = Promise.resolve();

async function keep(event: ExtendableEvent, language: string): Promise<void> {
  const part = languages.get(language);
  if (!part || fetching.has(language)) return tellPages();
  fetching.add(language);
  trouble = null;
  isRemoved = false;
  const fetchAll = async () => {
    try {
      await shared.fetchMissing(event, goOn);
      await part.fetchMissing(event, goOn);
    } catch (error) {
      trouble = error instanceof Error && error.name === 'QuotaExceededError' ? 'quota' : 'unreached';
      // The server may have a newer version, whose files are others.
      await registration.update().catch(() => undefined);
    }
    fetching.delete(language);
    await tellPages();
  };
  queue = queue.then(fetchAll);
  return queue;
}

/** Nothing is fetched any more when the caches go. */
async function remove(): Promise<void> {
  isRemoved = true;
  await queue;
  await deleteCaches([]);
  await registration.unregister();
}

function answer(event: ExtendableEvent, request: OfflineRequest): Promise<void> {
  if (request.type === 'activate') return skipWaiting();
  if (request.type === 'remove') return remove();
  return request.type === 'keep' ? keep(event, request.language) : tellPages();
}

const isExtendable = (event: MessageEvent): event is MessageEvent & ExtendableEvent => 'waitUntil' in event;

addEventListener('message', (event) => {
  const request: unknown = event.data;
  if (isExtendable(event) && isOfflineRequest(request)) event.waitUntil(answer(event, request));
});
