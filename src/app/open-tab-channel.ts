import type { TabChannel } from './tab-claim';

/** A channel between the tabs of this browser that are of the course's own origin. */
export function openTabChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    post: (word) => channel.postMessage(word),
    listen: (onWord) => channel.addEventListener('message', ({ data }) => onWord(data)),
    close: () => channel.close(),
  };
}
