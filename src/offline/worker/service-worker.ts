import { registerRoute } from 'workbox-routing';
import {
  isOfflineRequest,
  type KeptReport,
  type OfflineReport,
  type OfflineRequest,
  type OfflineTrouble,
} from '../protocol';
import { createKeptPart, type KeptPart } from './create-kept-part';

/** Two editions on one server have two scopes. */
const prefix = `${offlineList.course} ${registration.scope} `;
const shared = createKeptPart(`${prefix}shared`, offlineList.shared);
const languages = new Map(
  Object.entries(offlineList.languages).map(([tag, files]) => [
    tag,
    createKeptPart(`${prefix}${tag}`, files),
  ]),
);
const tools = createKeptPart(`${prefix}tools`, offlineList.tools);
const parts = [shared, ...languages.values(), tools];

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

/** What was asked for, by its last part, and has not all come yet. */
const fetching = new Set<KeptPart>();
let trouble: OfflineTrouble | null = null;
let isRemoved = false;

/** The last of the parts is the one that was asked for, the others are what it needs. */
async function describe(needed: readonly KeptPart[]): Promise<KeptReport> {
  const held = await Promise.all(needed.map((part) => part.measureHeld()));
  return {
    held: held.reduce((sum, bytes) => sum + bytes, 0),
    bytes: needed.reduce((sum, { bytes }) => sum + bytes, 0),
    isFetching: needed.slice(-1).some((part) => fetching.has(part)),
  };
}

async function tellPages(): Promise<void> {
  const reports = [...languages].map(async ([language, part]) => ({
    language,
    ...(await describe([shared, part])),
  }));
  const report: OfflineReport = {
    languages: await Promise.all(reports),
    tools: await describe(parts),
    trouble,
  };
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

/** One after the other, so that no file is fetched twice. */
let queue: Promise<void> = Promise.resolve();

/** Fetches the last of the parts with those before it, which it needs. */
async function keep(event: ExtendableEvent, needed: readonly KeptPart[]): Promise<void> {
  const part = needed.at(-1);
  if (!part || fetching.has(part)) return tellPages();
  fetching.add(part);
  trouble = null;
  isRemoved = false;
  const fetchAll = async () => {
    try {
      for (const each of needed) await each.fetchMissing(event, goOn);
    } catch (error) {
      trouble = error instanceof Error && error.name === 'QuotaExceededError' ? 'quota' : 'unreached';
      // The server may have a newer version, whose files are others.
      await registration.update().catch(() => undefined);
    }
    fetching.delete(part);
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

/** With the version before go its files, which other windows may still have to fetch: it goes when no more than one is open. */
async function takeOver([port]: readonly MessagePort[]): Promise<void> {
  const all = await clients.matchAll({ includeUncontrolled: true });
  const windows = all.filter(({ url }) => url.startsWith(registration.scope));
  if (windows.length <= 1) return skipWaiting();
  port?.postMessage('open elsewhere');
}

function answer(event: ExtendableEvent & MessageEvent, request: OfflineRequest): Promise<void> {
  switch (request.type) {
    case 'activate':
      return takeOver(event.ports);
    case 'remove':
      return remove();
    case 'keep': {
      const part = languages.get(request.language);
      return keep(event, part ? [shared, part] : []);
    }
    case 'keep-tools':
      return keep(event, parts);
    case 'look':
      return tellPages();
  }
}

const isExtendable = (event: MessageEvent): event is MessageEvent & ExtendableEvent => 'waitUntil' in event;

addEventListener('message', (event) => {
  const request: unknown = event.data;
  if (isExtendable(event) && isOfflineRequest(request)) event.waitUntil(answer(event, request));
});
