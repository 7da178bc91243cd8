import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { impose, type Conditions } from './conditions';

/** Milliseconds without a request after which nothing more is on its way. */
const QUIET = 500;

/** How often it is looked, milliseconds. */
const LOOK = 50;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly request?: { readonly url: string }; readonly encodedDataLength?: number };
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: unknown;
    readonly usedSize?: number;
  };
  readonly error?: { readonly message: string };
}

export interface UnwatchedPage {
  /** What was asked of servers so far; bytes as they travel. */
  readonly asked: { readonly requests: number; readonly bytes: number };
  readonly open: (address: string) => Promise<void>;
  /** Runs a function in the page; gives what it answers, or what its promise resolves with, as JSON text. Rejects where it throws. */
  readonly evaluate: <Given>(run: (given: Given) => unknown, given: Given) => Promise<string>;
  /** Waits until nothing more is on its way. */
  readonly awaitQuiet: () => Promise<void>;
  readonly close: () => Promise<void>;
  /** A command of the protocol of the developer tools. */
  readonly send: (method: string, parameters?: object) => Promise<Message['result']>;
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Counts what a page asks of servers, from the messages that tell of it. */
function createCounter() {
  const asked = { requests: 0, bytes: 0 };
  let underWay = 0;
  let changed = performance.now();
  const count = (step: number) => {
    underWay = Math.max(0, underWay + step);
    changed = performance.now();
  };
  return {
    asked,
    hear: ({ method, params }: Message): void => {
      if (method === 'Network.requestWillBeSent' && params?.request?.url.startsWith('http')) {
        asked.requests += 1;
        count(1);
      }
      if (method === 'Network.loadingFinished') {
        asked.bytes += params?.encodedDataLength ?? 0;
        count(-1);
      }
      if (method === 'Network.loadingFailed') count(-1);
    },
    awaitQuiet: async (): Promise<void> => {
      changed = performance.now();
      const isQuiet = () => underWay === 0 && performance.now() - changed >= QUIET;
      while (!isQuiet()) await wait(LOOK);
    },
  };
}

/** Speaks with a page of a profile of its own, in words of the protocol of the developer tools. */
async function connect(browser: Browser, hear: (message: Message) => void) {
  const root = await browser.newBrowserCDPSession();
  const { browserContextId } = await root.send('Target.createBrowserContext');
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map<number, (message: Message) => void>();
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message: Message = JSON.parse(event.message);
    if (message.id === undefined) hear(message);
    else answers.get(message.id)?.(message);
  });
  const send: UnwatchedPage['send'] = async (method, params = {}) => {
    const id = answers.size + 1;
    const answer = new Promise<Message>((resolve) => {
      answers.set(id, resolve);
    });
    const message = JSON.stringify({ id, method, params });
    await root.send('Target.sendMessageToTarget', { sessionId, message });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const close = async () => {
    await root.send('Target.disposeBrowserContext', { browserContextId });
    await root.detach();
  };
  return { send, close };
}

/**
 * A page with the probe in it, under conditions, as a learner has it: no debugger looks on. Pages that tests drive have one, and with it V8
 * reads a whole script again to tell where the first `Error` in it was made; React makes one when it starts. That alone is 75 ms of
 * blocking time, at a quarter of the speed 300 ms, that no learner waits for.
 */
export async function openUnwatched(browser: Browser, conditions: Conditions): Promise<UnwatchedPage> {
  const { asked, hear, awaitQuiet } = createCounter();
  const { send, close } = await connect(browser, hear);
  await send('Page.enable');
  await send('Page.addScriptToEvaluateOnNewDocument', {
    source: readFileSync('tests/bench/probe.js', 'utf8'),
  });
  const size = { width: 412, height: 823, deviceScaleFactor: 1, mobile: false };
  await send('Emulation.setDeviceMetricsOverride', size);
  await impose(send, conditions);
  return {
    asked,
    send,
    awaitQuiet,
    close,
    open: async (address) => {
      await send('Page.navigate', { url: address });
    },
    evaluate: async (run, given) => {
      const told = await send('Runtime.evaluate', {
        expression: `Promise.resolve((${run.toString()})(${JSON.stringify(given)})).then((told) => JSON.stringify(told ?? null))`,
        awaitPromise: true,
      });
      const value = told?.result?.value;
      if (typeof value !== 'string') throw new Error(JSON.stringify(told?.exceptionDetails));
      return value;
    },
  };
}
