import type { Page } from 'playwright-core';

/** Puts what is to be recalled some days back, as if the questions had been answered wrong that long ago. */
export const ageRecall = (page: Page, days: number): Promise<void> =>
  page.evaluate(async (back) => {
    const settle = (target: IDBRequest | IDBTransaction, name: 'success' | 'complete') =>
      new Promise<void>((resolve) => {
        target.addEventListener(name, () => resolve(), { once: true });
      });
    const opening = indexedDB.open('circular-ict-procurement-recall');
    await settle(opening, 'success');
    const transaction = opening.result.transaction('recall', 'readwrite');
    const store = transaction.objectStore('recall');
    const keys = store.getAllKeys();
    const lists: IDBRequest<{ listed: number }[][]> = store.getAll();
    await settle(lists, 'success');
    for (const [at, list] of lists.result.entries())
      store.put(
        list.map((item) => ({ ...item, listed: item.listed - back })),
        keys.result[at],
      );
    await settle(transaction, 'complete');
    opening.result.close();
  }, days);
