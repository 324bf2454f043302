import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const root = resolve(import.meta.dirname, '../..');
/** The small, whole handbook. */
export const small = join(root, 'tests/fixtures/klein/content');

/** A new empty folder for one test file. */
export function workFolder(name: string, parent = join(root, 'tests/.tmp')): string {
  mkdirSync(parent, { recursive: true });
  return mkdtempSync(join(parent, `${name}-`));
}

export interface Outcome {
  pid: number | undefined;
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of the project as a writer would, in a process of its own. */
export function run(
  command: 'build' | 'check' | 'toegankelijkheid',
  env: NodeJS.ProcessEnv,
  args: string[] = [],
): Promise<Outcome> {
  const { CONTENT: _content, DIST: _dist, EDITIE: _editie, ...rest } = process.env;
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [`src/cli/${command}.ts`, ...args], {
      cwd: root,
      // `NODE_ENV=test` would make a build for developers; a visitor gets the one for production.
      env: { ...rest, NODE_ENV: 'production', VANDAAG: '2026-11-22', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (part: Buffer) => (stdout += part.toString()));
    child.stderr.on('data', (part: Buffer) => (stderr += part.toString()));
    child.on('error', failed);
    child.on('close', (code) => done({ pid: child.pid, code, stdout, stderr }));
  });
}

/** A copy of the small handbook. */
export async function copyOfSmall(to: string): Promise<string> {
  await cp(small, to, { recursive: true });
  return to;
}

/** Every file below a folder, by its path in that folder, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** What a file says, also when it is packed, as Pagefind's are. */
export function words(folder: string, file: string): string {
  const bytes = readFileSync(join(folder, file));
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8');
}
