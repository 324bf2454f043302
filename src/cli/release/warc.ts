import { hash } from 'node:crypto';
import { uuidOf } from './uuid.ts';

/** One address of a site, and what its host answers. */
export interface Exchange {
  /** The whole address. */
  url: string;
  status: 200 | 301;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** What stands above an archive, of the whole. */
export interface WarcAbout {
  /** The name of the file itself. */
  name: string;
  /** What was archived, in a sentence. */
  description: string;
  /** Who answers for it, as the site says. */
  publisher: string;
  /** `2026-11-22`: every record says the day of the edition, so that the same site gives the same bytes. */
  date: string;
}

/**
 * A site as a web archive (WARC 1.1, ISO 28500:2017), not packed, as the Nationaal Archief asks of websites of the
 * government: of every address the question and the answer, each with its digest.
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export function* warcOf(about: WarcAbout, exchanges: Iterable<Exchange>): Generator<Uint8Array> {
  const date = `${about.date}T00:00:00Z`;
  yield* record(
    { type: 'warcinfo', date, 'WARC-Filename': about.name },
    'application/warc-fields',
    lines({
      format: 'WARC File Format 1.1',
      conformsTo: 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      software: 'npm run uitgave',
      description: about.description,
      publisher: about.publisher,
    }),
    about.name,
  );
  for (const { url, status, headers, body } of exchanges) {
    const { host, pathname, search } = new URL(url);
    const answer = Buffer.concat([
      Buffer.from(
        `HTTP/1.1 ${status} ${status === 200 ? 'OK' : 'Moved Permanently'}\r\n${lines({
          Date: new Date(date).toUTCString(),
          ...headers,
          'Content-Length': String(body.length),
        })}\r\n`,
      ),
      body,
    ]);
    const answered = idOf(`response ${url}`, answer);
    yield* record(
      { type: 'response', date, 'WARC-Target-URI': url, 'WARC-Payload-Digest': digest(body) },
      'application/http;msgtype=response',
      answer,
      answered,
    );
    yield* record(
      { type: 'request', date, 'WARC-Target-URI': url, 'WARC-Concurrent-To': answered },
      'application/http;msgtype=request',
      `GET ${pathname}${search} HTTP/1.1\r\n${lines({ Host: host })}\r\n`,
      `request ${url}`,
    );
  }
}

function* record(
  { type, date, ...more }: { type: string; date: string } & Record<string, string>,
  kind: string,
  block: string | Uint8Array,
  id: string,
): Generator<Uint8Array> {
  const bytes = Buffer.from(block);
  const head = lines({
    'WARC-Type': type,
    'WARC-Record-ID': id.startsWith('<urn:') ? id : idOf(id, bytes),
    'WARC-Date': date,
    ...more,
    'WARC-Block-Digest': digest(bytes),
    'Content-Type': kind,
    'Content-Length': String(bytes.length),
  });
  yield Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

const lines = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** A name that only these bytes at this place have. */
const idOf = (name: string, bytes: Uint8Array): string =>
  `<urn:uuid:${uuidOf(`${name}\0${hash('sha256', bytes)}`)}>`;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As WARC files write it: in base 32 (RFC 4648), filled up to whole groups of eight signs. */
function digest(bytes: Uint8Array): string {
  const bits = [...hash('sha256', bytes, 'buffer')].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]);
  return `sha256:${signs.join('')}${'='.repeat((8 - (signs.length % 8)) % 8)}`;
}
