/** Does something once a burst of calls is over. */

export interface Delay {
  start(): void;
  stop(): void;
}

export function createDelay(millis: number, work: () => unknown): Delay {
  let timer: NodeJS.Timeout | undefined;
  return {
    start() {
      clearTimeout(timer);
      timer = setTimeout(work, millis);
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
