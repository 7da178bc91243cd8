/**
 * What a browser's storage answers, or a rejection where it takes longer than `patience` milliseconds: some never answer, neither yes nor
 * no (known of Safari and of damaged profiles). A late answer changes nothing for whoever asked.
 */
export const answerInTime = <Value>(answer: Promise<Value>, patience: number): Promise<Value> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new DOMException('', 'TimeoutError')), patience);
    }),
  ]);
