import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '../../load/settings.ts';
import { sitePath } from '../../load/site-path.ts';
import { faultsNow, lookAgain } from './faults.ts';
import { unreadablePage, unreadableText } from './panel.ts';
import { pageRequests } from './page-requests.ts';

/** What Vite needs to know of this plugin. */
interface WritingPlugin {
  name: string;
  configureServer: { order: 'pre'; handler: (server: Server) => () => void };
}

interface Server {
  watcher: {
    add(path: string): void;
    on(event: 'all', told: (event: string, path: string) => void): void;
  };
  ws: { send(message: { type: 'full-reload' }): void };
  environments: Record<string, { hot: { send(event: string, told: object): void } }>;
  middlewares: {
    use(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): void;
  };
}

/** The plugin, and how to begin looking when there is a server. */
interface Writing {
  plugin: WritingPlugin;
  begin: () => void;
}

/** Editors save in two or three steps, and tools many files at once: so long it must be still, in milliseconds. */
const STILL = 60;

/** Where the site stands is told to Astro once, when it starts. */
const ANOTHER_PATH =
  'Het pad in het adres van de site is veranderd. Stop met Ctrl+C en draai npm run dev opnieuw.';

/**
 * Looks at the content after every save, and answers for whatever cannot be made of it: Astro would say in English that
 * there is no such path, or show a stack.
 * @param path at which the site stands
 */
export function writing(settings: Settings, path: string): Writing {
  const pages = pageRequests();
  let reload = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  /** What is there has not been read yet: who asks for a page now waits, and gets none of before. */
  let unread: PromiseWithResolvers<void> | undefined = Promise.withResolvers();
  const known = () => {
    if (timer !== undefined) return;
    unread?.resolve();
    unread = undefined;
  };
  const whenKnown = async () => {
    while (unread) await unread.promise;
  };
  const look = (changed: boolean) => {
    timer = undefined;
    lookAgain(settings, { changed, free: pages.made, known, tell: () => reload(), quiet: pages.served })
      .then(async () => {
        if (faultsNow().readable && (await sitePath(settings)) !== path) console.log(ANOTHER_PATH);
      })
      .catch((cause: unknown) => {
        console.error(cause instanceof Error ? cause.message : cause);
        known();
        reload();
      });
  };
  const answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const address = addressIn(request.url);
    const faults = faultsNow();
    if (faults.readable && !faults.lost.has(address)) {
      pages.countMade(response);
      next();
      return;
    }
    const type = request.headers.accept?.includes('text/html') ? 'html' : 'plain';
    // Not there for now: a browser keeps no such answer.
    response.writeHead(503, { 'content-type': `text/${type}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(type === 'html' ? unreadablePage(faults, address) : unreadableText(faults));
  };
  return {
    begin: () => look(false),
    plugin: {
      name: 'handboek-writing',
      configureServer: {
        // Before Astro, which has a door of its own behind that of Vite.
        order: 'pre',
        handler: ({ watcher, ws, environments, middlewares }) => {
          reload = () => {
            // Astro remembers what pages there are, and with what, until it hears this.
            for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
            ws.send({ type: 'full-reload' });
          };
          watcher.add(settings.content);
          watcher.on('all', (_, file) => {
            if (!file.startsWith(join(settings.content, '/'))) return;
            unread ??= Promise.withResolvers();
            clearTimeout(timer);
            timer = setTimeout(() => look(true), STILL);
          });
          middlewares.use((_, response, next) => {
            pages.count(response);
            if (unread) void whenKnown().then(next);
            else next();
          });
          // What comes here Vite has not answered from files of the program: it is for Astro to make.
          return () =>
            middlewares.use((request, response, next) => {
              if (unread) void whenKnown().then(() => answer(request, response, next));
              else answer(request, response, next);
            });
        },
      },
    },
  };
}

/** The address that was asked for, without the path of the site, with the slash that ours end in. */
function addressIn(url = '/'): string {
  try {
    return decodeURI(url.split('?')[0] ?? '/').replace(/([^/])$/, '$1/');
  } catch {
    return url;
  }
}
