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

/** Puts a page under conditions, by commands of the protocol of the developer tools. */
export async function impose(
  send: (method: string, parameters?: object) => Promise<unknown>,
  { slowdown, network }: Conditions,
): Promise<void> {
  await send('Network.enable');
  await send('Network.setCacheDisabled', { cacheDisabled: true });
  await send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network)
    await send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.download,
      uploadThroughput: network.upload,
    });
}
