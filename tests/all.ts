import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { judgeCode } from './code.ts';

/**
 * `npm test`, and `npm test -- <file>` for some of them: types, lint and format beside all other tests, one at a time, for
 * each takes a gigabyte too. What they say comes at the end: no two talk at the same time, and a fault of one hides none
 * of the other.
 */
const said: string[] = [];
const tests = new Promise<boolean>((done, failed) => {
  // The browser of the package, where it runs: the same everywhere, and for half the work of what most systems have.
  const browser = process.platform === 'linux' && process.arch === 'x64' ? 'npm' : '';
  const env = { ...process.env, CHROMIUM_PATH: process.env.CHROMIUM_PATH || browser };
  const vitest = resolve(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], { stdio: 'inherit', env })
    .on('error', failed)
    .on('close', (code) => done(code === 0));
});
const [testsAreGood, codeIsGood] = await Promise.all([tests, judgeCode(1, (words) => void said.push(words))]);
console.log(said.join('\n'));
if (!testsAreGood) console.log('Tests FAILED: above what the code says stands which.');
process.exitCode = testsAreGood && codeIsGood ? 0 : 1;
