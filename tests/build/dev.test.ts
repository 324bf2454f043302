import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { small, root } from './command.ts';

let child: ChildProcess;
let site: string;

/** `npm run dev` on the small handbook, until it answers. */
beforeAll(async () => {
  const port = await freePort();
  site = `http://localhost:${port}`;
  // Under Vitest, Astro's server answers nothing.
  const { VITEST: _vitest, ...env } = process.env;
  child = spawn(process.execPath, ['src/cli/dev.ts'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'development', CONTENT: small, EDITIE: 'landelijk', PORT: String(port) },
    stdio: 'ignore',
  });
  while (child.exitCode === null && !(await fetch(site).catch(() => undefined)))
    await new Promise((next) => setTimeout(next, 200));
}, 600_000);
afterAll(() => void child.kill());

test.each([
  ['/', 'text/html'],
  ['/stappenplan/verkennen/', 'text/html'],
  ['/stappenplan/verkennen.docx', 'officedocument.wordprocessingml'],
  ['/sjablonen/begroting.xlsx', 'officedocument.spreadsheetml'],
  ['/praktijken.csv', 'text/csv'],
  ['/stappenplan/verkennen/index.md', 'text/markdown'],
  ['/.well-known/security.txt', 'text/plain'],
  ['/beelden/netwerk.svg', 'image/svg+xml'],
  ['/plan/gegevens.json', 'application/json'],
])('who writes sees %s while writing', async (address, type) => {
  const answer = await fetch(site + address);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toContain(type);
});

test('a file that is not there is not there', async () => {
  expect((await fetch(`${site}/stappenplan/nergens.docx`)).status).toBe(404);
});

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
