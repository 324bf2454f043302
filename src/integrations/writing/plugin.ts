import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '../../load/settings.ts';
import { within } from '../../page/site/address.ts';
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
    watcher.on('all', (_, path) => {
      if (!path.startsWith(join(settings.content, '/'))) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        looking = looking
          .then(() => lookAgain(settings, true))
          .then(() => ws.send({ type: 'full-reload' }))
          .catch((cause: unknown) => console.error(cause instanceof Error ? cause.message : cause));
      }, STILL);
    });
    middlewares.use((request, response, next) => {
      const address = addressIn(request.url, path);
      const faults = faultsNow();
      const page = request.headers.accept?.includes('text/html');
      if (!page || (faults.readable && !faults.lost.has(address))) {
        next();
        return;
      }
      // Not there for now: a browser keeps no such answer.
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(unreadablePage(faults, address, path));
    });
  },
});

/** The address of the page that was asked for, with the slash that ours end in. */
function addressIn(url = '/', path: string): string {
  const address = within(path, url.split('?')[0] ?? '') ?? url;
  try {
    return decodeURI(address).replace(/([^/])$/, '$1/');
  } catch {
    return address;
  }
}
