import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MiddlewareHandler } from 'astro';
import type * as State from './faults.ts';
import { within } from '../../page/site/address.ts';
import { faultPanel, unreadablePage } from './panel.ts';

// Vite would give this file a copy of its own, which knows nothing: see `load/one-door.ts`.
const { faultsNow } = createRequire(join(process.cwd(), 'package.json'))(
  './src/integrations/writing/faults.ts',
) as typeof State;

/** Shows what is wrong with the content on every page of `npm run dev`. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const address = decodeURI(within(SITE_PATH, url.pathname) ?? url.pathname);
  let response: Response;
  try {
    response = await next();
  } catch (cause) {
    // Without a fault of a writer it is one of ours, and then whoever mends it wants to see where.
    if (faultsNow().issues.length === 0) console.error(cause);
    const why = `Deze pagina kon niet gemaakt worden: ${cause instanceof Error ? cause.message : String(cause)}`;
    return new Response(unreadablePage(faultsNow(), address, why), { status: 500, headers: HTML });
  }
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const panel = faultPanel(faultsNow(), address);
  return panel === ''
    ? response
    : new Response((await response.text()) + panel, { status: response.status, headers: response.headers });
};

const HTML = { 'content-type': 'text/html; charset=utf-8' };
