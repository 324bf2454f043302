import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is not answered, in Dutch, with its status. */
export interface Refused {
  status: 400 | 403 | 405 | 413 | 415;
  why: string;
}

/** What the editor is asked by: its own port on this machine, with the key that was made when it started. */
export interface Door {
  port: number;
  key: string;
}

/** The names under which a browser on this machine may ask. Any other is a name that somebody made point here. */
const hostsOf = (port: number): string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** The cookie with the key; its name holds the port, as cookies do not tell ports apart. */
export const cookieOf = (port: number): string => `bewerken-${port}`;

/** What is wrong with who asks, whatever is asked. */
export function objectionTo(request: IncomingMessage, { port }: Pick<Door, 'port'>): Refused | undefined {
  const hosts = hostsOf(port);
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host))
    return { status: 403, why: `De editor antwoordt alleen op http://${hosts[0] ?? ''}/.` };
  if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`))
    return { status: 403, why: 'De editor antwoordt geen andere sites.' };
  const from = request.headers['sec-fetch-site'];
  const opened = request.method === 'GET' && request.headers['sec-fetch-mode'] === 'navigate';
  if (from !== undefined && from !== 'same-origin' && from !== 'none' && !opened)
    return { status: 403, why: 'De editor antwoordt geen andere sites.' };
  return undefined;
}

/** What is wrong with a request to read or write: it comes from our own page, and says so. */
export function objectionToCall(request: IncomingMessage, door: Door): Refused | undefined {
  if (request.method !== 'POST') return { status: 405, why: 'Hier kan alleen iets heen gestuurd worden.' };
  if (!hasKey(request, door)) return { status: 403, why: NO_KEY };
  const { origin, host } = request.headers;
  if (origin !== `http://${host ?? ''}`)
    return { status: 403, why: 'De editor antwoordt geen andere sites.' };
  if (!request.headers['content-type']?.startsWith('application/json'))
    return { status: 415, why: 'De editor leest alleen JSON.' };
  return undefined;
}

export const NO_KEY =
  'De sleutel ontbreekt. Open de editor met het hele adres dat in de terminal staat: daar zit de sleutel in.';

/** Whether a request carries the key in its cookie. */
export function hasKey(request: IncomingMessage, { port, key }: Door): boolean {
  const cookies = request.headers.cookie?.split(';') ?? [];
  const name = `${cookieOf(port)}=`;
  return cookies.some(
    (cookie) => isKey(cookie.trim().replace(name, ''), key) && cookie.trim().startsWith(name),
  );
}

/** Whether somebody knows the key; takes as long for a wrong one as for the right one. */
export function isKey(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** More than any file of a handbook, in bytes. */
export const MOST = 4_000_000;
/** The same of a file of Word, which holds pictures too, as base64. */
const MOST_OF_FILE = 85_000_000;
const WITH_FILE = new Set(['take-back', 'take-over']);

/**
 * The JSON of a request.
 * @param name what is asked: a file of Word may be larger than what is kept
 * @returns what was sent, or why it cannot be read
 */
export async function bodyOf(request: IncomingMessage, name: string): Promise<{ sent: unknown } | Refused> {
  const parts: Buffer[] = [];
  const most = WITH_FILE.has(name) ? MOST_OF_FILE : MOST;
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) return { status: 413, why: `Dit is te groot: hooguit ${most === MOST ? 4 : 60} MB.` };
    parts.push(part);
  }
  try {
    return { sent: JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown };
  } catch {
    return { status: 400, why: 'Dit is geen JSON.' };
  }
}
