import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

/** The real site, built once for all tests (`build-once.ts`). */
export interface BuiltSite {
  /** The folder in which it stands. */
  dist: string;
  /** Where it is served, without a slash at the end. */
  site: string;
  /** Where tests find the one browser that they share. */
  browser: string;
}

/** Waits as long as the build takes: `fetch` gives up after five minutes, and a busy machine may need more. */
const answer = await new Promise<IncomingMessage>((got, failed) => {
  get(inject('siteIsAt'), got).on('error', failed);
});
if (answer.statusCode !== 200) throw new Error('The site is not there: it did not build. Why stands above.');

export const builtSite = JSON.parse(await text(answer)) as BuiltSite;
