import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../outputs/registry/index.ts';

/** Only this machine: a reader's computer does not show its files to the network unless asked to. */
const HERE = '127.0.0.1';

/**
 * Serves a built site as any static host would: no rewriting, folders end in a slash, and the site's own page for
 * what is not there.
 * @param port 0 takes a free port
 * @param host who may reach it; without it only this machine
 * @throws with a Dutch message when the port is taken, or the host is not of this machine
 */
export function serve(dir: string, port: number, host = HERE): Promise<{ server: Server; port: number }> {
  const files = sirv(dir, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => {
      const type = mediaTypeOf(path);
      if (type) response.setHeader('content-type', type);
    },
  });
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const folder = folderAt(dir, request);
    if (folder) return response.writeHead(301, { location: folder }).end();
    return files(request, response, () => void notFound(dir, response));
  });
  return new Promise((done, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => failed(explained(cause, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address ? address.port : port });
    });
  });
}

/** The address with a slash, when without one it is a page: links on it go by its folder. */
function folderAt(dir: string, { url = '/' }: IncomingMessage): string | undefined {
  if (!URL.canParse(url, 'http://localhost')) return undefined;
  const { pathname, search } = new URL(url, 'http://localhost');
  // One slash at the start: two would send the browser to another host.
  const path = `/${pathname.replace(/^[/\\]+/, '')}`;
  if (path.endsWith('/')) return undefined;
  const page = join(dir, decoded(path), 'index.html');
  return page.startsWith(dir + sep) && existsSync(page) ? `${path}/${search}` : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Half a percent sign is no address of ours: nothing will be found.
    return path;
  }
}

async function notFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => undefined);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function explained(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  if (cause.code === 'EADDRINUSE')
    return new Error(`Poort ${port} is bezet. Kies een andere: PORT=${port + 1} npm start`);
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
    return new Error(`HOST=${host} is geen adres van deze machine. Laat HOST weg, of kies 0.0.0.0.`);
  return cause;
}
