import type { Draft, Looked } from '../../protocol.ts';
import { call, wordsOf } from '../call.ts';
import type { Store } from './store.ts';

/** So long nobody types before the check looks, in milliseconds. */
const STILL = 350;

interface Ways {
  found: (looked: Looked, of: Draft) => void;
  failed: (why: string) => void;
}

/** Lets the check look at what stands in a file now, soon after each change; what it says of an older draft is not heard. */
export class Checker {
  readonly #store: Store;
  readonly #ways: Ways;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking: AbortController | undefined;

  constructor(store: Store, ways: Ways) {
    this.#store = store;
    this.#ways = ways;
  }

  lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), STILL);
  }

  async look(): Promise<void> {
    this.#looking?.abort();
    const looking = (this.#looking = new AbortController());
    const { draft, opened, file } = this.#store;
    try {
      const looked = await call('look', { file: file.file, opened, draft }, looking.signal);
      if (!looking.signal.aborted && draft === this.#store.draft) this.#ways.found(looked, draft);
    } catch (cause) {
      if (!looking.signal.aborted) this.#ways.failed(wordsOf(cause));
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#looking?.abort();
  }
}
