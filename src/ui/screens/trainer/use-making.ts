import { useEffect, useRef, useState } from 'react';
import type { Materials } from './load-materials';
import { makeFiles, type Failure, type Work } from './make-files';

export interface ReadyFile {
  readonly name: string;
  readonly size: number;
  /** `blob:` address. */
  readonly href: string;
}

export type Making =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly share: number }
  | { readonly status: 'ready'; readonly files: readonly ReadyFile[] }
  | { readonly status: 'failed'; readonly failure: Failure };

const IDLE: Making = { status: 'idle' };

/**
 * Makes packages on request. What was made, or is being made, is let go when the screen closes or `choice` is another: it must not be taken for
 * what is chosen now.
 */
export function useMaking(materials: Materials, choice: string) {
  const [latest, setLatest] = useState({ choice, making: IDLE });
  const controller = useRef<AbortController>(null);
  const addresses = useRef<string[]>([]);
  const letGo = () => {
    controller.current?.abort();
    for (const address of addresses.current.splice(0)) URL.revokeObjectURL(address);
  };
  useEffect(() => letGo, [choice]);
  const make = async (work: Pick<Work, 'wanted' | 'isSplit'>) => {
    letGo();
    const { signal } = (controller.current = new AbortController());
    const show = (making: Making) => {
      if (!signal.aborted) setLatest({ choice, making });
    };
    show({ status: 'working', share: 0 });
    const onProgress = (share: number) => show({ status: 'working', share });
    const result = await makeFiles(materials, { ...work, signal, onProgress });
    if (!result.ok) return show({ status: 'failed', failure: result.error });
    if (signal.aborted) return undefined;
    const files = result.value.map(({ name, blob }) => ({
      name,
      size: blob.size,
      href: URL.createObjectURL(blob),
    }));
    addresses.current = files.map(({ href }) => href);
    return show({ status: 'ready', files });
  };
  const stop = () => {
    letGo();
    setLatest({ choice, making: { status: 'failed', failure: { kind: 'ended' } } });
  };
  return {
    making: latest.choice === choice ? latest.making : IDLE,
    make: (work: Pick<Work, 'wanted' | 'isSplit'>) => void make(work),
    stop,
  };
}
