import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A Chromium to start: its path, the environment it needs, and how to tidy up after it. */
export interface Chromium {
  executablePath: string;
  env: Record<string, string>;
  remove: () => Promise<void>;
}

/** Where systems put their Chromium or Chrome. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Which browser to use: the one of `CHROMIUM_PATH`, else one of the system, else the one in the npm package.
 * `CHROMIUM_PATH=npm` takes the package even where the system has one.
 * @param starts whether a program is there and works: on some systems a browser's name is only an advertisement for it
 * @returns its path, or `npm`
 * @throws when `CHROMIUM_PATH` names something that does not start
 */
export async function chooseChromium(
  wanted: string | undefined,
  starts: (path: string) => Promise<boolean>,
  usual: readonly string[] = USUAL,
): Promise<string> {
  if (wanted && wanted !== 'npm' && !(await starts(wanted)))
    throw new Error(`CHROMIUM_PATH does not start: ${wanted}`);
  if (wanted) return wanted;
  for (const path of usual) if (await starts(path)) return path;
  return 'npm';
}

/** Finds a Chromium; start it with `--no-sandbox` and nothing else, and call `remove` when it is closed. */
export async function findChromium(): Promise<Chromium> {
  const choice = await chooseChromium(process.env.CHROMIUM_PATH, starts);
  return choice === 'npm'
    ? unpackChromium()
    : { executablePath: choice, env: environment(), remove: () => Promise.resolve() };
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` in a folder of its own: the package would take an older one that
 * happens to lie in the temporary folder. Its own arguments are left out: they switch web security off.
 */
async function unpackChromium(): Promise<Chromium> {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const executablePath = await inFolder(folder);
    const libraries: Record<string, string> = (await starts(executablePath))
      ? {}
      : { LD_LIBRARY_PATH: join(folder, 'al2023/lib') };
    return { executablePath, env: { ...environment(), ...libraries, ...(await fonts(folder)) }, remove };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

/** Unpacks the browser and the libraries that a bare machine lacks. The package listens to `TMPDIR` only. */
async function inFolder(folder: string): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
    await inflate(join(bin, 'al2023.tar.br'));
    return await chromium.executablePath(bin);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Whether a browser is there, with every library that it asks for. */
export const starts = (path: string): Promise<boolean> =>
  promisify(execFile)(path, ['--version']).then(
    () => true,
    () => false,
  );

/** The package's own letters: a bare machine has none, and the same ones everywhere give the same widths. */
async function fonts(folder: string): Promise<{ FONTCONFIG_FILE: string }> {
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
