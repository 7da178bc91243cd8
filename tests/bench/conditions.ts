import type { CDPSession } from 'playwright-core';

export interface Conditions {
  readonly name: string;
  /** How many times slower than the machine. */
  readonly slowdown: number;
  readonly network: { readonly latency: number; readonly download: number; readonly upload: number } | null;
  /** Whether the server compresses; Moodle does not. */
  readonly compresses: boolean;
}

/** As “Slow 4G” of Chromium's developer tools: milliseconds, bytes a second. */
const SLOW_4G = { latency: 562.5, download: (1.6e6 / 8) * 0.9, upload: (0.75e6 / 8) * 0.9 };

export const CONDITIONS: readonly Conditions[] = [
  { name: 'slow 4G, CPU 4× slower, compressed', slowdown: 4, network: SLOW_4G, compresses: true },
  { name: 'slow 4G, CPU 4× slower, uncompressed', slowdown: 4, network: SLOW_4G, compresses: false },
  { name: 'as the machine is, uncompressed', slowdown: 1, network: null, compresses: false },
];

export async function impose(session: CDPSession, { slowdown, network }: Conditions): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.download,
      uploadThroughput: network.upload,
    });
}
