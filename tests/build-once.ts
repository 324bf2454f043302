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

/** Builds the real site once, serves it and starts one browser, for all tests of project `site`. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = process.env.SITE_DIST ? resolve(process.env.SITE_DIST) : await build();
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no site in ${dist}.`);
  const { remove, ...start } = await findChromium();
  const browser = await chromium.launchServer({ ...start, args: ['--no-sandbox'] });
  const { server, port } = await serve(dist, 0);
  project.provide('dist', dist);
  project.provide('site', `http://localhost:${port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await remove();
    server.closeAllConnections();
    server.close();
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
