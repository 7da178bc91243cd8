// Runs in every page before its own scripts and notes what the browser tells; plain JavaScript, as it is handed over as a file.

/**
 * @typedef {object} ApiCall
 * @property {number} from of the clock of the machine, milliseconds
 * @property {number} to
 */

(() => {
  const noted = { paint: 0, largest: 0, shift: 0, mounted: 0 };
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  let appear = () => {};
  /** @type {Promise<void>} */
  const appeared = new Promise((resolve) => {
    appear = resolve;
  });

  /** @param {string} type @param {(entries: PerformanceEntry[]) => void} note */
  const observe = (type, note) =>
    new PerformanceObserver((list) => note(list.getEntries())).observe({ type, buffered: true });
  observe('paint', (entries) => {
    for (const { name, startTime } of entries) if (name === 'first-contentful-paint') noted.paint = startTime;
  });
  observe('largest-contentful-paint', (entries) => {
    for (const { startTime } of entries) noted.largest = startTime;
  });
  observe('layout-shift', (entries) => {
    for (const entry of entries) noted.shift += Number(Reflect.get(entry, 'value'));
  });
  observe('longtask', (entries) => tasks.push(...entries));

  // The home that the build wrote is replaced when the app is there.
  new MutationObserver(() => {
    if (noted.mounted > 0 || !document.body?.querySelector('main, [data-static]')) return;
    if (document.querySelector('[data-static]')) return;
    noted.mounted = performance.now();
    appear();
  }).observe(document, { childList: true, subtree: true });

  /** Milliseconds of a task beyond the 50 that nobody notices, without what an LMS took of it. @param {PerformanceEntry} task @param {readonly ApiCall[]} calls */
  const blockedBy = ({ startTime, duration }, calls) => {
    const from = performance.timeOrigin + startTime;
    const taken = calls.reduce(
      (sum, call) => sum + Math.max(0, Math.min(call.to, from + duration) - Math.max(call.from, from)),
      0,
    );
    return Math.max(0, duration - taken - 50);
  };

  const findForm = () =>
    [...document.querySelectorAll('form')].findLast((form) =>
      form.matches(':has(input[type=radio]):has(button[type=submit])'),
    );

  /** @param {() => unknown} isThere */
  const until = async (isThere) => {
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  Reflect.set(window, 'bench', {
    appeared,
    /** @param {readonly ApiCall[]} calls */
    read: (calls) => ({
      paint: noted.paint,
      largest: noted.largest,
      shift: noted.shift,
      mounted: noted.mounted,
      blocked: tasks.reduce((sum, task) => sum + blockedBy(task, calls), 0),
    }),
    /** Chooses the first answer of the last question with one right answer, when it is there. */
    choose: async () => {
      await until(() => findForm());
      findForm()?.querySelector('input')?.click();
    },
    /** Milliseconds from pressing its button until what follows from it is painted. What the probe needs for it is made before. */
    press: () =>
      new Promise((resolve) => {
        const button = [...(findForm()?.querySelectorAll('button') ?? [])].find(
          ({ type }) => type === 'submit',
        );
        const channel = new MessageChannel();
        let begun = 0;
        channel.port1.addEventListener('message', () => resolve(performance.now() - begun));
        channel.port1.start();
        begun = performance.now();
        button?.click();
        requestAnimationFrame(() => channel.port2.postMessage(null));
      }),
    /** Times each call that the course makes. @param {Record<string, (...args: unknown[]) => unknown>} api */
    time: (api) => {
      /** @type {ApiCall[]} */
      const calls = [];
      for (const [name, method] of Object.entries(api))
        api[name] = (...args) => {
          const from = performance.timeOrigin + performance.now();
          const answer = method(...args);
          calls.push({ from, to: performance.timeOrigin + performance.now() });
          return answer;
        };
      return calls;
    },
  });
})();
