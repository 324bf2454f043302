import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** The site beside the editor. */
export interface Preview {
  /** The origin at which it will stand; its path is known when it does. */
  origin: string;
  /** Where it stands; nothing as long as it starts. */
  address: () => string | undefined;
  stop: () => void;
}

/**
 * Starts `npm run dev` on a free port, in a process of its own: it works while the editor checks, and what it cannot do
 * does not stop the editor.
 * @param tell shows what it says
 */
export async function startPreview(root: string, tell: (line: string) => void): Promise<Preview> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'src/cli/dev.ts')], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    // By the last it notices when the editor is gone, however that ended.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let address: string | undefined;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    address ??= /http:\/\/localhost:\d+\S*/.exec(text)?.[0];
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => tell(text.trimEnd()));
  child.on('error', (cause) => tell(cause.message));
  return { origin: `http://localhost:${port}`, address: () => address, stop: () => child.kill() };
}

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, 'localhost', () => {
      const at = server.address();
      server.close(() => done(typeof at === 'object' && at ? at.port : 0));
    });
  });
