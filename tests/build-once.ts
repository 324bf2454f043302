import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { serve } from '../src/cli/serve.ts';
import { findChromium } from '../src/cli/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built site. */
    dist: string;
    /** Where it is served, without a slash at the end. */
    site: string;
    /** Where tests find the one browser that they share. */
    browser: string;
  }
}

const root = resolve(import.meta.dirname, '..');

interface Ready {
  dist: string;
  site: string;
  browser: string;
  close: () => Promise<void>;
}

/** Projects `site` and `browser` each ask for a site; in one run they get the same one. */
const shared = globalThis as { siteOfTests?: { ready: Promise<Ready>; users: number } };

/** Builds the real site once, serves it and starts one browser, for all tests that need it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.siteOfTests ??= { ready: start(), users: 0 };
  const { siteOfTests } = shared;
  siteOfTests.users++;
  const { dist, site, browser, close } = await siteOfTests.ready;
  project.provide('dist', dist);
  project.provide('site', site);
  project.provide('browser', browser);
  return async () => {
    if (--siteOfTests.users === 0) await close();
  };
}

async function start(): Promise<Ready> {
  const dist = process.env.SITE_DIST ? resolve(process.env.SITE_DIST) : await build();
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
async function build(): Promise<string> {
  const dist = join(root, 'tests/.tmp/site/dist');
  const { CONTENT: _content, EDITIE: _editie, ...env } = process.env;
  const { code, output } = await run(process.execPath, ['src/cli/build.ts'], { ...env, DIST: dist });
  if (code !== 0) throw new Error(`The site does not build (exit code ${code}):\n${output}`);
  return dist;
}

function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    // `NODE_ENV=test` would make a build for developers; a visitor gets the one for production.
    const child = spawn(command, args, { cwd: root, env: { ...env, NODE_ENV: 'production' } });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', failed);
    child.on('close', (code) => done({ code, output }));
  });
}
