import type { ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';

/** So long a browser may take to ask for what it was told to load anew, in milliseconds. */
const ASK = 150;
/** Nobody waits longer than this for a page: an answer that never ends must not stop the check. In milliseconds. */
const MOST = 10_000;

/** The same for a page that is being made: the first one of all may take long on a busy machine. In milliseconds. */
const MAKING = 60_000;

/** What is known of who is waiting for a page. */
interface PageRequests {
  count: (response: ServerResponse) => void;
  /** Counts an answer that is made of the content, from here until it has gone. */
  countMade: (response: ServerResponse) => void;
  /** Waits until all that was counted has gone, and nothing is asked any more. */
  served: () => Promise<void>;
  /** Waits until every answer that is made of the content has gone. */
  made: () => Promise<void>;
}

/** Knows whether somebody is waiting for a page, so that other work can let it go first. */
export function pageRequests(): PageRequests {
  let open = 0;
  const making = new Set<Promise<void>>();
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
    countMade: (response) => {
      const gone = new Promise<void>((done) => response.once('close', done)).then(() => {
        making.delete(gone);
      });
      making.add(gone);
    },
    made: async () => {
      if (making.size === 0) return;
      const enough = new AbortController();
      const most = after(MAKING, undefined, { signal: enough.signal }).catch(() => undefined);
      await Promise.race([Promise.all(making), most]);
      enough.abort();
    },
    served: async () => {
      const end = performance.now() + MOST;
      do await after(open > 0 || performance.now() - last < ASK ? ASK / 3 : 0);
      while ((open > 0 || performance.now() - last < ASK) && performance.now() < end);
    },
  };
}
