import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table } from '../build/tabel.ts';
import { commitOf, keepScores } from './kept.ts';
import { noticedPart, readReport, type Part, type Score } from './report.ts';
import { ROOMS } from './rooms.ts';
import { mutate, root } from './stryker.ts';
import { typeChecker } from './types.ts';

const HELP = `Changes the code of pure rooms in small ways, one at a time, and sees whether a test notices (StrykerJS).
Usage: npm run bench -- mutatie [room or file …]; rooms: ${Object.keys(ROOMS).join(', ')}; without one all of them.

  --tegelijk 1       how many processes
  --steekproef 1     test one in so many changes, thrown with fixed dice; the score gets a margin

Prints every change that nothing noticed, and a score for each room: what a test noticed, and what \`npm run types\`
refuses of the rest; docs/mutation.md keeps the scores. The report to look through stands in
node_modules/.cache/mutatie/report.html; there a change that only the types refuse counts as not noticed. All rooms
take half an hour on two quiet processors.`;

/** `npm run bench -- mutatie`. */
export async function runMutationBench(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      tegelijk: { type: 'string', default: '1' },
      steekproef: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  const unknown = positionals.find((room) => filesOf(room).length === 0);
  if (unknown !== undefined) throw new Error(`There is no room «${unknown}».\n\n${HELP}`);
  const rooms = positionals.length > 0 ? positionals : Object.keys(ROOMS);
  const commit = commitOf(root);
  const how = { concurrency: Number(values.tegelijk), oneIn: Number(values.steekproef) };
  const report = await mutate(rooms.flatMap(globsOf), how);
  const isRefused = typeChecker(root);
  const scores: Score[] = [];
  for (const room of rooms) scores.push(await readReport(room, new Set(filesOf(room)), report, isRefused));
  for (const { room, survivors } of scores)
    console.log(`\nNot noticed in ${room}:\n${survivors.join('\n') || '  nothing'}`);
  const rows = scores.map(rowOf);
  console.log(`\n${table([HEAD, ...rows])}`);
  await keepScores(
    root,
    commit,
    rows.filter(([room = '']) => room in ROOMS),
  );
}

const percent = ({ part, margin }: Part): string =>
  `${(100 * part).toFixed(1)} %${margin > 0 ? ` ± ${(100 * margin).toFixed(1)}` : ''}`;

const HEAD = [
  'room',
  ...['tested', 'by a test', 'by types', 'not noticed', 'no test', 'left out', 'tests alone', 'score'],
];
function rowOf(score: Score): string[] {
  const { room, byTest, byTypes, unnoticed, untested, skipped } = score;
  const numbers = [byTest + byTypes + unnoticed, byTest, byTypes, unnoticed, untested.unnoticed, skipped];
  const parts = [noticedPart(score, false), noticedPart(score, true)];
  return [room, ...numbers.map(String), ...parts.map(percent)];
}

/** What a room holds; a path is itself. */
const globsOf = (room: string): readonly string[] => ROOMS[room] ?? (room.includes('/') ? [room] : []);
const filesOf = (room: string): string[] => globsOf(room).flatMap((glob) => globSync(glob, { cwd: root }));
