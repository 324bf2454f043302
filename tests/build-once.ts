import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../src/cli/serve.ts';
import { findChromium } from '../src/cli/chromium.ts';
import type { BuiltSite } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Who asks here waits for the built site: `built-site.ts` does. */
    siteIsAt: string;
  }
}

const root = resolve(import.meta.dirname, '..');

interface Ready extends BuiltSite {
  close: () => Promise<void>;
}
interface Shared {
  at: string;
  users: number;
  close: () => Promise<void>;
}

/** Projects `site` and `browser` each ask for a site; in one run they get the same one. */
const shared = globalThis as { siteOfTests?: Promise<Shared> };

/**
 * Begins to build the real site once, and then serves it and starts one browser, for all tests that need it. Nobody waits
 * here: Vitest would start no test at all meanwhile. A test waits when it asks where the site is, and others come first.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await (shared.siteOfTests ??= begin());
  site.users++;
  project.provide('siteIsAt', site.at);
  return async () => {
    if (--site.users > 0) return;
    delete shared.siteOfTests;
    await site.close();
  };
}

async function begin(): Promise<Shared> {
  const stop = new AbortController();
  const ready = start(stop.signal);
  ready.catch((cause: unknown) => {
    if (!stop.signal.aborted) console.error(cause);
  });
  const server = createServer((_request, response) => {
    ready.then(
      ({ dist, site, browser }) => response.end(JSON.stringify({ dist, site, browser })),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    users: 0,
    close: async () => {
      // Who stops early does not wait for a build that nobody wants any more.
      stop.abort();
      server.closeAllConnections();
      server.close();
      await ready.then(
        ({ close }) => close(),
        () => undefined,
      );
    },
  };
}

async function start(stopped: AbortSignal): Promise<Ready> {
  const dist = process.env.SITE_DIST ? resolve(process.env.SITE_DIST) : await build(stopped);
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no site in ${dist}.`);
  const { remove, ...options } = await findChromium();
  const browser = await chromium.launchServer({ ...options, args: ['--no-sandbox'] });
  const { server, port } = await serve(dist, 0);
  return {
    dist,
    site: `http://localhost:${port}`,
    browser: browser.wsEndpoint(),
    close: async () => {
      await browser.close();
      await remove();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Runs the real command on the real content, away from the `dist/` of whoever works here. */
async function build(stopped: AbortSignal): Promise<string> {
  const dist = join(root, 'tests/.tmp/site/dist');
  const { CONTENT: _content, EDITIE: _editie, ...env } = process.env;
  const { code, output } = await run(process.execPath, ['src/cli/build.ts'], { ...env, DIST: dist }, stopped);
  if (code !== 0) throw new Error(`The site does not build (exit code ${code}):\n${output}`);
  return dist;
}

function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    // `NODE_ENV=test` would make a build for developers; a visitor gets the one for production.
    const child = spawn(command, args, { cwd: root, env: { ...env, NODE_ENV: 'production' }, signal });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', failed);
    child.on('close', (code) => done({ code, output }));
  });
}
