import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * `npm run code`: types, lint and format, as many beside each other as there are processors, the longest first. Each is one
 * process on one processor; one after another they take a tenth of all tests. What one says comes when it is done. Lint and types
 * both read what Astro says of its own modules, so that is written first: a clean clone does not have it.
 */
const waiting = ['lint', 'types', 'format:check'];
let failed = false;

async function work(): Promise<void> {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    await run(`npm run --silent ${script}`);
  }
}

/** One command for the shell: npm is a script of its own on some systems. */
function run(command: string): Promise<void> {
  return new Promise((done, stopped) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', stopped);
    child.on('close', (code) => {
      failed ||= code !== 0;
      console.log(`${said.trim()}\n${command}: ${code === 0 ? 'good' : 'FAILED'}`);
      done();
    });
  });
}

console.log(`Beside each other: ${waiting.join(', ')} …`);
await run('npx astro sync');
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exitCode = failed ? 1 : 0;
