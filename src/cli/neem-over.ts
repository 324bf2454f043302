import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';

/** `npm run neem-over -- <file.docx|.odt>`: what somebody changed in a file of the handbook, as proposals for its source. */
const root = resolve(import.meta.dirname, '../..');
// Of what is imported from here on Node keeps what it compiled; that is why the command itself is imported last.
enableCompileCache(join(root, 'node_modules/.cache/handboek/code'));
const { runTakeOver } = await import('./take-over/run.ts');
process.exitCode = await runTakeOver(root, process.argv.slice(2));
