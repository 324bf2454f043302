import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '../../load/settings.ts';
import { sitePath } from '../../load/site-path.ts';
import { faultsNow, lookAgain } from './faults.ts';
import { unreadablePage } from './panel.ts';

/** What Vite needs to know of this plugin. */
interface WritingPlugin {
  name: string;
  configureServer(server: {
    watcher: {
      add(path: string): void;
      on(event: 'all', told: (event: string, path: string) => void): void;
    };
    ws: { send(message: { type: 'full-reload' }): void };
    middlewares: {
      use(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): void;
    };
  }): void;
}

/** Editors save in two or three steps, and tools many files at once: so long it must be still, in milliseconds. */
const STILL = 60;

/** Where the site stands is told to Astro once, when it starts. */
const ANOTHER_PATH =
  'Het pad in het adres van de site is veranderd. Stop met Ctrl+C en draai npm run dev opnieuw.';

/**
 * Looks at the content after every save, and answers for pages that cannot be made: Astro would say in English that
 * there is no such path, or show a stack.
 * @param path at which the site stands
 */
export const writingPlugin = (settings: Settings, path: string): WritingPlugin => ({
  name: 'handboek-writing',
  configureServer({ watcher, ws, middlewares }) {
    let timer: NodeJS.Timeout | undefined;
    let looking = Promise.resolve();
    watcher.add(settings.content);
    watcher.on('all', (_, file) => {
      if (!file.startsWith(join(settings.content, '/'))) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        looking = looking
          .then(() => lookAgain(settings, true))
          .then(() => ws.send({ type: 'full-reload' }))
          .then(async () => {
            if ((await sitePath(settings)) !== path) console.log(ANOTHER_PATH);
          })
          .catch((cause: unknown) => console.error(cause instanceof Error ? cause.message : cause));
      }, STILL);
    });
    middlewares.use((request, response, next) => {
      const address = addressIn(request.url);
      const faults = faultsNow();
      const page = request.headers.accept?.includes('text/html');
      if (!page || (faults.readable && !faults.lost.has(address))) {
        next();
        return;
      }
      // Not there for now: a browser keeps no such answer.
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(unreadablePage(faults, address));
    });
  },
});

/** The address that was asked for, without the path of the site, with the slash that ours end in. */
function addressIn(url = '/'): string {
  try {
    return decodeURI(url.split('?')[0] ?? '/').replace(/([^/])$/, '$1/');
  } catch {
    return url;
  }
}
