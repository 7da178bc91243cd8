import { createStore } from 'idb-keyval';

/** Keeps a database so busy that whoever asks it hears neither yes nor no, until the silence ends. */
export async function silenceStorage(database: string, store: string): Promise<{ readonly end: () => void }> {
  let isSilent = true;
  await createStore(database, store)('readwrite', async (objects) => {
    const ask = () => {
      const request = objects.get('silence');
      request.addEventListener('success', () => {
        if (isSilent) ask();
      });
    };
    ask();
  });
  return {
    end: () => {
      isSilent = false;
    },
  };
}
