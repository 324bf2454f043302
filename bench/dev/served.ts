import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** `npm run dev` of some content, in a process of its own. */
export interface Served {
  address: string;
  /** Processor time since it began, in seconds; not known where the system has no `/proc`. */
  processor: () => Promise<number>;
  stop: () => Promise<void>;
}

/** Begins, without waiting for an answer. */
export async function serveContent(content: string): Promise<Served> {
  const port = await freePort();
  const child = spawn(process.execPath, ['src/cli/dev.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      CONTENT: content,
      EDITIE: 'landelijk',
      PORT: String(port),
    },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.on('close', done));
  return {
    address: `http://localhost:${port}`,
    processor: () => processorOf(child.pid ?? 0),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** @throws when it does not come within ten minutes */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 600_000;
  while (!(await holds().catch(() => false))) {
    if (performance.now() > end) throw new Error('npm run dev does not answer.');
    await new Promise((next) => setTimeout(next, 20));
  }
}

/** Fields 14 and 15 of `/proc/<pid>/stat`, counted behind the name: hundredths of a second. */
export async function processorOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) / 100;
}

/** A port that nobody listens to. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
