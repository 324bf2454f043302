import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** Lines as Chrome's own tools define them: what a message waits, in ms, and bytes a second. */
const LINES = {
  'Fast 3G': { latency: 562.5, bytes: 180_000 },
  'Slow 3G': { latency: 2000, bytes: 50_000 },
} as const;

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a site as most hosts do: text compressed. */
function serveCompressed(dir: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = join(dir, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    readFile(file).then(
      (bytes) => {
        const type = TYPES[extname(file)];
        response.writeHead(200, {
          'content-type': type ?? 'application/octet-stream',
          ...(type && { 'content-encoding': 'gzip' }),
        });
        response.end(type ? gzipSync(bytes) : bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((done) => {
    server.listen(0, () => {
      const { port } = server.address() as { port: number };
      done({ server, address: `http://localhost:${port}` });
    });
  });
}

export interface Cold {
  line: string;
  /** From the click on a search to the first result, in ms. */
  first: number;
  /** Everything that came: page, letter, style, scripts, index and texts. */
  bytes: number;
}

/** What a first visitor waits and fetches on a slow line, for one question. */
export async function coldOn(browser: Browser, dist: string, question: string): Promise<Cold[]> {
  const { server, address } = await serveCompressed(dist);
  const measured: Cold[] = [];
  for (const [line, { latency, bytes: speed }] of Object.entries(LINES)) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: speed,
      uploadThroughput: speed / 2,
    });
    const began = Date.now();
    await page.goto(`${address}/zoeken/?q=${encodeURIComponent(question)}`, { waitUntil: 'commit' });
    await page.waitForSelector('ol[aria-label="Zoekresultaten"] > li', { timeout: 120_000 });
    const first = Date.now() - began;
    await page.waitForLoadState('networkidle', { timeout: 120_000 });
    measured.push({ line, first, bytes });
    await context.close();
  }
  server.closeAllConnections();
  server.close();
  return measured;
}
