import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Asset } from './bundle.ts';
import { answerCall } from './calls.ts';
import type { Desk } from './desk.ts';
import { Told } from './files.ts';
import {
  bodyOf,
  cookieOf,
  hasKey,
  isKey,
  NO_KEY,
  objectionTo,
  objectionToCall,
  type Refused,
} from './guard.ts';

/** Only this machine, under no name that somebody else gives it. */
const HERE = '127.0.0.1';

/** The editor while it can be used. */
export interface DeskServer {
  server: Server;
  port: number;
  /** With the key: who has it may write. */
  address: string;
}

export interface DeskParts {
  desk: Desk;
  assets: ReadonlyMap<string, Asset>;
  /** The origin of the site that is shown beside it; absent when there is none. */
  site?: string;
  /** Shows what went wrong in the program itself. */
  tell: (cause: unknown) => void;
}

/**
 * Serves the editor to this machine alone.
 * @param port 0 takes a free one
 * @throws in Dutch, when the port is taken
 */
export function serveDesk(port: number, { desk, assets, site, tell }: DeskParts): Promise<DeskServer> {
  const key = randomBytes(24).toString('base64url');
  let own = port;

  const answer = async (request: IncomingMessage): Promise<Reply> => {
    const objection = objectionTo(request, { port: own });
    if (objection) return refusal(objection);
    const url = new URL(request.url ?? '/', `http://${HERE}`);
    const called = /^\/api\/([a-z-]+)$/.exec(url.pathname)?.[1];
    if (called !== undefined) return answerCalled(called, request);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refusal({ status: 405, why: 'Hier kan niets heen gestuurd worden.' });
    const given = url.searchParams.get('sleutel');
    if (url.pathname === '/' && given !== null && isKey(given, key)) {
      const cookie = `${cookieOf(own)}=${key}; HttpOnly; SameSite=Strict; Path=/`;
      return { status: 303, headers: { location: '/', 'set-cookie': cookie }, body: '' };
    }
    if (!hasKey(request, { port: own, key })) return refusal({ status: 403, why: NO_KEY });
    const asset = assets.get(url.pathname);
    if (asset) return { status: 200, headers: { 'content-type': asset.type }, body: asset.bytes };
    if (url.pathname !== '/') return { status: 404, headers: PLAIN, body: 'Hier staat niets.' };
    const nonce = randomBytes(16).toString('base64');
    return {
      status: 200,
      headers: { ...HTML, 'content-security-policy': policy(nonce, site) },
      body: pageWith(nonce),
    };
  };

  const answerCalled = async (name: string, request: IncomingMessage): Promise<Reply> => {
    const objection = objectionToCall(request, { port: own, key });
    if (objection) return refusal(objection);
    const body = await bodyOf(request, name);
    if ('why' in body) return refusal(body);
    try {
      const answered = answerCall(desk, name, body.sent);
      if (!answered) return refusal({ status: 400, why: 'Deze vraag kent de editor niet.' });
      return json(200, await answered);
    } catch (cause) {
      if (cause instanceof Told) return json(422, { fault: cause.message });
      throw cause;
    }
  };

  const server = createServer((request, response) => {
    answer(request)
      .catch((cause: unknown) => {
        tell(cause);
        return json(500, {
          fault:
            'De editor liep vast. Dat is een fout in het programma, niet in uw tekst. Uw concept is bewaard.',
        });
      })
      .then((reply) => send(response, reply))
      .catch(tell);
  });
  return new Promise((done, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      failed(
        cause.code === 'EADDRINUSE'
          ? new Error(`Poort ${port} is bezet. Kies een andere: PORT=${port + 1} npm run bewerken`)
          : cause,
      ),
    );
    server.listen(port, HERE, () => {
      const at = server.address();
      own = typeof at === 'object' && at ? at.port : port;
      done({ server, port: own, address: `http://${HERE}:${own}/?sleutel=${key}` });
    });
  });
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' };
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

/** What no page of the editor may do, whatever it holds. The site beside it is another origin, in a frame. */
const policy = (nonce: string, site: string | undefined): string =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    // CodeMirror writes its styles into the page, with this nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src ${site ?? `'none'`}`,
    `form-action 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response
    .writeHead(status, {
      'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      ...headers,
    })
    .end(body);
}

const json = (status: number, value: unknown): Reply => ({
  status,
  headers: JSON_TYPE,
  body: JSON.stringify(value),
});

/** Says why, for the editor and for a person. What is still being sent is not read any more. */
const refusal = ({ status, why }: Refused): Reply => ({
  status,
  headers: { ...JSON_TYPE, connection: 'close' },
  body: JSON.stringify({ fault: why }),
});

const pageWith = (nonce: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bewerken</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/bewerken.css">
<script type="module" src="/bewerken.js"></script>
</head>
<body data-nonce="${nonce}">
<noscript><p>De editor werkt alleen met JavaScript aan.</p></noscript>
</body>
</html>
`;
