import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Types, lint and format, some beside each other, the longest first: each is one process on one processor. Lint and types both read
 * what Astro says of its own modules, so that is written first: a clean clone does not have it.
 * @param atATime how many
 * @param say gets what one of them says when it is done
 * @returns whether all is good
 */
export async function judgeCode(atATime: number, say: (words: string) => void): Promise<boolean> {
  const waiting = ['lint', 'types', 'format:check'];
  const outcomes = [await run('npx astro sync', say)];
  const work = async () => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift())
      outcomes.push(await run(`npm run --silent ${script}`, say));
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return outcomes.every((good) => good);
}

/** One command for the shell: npm is a script of its own on some systems. */
function run(command: string, say: (words: string) => void): Promise<boolean> {
  return new Promise((done, stopped) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', stopped);
    child.on('close', (code) => {
      say(`${said.trim()}\n${command}: ${code === 0 ? 'good' : 'FAILED'}`);
      done(code === 0);
    });
  });
}

// `npm run code`
if (import.meta.main) {
  console.log('Beside each other: lint, types, format:check …');
  process.exitCode = (await judgeCode(availableParallelism(), console.log)) ? 0 : 1;
}
