import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { TEXT_TYPES } from '../outputs/files/media-types.ts';
import { mediaTypeOf } from '../outputs/registry/index.ts';
import { pathOf, within } from '../page/site/address.ts';
import { FOR_HTTPS_ONLY, headersAt, NOT_FOUND } from './hosting/list.ts';

/**
 * The port that somebody asks for with `PORT`; 4321 when they ask for none.
 * @throws in Dutch when it is no port
 */
export function portOf({ PORT }: NodeJS.ProcessEnv): number {
  if (!PORT) return 4321;
  if (/^\d{1,5}$/.test(PORT) && Number(PORT) < 65_536) return Number(PORT);
  throw new Error(`PORT=${PORT} is geen poort. Kies een getal van 1024 tot en met 65535, zoals PORT=4321.`);
}

/** Only this machine: a reader's computer does not show its files to the network unless asked to. */
const HERE = '127.0.0.1';

export interface ServeOptions {
  /** Who may reach it; without it only this machine. */
  host?: string | undefined;
  /** Waits until a file is there, when it is still being made. @throws in Dutch, when it cannot be made */
  before?: (path: string) => Promise<void> | undefined;
}

/** A site being served. */
export interface Serving {
  server: Server;
  port: number;
  /** The path at which the site says that it stands, as here. Example: `/zorg/`; mostly `/`. */
  path: string;
  /**
   * Moves the site to another folder while no file of it is being read: a file that is opened at that moment would be
   * gone. Who asks meanwhile waits.
   * @param work moves it, and gives the new folder
   */
  move: (work: () => Promise<string>) => Promise<void>;
}

/**
 * Serves a built site as any static host would: no rewriting, folders end in a slash, and the site's own page for
 * what is not there. A site that stands at a path is served there, so that its links work; the root leads on to it.
 * @param place the folder of the site
 * @param port 0 takes a free port
 * @throws with a Dutch message when the port is taken, or the host is not of this machine
 */
export function serve(
  place: string,
  port: number,
  { host = HERE, before }: ServeOptions = {},
): Promise<Serving> {
  let dir = place;
  const path = siteAt(dir);
  let files = filesOf(dir);
  let moving: Promise<void> | undefined;
  const reading = new Set<Promise<void>>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    const whole = wholePath(request);
    if (isAbove(whole, path)) return void response.writeHead(302, { location: path }).end();
    const asked = within(path, whole);
    if (asked === undefined) return void notFound(dir, response);
    try {
      await before?.(asked);
      while (moving) await moving;
    } catch (cause) {
      const text = cause instanceof Error ? cause.message : 'Dit bestand kan niet worden gemaakt.';
      return void response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    }
    const closed = new Promise<void>((done) => response.once('close', done));
    reading.add(closed);
    void closed.then(() => reading.delete(closed));
    const folder = folderAt(dir, asked);
    if (folder)
      return void response
        .writeHead(301, { location: encodeURI(path) + folder.slice(1) + queryOf(request) })
        .end();
    const to = movedTo(dir, asked);
    if (to) return void response.writeHead(301, { location: to }).end();
    if (path !== '/') request.url = encodeURI(asked) + queryOf(request);
    const give = () => files(request, response, () => void notFound(dir, response));
    // Of a part that is asked for the place is counted in the file as it lies there.
    if (request.headers.range) give();
    else compressed(request, response, give);
  };
  const move = async (work: () => Promise<string>): Promise<void> => {
    const moved = async () => {
      await Promise.all(reading);
      dir = await work();
      files = filesOf(dir);
    };
    moving = moved().finally(() => (moving = undefined));
    await moving;
  };
  const server = createServer((request, response) => void answer(request, response));
  return new Promise((done, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => failed(explained(cause, port, host)));
    server.listen(port, host, () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address ? address.port : port, path, move });
    });
  });
}

/** Sends text small, as any host does. */
const compressed = compression({ mimes: TEXT_TYPES });

/** What gives the files of one folder. */
const filesOf = (dir: string) =>
  sirv(dir, {
    etag: true,
    dev: true,
    setHeaders: (response, path) => {
      const type = mediaTypeOf(path);
      if (type) response.setHeader('content-type', type);
      sayWith(response, path);
    },
  });

/** Says of a file what any host should, but for what holds on HTTPS alone. */
function sayWith(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersAt(path)))
    if (name !== FOR_HTTPS_ONLY) response.setHeader(name, value);
}

/** Where a site stands, as its home page says; one without (only files) stands at the root. */
function siteAt(dir: string): string {
  const home = join(dir, 'index.html');
  const [, site] =
    (existsSync(home) && /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(home, 'utf8'))) || [];
  return site && URL.canParse(site) ? pathOf(site) : '/';
}

/** Whether an address is the root of the host, or the path of the site but for its slash. */
const isAbove = (whole: string, path: string): boolean =>
  path !== '/' && (whole === '/' || `${whole}/` === path);

/** The path that is asked for, with one slash at its start: two would send a browser to another host. */
function wholePath({ url = '/' }: IncomingMessage): string {
  const [path = ''] = url.split(/[?#]/);
  return decoded(`/${path.replace(/^[/\\]+/, '')}`);
}

/** The address with a slash, when without one it is a page: links on it go by its folder. */
function folderAt(dir: string, path: string): string | undefined {
  if (path.endsWith('/')) return undefined;
  const page = join(dir, path, 'index.html');
  if (!page.startsWith(dir + sep) || !existsSync(page)) return undefined;
  return `${encodeURI(path)}/`;
}

/** Where a page that moved leads on to, which it says to browsers itself: a host says it before it comes to that. */
function movedTo(dir: string, path: string): string | undefined {
  const page = join(dir, path, 'index.html');
  if (!path.endsWith('/') || !page.startsWith(dir + sep) || !existsSync(page)) return undefined;
  return /<meta http-equiv="refresh" content="0; url=(\/[^/"][^"]*)">/.exec(readFileSync(page, 'utf8'))?.[1];
}

const queryOf = ({ url = '' }: IncomingMessage): string => /\?.*/.exec(url)?.[0] ?? '';

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Half a percent sign is no address of ours: nothing will be found.
    return path;
  }
}

async function notFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, NOT_FOUND)).catch(() => undefined);
  sayWith(response, NOT_FOUND);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

function explained(cause: NodeJS.ErrnoException, port: number, host: string): Error {
  if (cause.code === 'EADDRINUSE')
    return new Error(`Poort ${port} is bezet. Kies een andere: PORT=${port + 1} npm start`);
  if (cause.code === 'EACCES')
    return new Error(`Poort ${port} mag u niet gebruiken. Kies een getal boven 1023: PORT=4321 npm start`);
  if (cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND')
    return new Error(`HOST=${host} is geen adres van deze machine. Laat HOST weg, of kies 0.0.0.0.`);
  return cause;
}
