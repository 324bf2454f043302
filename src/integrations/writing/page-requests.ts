import type { ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';

/** So long a browser may take to ask for what it was told to load anew, in milliseconds. */
const ASK = 150;
/** Nobody waits longer than this for a page: an answer that never ends must not stop the check. In milliseconds. */
const MOST = 10_000;

/** Knows whether somebody is waiting for a page, so that other work can let it go first. */
export function pageRequests(): { count: (response: ServerResponse) => void; served: () => Promise<void> } {
  let open = 0;
  let last = 0;
  return {
    count: (response) => {
      open++;
      last = performance.now();
      response.once('close', () => {
        open--;
        last = performance.now();
      });
    },
    served: async () => {
      const end = performance.now() + MOST;
      do await after(open > 0 || performance.now() - last < ASK ? ASK / 3 : 0);
      while ((open > 0 || performance.now() - last < ASK) && performance.now() < end);
    },
  };
}
