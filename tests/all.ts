import { spawn } from 'node:child_process';
import { judgeCode } from './code.ts';

/**
 * `npm test`: types, lint and format beside all other tests, one at a time, for each takes a gigabyte too. What they say comes
 * at the end: no two talk at the same time, and a fault of one hides none of the other.
 */
const said: string[] = [];
const tests = new Promise<boolean>((done, failed) => {
  // The browser of the package: the same everywhere, and for half the work of what most systems have.
  const env = { ...process.env, CHROMIUM_PATH: process.env.CHROMIUM_PATH || 'npm' };
  spawn('npx vitest run', { shell: true, stdio: 'inherit', env })
    .on('error', failed)
    .on('close', (code) => done(code === 0));
});
const [testsAreGood, codeIsGood] = await Promise.all([tests, judgeCode(1, (words) => void said.push(words))]);
console.log(said.join('\n'));
if (!testsAreGood) console.log('Tests FAILED: above what the code says stands which.');
process.exitCode = testsAreGood && codeIsGood ? 0 : 1;
