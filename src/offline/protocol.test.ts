import { expect, it } from 'vitest';
import { isOfflineReport, isOfflineRequest } from './protocol';

it('a worker takes what it can answer, and nothing of another version or of another origin of messages', () => {
  for (const request of [
    { type: 'look' },
    { type: 'keep', language: 'fr' },
    { type: 'keep-tools' },
    { type: 'remove' },
    { type: 'activate' },
  ])
    expect(isOfflineRequest(request)).toBe(true);
  for (const odd of [
    null,
    'keep',
    {},
    { type: 'keep' },
    { type: 'keep', language: 1 },
    { type: 'CACHE_URLS' },
  ])
    expect(isOfflineRequest(odd)).toBe(false);
});

it('a page takes a whole report, and no half one', () => {
  const tools = { held: 1, bytes: 2, isFetching: true };
  const entry = { language: 'en', ...tools };
  expect(isOfflineReport({ languages: [entry], tools, trouble: null })).toBe(true);
  for (const odd of [
    null,
    { languages: [entry], tools },
    { languages: [entry], trouble: null },
    { languages: [entry], tools: {}, trouble: null },
    { languages: 'en', tools, trouble: null },
    { languages: [tools], tools, trouble: null },
  ])
    expect(isOfflineReport(odd)).toBe(false);
});
