import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Handbook } from '../../src/handbook/handbook.ts';
import { withExplanation } from '../../src/handbook/explained-begrippen.ts';
import { checkContent } from '../../src/load/check.ts';
import { imageFiles, imageReader } from '../../src/load/content/images.ts';
import { make, withFiles } from '../../src/outputs/registry/index.ts';
import { mutate } from './mutate.ts';

const root = resolve(import.meta.dirname, '../..');
const sound = join(root, 'tests/fixtures/klein/content');
const HELP = `npm run bench -- fuzz [n] [--zaad <first seed>] [--bouw <n>]
  Spoils the small handbook in n ways (1,000 by default) and checks each in this process: no throw, no English, a file and a line
  with every finding, at most five seconds of processor. Of those that pass, --bouw <n> are made with all outputs (5 by default).`;

/** Words that a message of ours never holds outside what it quotes, and those of a parser do. */
const ENGLISH = /\b(?:the|must|should|expected|unexpected|invalid|undefined|at position|cannot|is not)\b/i;
const MOST_SECONDS = 5;

/** `npm run bench -- fuzz`: whether the check keeps its promise on handbooks that nobody wrote. */
export async function runFuzzBench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { zaad: { type: 'string' }, bouw: { type: 'string', default: '5' }, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(HELP);
  const first = Number(values.zaad ?? 1);
  const count = Number(positionals[0] ?? (values.zaad ? 1 : 1000));
  const work = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const faults: string[] = [];
  const tally = { refused: 0, passed: 0, built: 0, slowest: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const folder = join(work, 'content');
    rmSync(folder, { recursive: true, force: true });
    cpSync(sound, folder, { recursive: true });
    const done = mutate(folder, seed);
    const tell = (what: string) => faults.push(`zaad ${seed} (${done.join('; ')}): ${what}`);
    const outcome = await judged(folder, tell);
    if (!outcome) continue;
    tally.slowest = Math.max(tally.slowest, outcome.seconds);
    tally[outcome.handbook ? 'passed' : 'refused']++;
    if (!outcome.handbook || tally.built >= Number(values.bouw)) continue;
    tally.built++;
    await built(outcome.handbook, folder, tell);
  }
  rmSync(work, { recursive: true });
  for (const fault of faults) console.log(fault);
  console.log(
    `${count} handbooks: ${tally.refused} refused, ${tally.passed} passed, ${tally.built} of those made whole; the slowest check took ${tally.slowest.toFixed(1)} s. ${faults.length} faults.`,
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** What the check says of a handbook; with the handbook itself when it has no errors, and nothing when it threw. */
async function judged(
  folder: string,
  tell: (what: string) => void,
): Promise<{ seconds: number; handbook?: Handbook } | undefined> {
  const before = process.cpuUsage();
  try {
    const { issues, handbook } = await checkContent({
      folder,
      name: 'content',
      editie: 'landelijk',
      today: '2026-11-30',
    });
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    if (seconds > MOST_SECONDS) tell(`${seconds.toFixed(1)} s of processor`);
    for (const { file, line, column, message, hint } of issues) {
      const words = `${message} ${hint}`;
      if (!file || line < 1 || column < 1) tell(`no place with «${message}»`);
      if (ENGLISH.test(words.replace(/«[^»]*»/g, ''))) tell(`English in «${words}»`);
    }
    const refused = issues.some(({ severity }) => severity === 'error');
    return { seconds, ...(!refused && handbook && { handbook }) };
  } catch (cause) {
    tell(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
    return undefined;
  }
}

/** Makes every file of a handbook, but the copy of the site, which needs the site. */
async function built(handbook: Handbook, folder: string, tell: (what: string) => void): Promise<void> {
  const images = [...(await imageFiles(folder, 'landelijk')).keys()].sort();
  const whole = withFiles(withExplanation(handbook), images);
  const context = { root, image: imageReader(folder, 'landelijk') };
  for (const file of whole.files) {
    if (file.path.endsWith('.zip') || file.path.endsWith('SHA256SUMS')) continue;
    try {
      await make(whole, file, context);
    } catch (cause) {
      tell(`${file.path} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
}
