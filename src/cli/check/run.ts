import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { jsonReport } from '../../checks/reporters/json.ts';
import { readabilityPerPage, overview } from '../../checks/reporters/overview.ts';
import { publisherItems } from '../../checks/publisher-list.ts';
import { publisherJson, publisherReport } from '../../checks/reporters/publisher-list.ts';
import { contentOf } from '../../load/door.ts';
import { projectFacts } from './project-facts.ts';
import { reviewReport } from '../../checks/reporters/review.ts';
import { terminalReport } from '../../checks/reporters/terminal.ts';
import { checkContent, type CheckResult } from '../../load/check.ts';
import { keptFolder } from '../../load/kept/folder.ts';
import { openReadings } from '../../load/kept/readings.ts';
import { LEDGER } from '../../load/files.ts';
import { ledger } from '../../load/ledger.ts';
import { settings } from '../../load/settings.ts';
import { enumeration } from '../../text/format/enumeration.ts';
import { lastResort } from '../last-resort.ts';
import { meantFiles } from './files.ts';
import { readCheckOptions, type CheckRequest } from './options.ts';
import { certainMends, writeChange } from './mend-content.ts';
import { difference } from './difference.ts';
import type { Instead } from '../../load/reader.ts';
import { watchContent } from './watch.ts';

const root = resolve(import.meta.dirname, '../../..');
const config = settings(root);
const { content, name, editie, today } = config;
const asked = readCheckOptions(process.argv.slice(2));
if ('help' in asked) console.log(asked.help);
else if ('fault' in asked) refuse(asked.fault);
else
  try {
    await answer(asked);
  } catch (cause) {
    refuse(await lastResort(config, cause));
  }

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

async function answer(asked: CheckRequest): Promise<void> {
  // npm runs a command in the project; `INIT_CWD` is where it was typed.
  const only =
    asked.files.length > 0 && (await meantFiles(asked.files, config, [process.env.INIT_CWD ?? '.', '.']));
  if (only && 'fault' in only) refuse(only.fault);
  else if (asked.has('--uitgever')) await tellPublisher(asked.has('--json'));
  else if (asked.has('--herstel')) await mendAll(only || undefined, asked.has('--proef'));
  else if (asked.has('--kijk')) await watchContent(config, () => look(only || undefined));
  else if (only) await ofFiles(only, asked);
  else await ofAll(asked);
}

async function ofAll(asked: CheckRequest): Promise<void> {
  const result = await look();
  const faults = hasFaults(result);
  if (faults) process.exitCode = 1;
  if (asked.has('--leg-adressen-vast') && (await layDown(result))) return;
  console.log(asked.has('--json') ? jsonReport(result.issues) : terminalReport(result.issues));
  if (!asked.has('--json') && result.handbook) {
    if (asked.has('--overzicht')) console.log(`\n${overview(result.handbook)}`);
    if (asked.has('--leesbaarheid')) console.log(`\n${readabilityPerPage(result.handbook)}`);
    if (asked.has('--nakijken')) console.log(`\n${reviewReport(result.handbook, today)}`);
  }
  if (asked.has('--leg-adressen-vast'))
    console.error(
      faults
        ? 'De adressen zijn niet vastgelegd: verbeter eerst de fouten.'
        : 'De adressen zijn niet vastgelegd: dat kan alleen voor de landelijke editie.',
    );
}

/** Tells what a publisher has to fill in, whatever else is wrong: nothing of it is a fault. */
async function tellPublisher(asData: boolean): Promise<void> {
  const { handbook } = await contentOf(config);
  if (!handbook) {
    refuse('De inhoud is niet te lezen. Draai npm run check: die zegt wat er mis is.');
    return;
  }
  const items = publisherItems(handbook, { editieId: editie, today }, await projectFacts(root));
  console.log(asData ? publisherJson(items) : publisherReport(items));
}

/** Checks the handbook, or a few of its files, and keeps what was read for the next time. */
async function look(only?: ReadonlySet<string>, instead?: Instead): Promise<CheckResult> {
  const keep = await openReadings(root, content);
  const result = await checkContent({
    folder: content,
    name,
    editie,
    today,
    spelling: true,
    cache: keptFolder(root),
    allEdities: true,
    ...(only && { only }),
    ...(instead && { instead }),
  });
  await keep();
  return result;
}

function hasFaults({ issues }: CheckResult): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

/** The ledger is that of the national edition; another one may hide pages and have its own. */
async function layDown(result: CheckResult): Promise<boolean> {
  if (!result.handbook || hasFaults(result) || editie !== 'landelijk') return false;
  await writeFile(join(content, LEDGER), ledger(result.handbook, result.context.addresses));
  console.log(`De adressen liggen vast in ${name}/adressen.yaml.`);
  return true;
}

async function ofFiles(files: ReadonlySet<string>, asked: CheckRequest): Promise<void> {
  const result = await look(files);
  if (hasFaults(result)) process.exitCode = 1;
  const { issues, seen, handbook } = result;
  const unseen = [...files].filter(
    (file) => !seen.has(file) && !issues.some((issue) => issue.file === `${name}/${file}`),
  );
  if (unseen.length === files.size) {
    const which = enumeration(unseen.map((file) => `${name}/${file}`));
    refuse(`De controle leest ${which} niet: dat is geen deel van de handleiding.`);
    return;
  }
  if (asked.has('--json')) console.log(jsonReport(issues));
  else if (issues.length > 0) console.log(terminalReport(issues));
  else console.log(files.size === 1 ? 'Alles klopt in dit bestand.' : 'Alles klopt in deze bestanden.');
  if (!handbook)
    console.error(
      'Dit is niet alles: handleiding.yaml of de editie is niet te lezen. Draai npm run check, en verbeter eerst wat daar mis is.',
    );
}

/** Mends what is certain, or shows it only, and then tells what is left for the writer. */
async function mendAll(only: ReadonlySet<string> | undefined, trial: boolean): Promise<void> {
  const { changes, result } = await certainMends(content, (instead) => look(only, instead));
  let written = 0;
  for (const change of changes) {
    console.log(
      [`${name}/${change.file}`, ...difference(change.before.toString('utf8'), change.after)].join('\n'),
    );
    const objection = trial ? undefined : await writeChange(content, change);
    if (objection) refuse(`${name}/${change.file}: ${objection}`);
    else written++;
  }
  const files = `${written} ${written === 1 ? 'bestand' : 'bestanden'}`;
  if (changes.length === 0) console.log('Er is niets dat maar op één manier te verbeteren is.');
  else console.log(trial ? `Te verbeteren: ${files}. Er is niets geschreven.` : `Verbeterd: ${files}.`);
  console.log(
    result.issues.length > 0 ? `Wat u zelf verbetert:\n${terminalReport(result.issues)}` : 'Alles klopt.',
  );
  if (hasFaults(result)) process.exitCode = 1;
}
