import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { jsonReport } from '../../checks/reporters/json.ts';
import { readabilityPerPage, overview } from '../../checks/reporters/overview.ts';
import { terminalReport } from '../../checks/reporters/terminal.ts';
import { nearest } from '../../document/language/nearest.ts';
import { lastResort } from '../last-resort.ts';
import { checkContent } from '../../load/check.ts';
import { keptFolder } from '../../load/kept/folder.ts';
import { openReadings } from '../../load/kept/readings.ts';
import { ledger } from '../../load/ledger.ts';
import { settings } from '../../load/settings.ts';
import { enumeration } from '../../text/format/enumeration.ts';

const OPTIONS = ['--json', '--overzicht', '--leesbaarheid', '--leg-adressen-vast'];

const root = resolve(import.meta.dirname, '../../..');
const options = process.argv.slice(2);
const foreign = options.find((option) => !OPTIONS.includes(option));
if (foreign === undefined) {
  try {
    await check();
  } catch (cause) {
    console.error(await lastResort(settings(root), cause));
    process.exitCode = 1;
  }
} else {
  const meant = nearest(foreign, OPTIONS);
  console.error(
    `De controle kent «${foreign}» niet. ${meant ? `Bedoelde u ${meant}?` : `Wel: ${enumeration(OPTIONS)}.`}`,
  );
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { content, name, editie, today } = settings(root);
  const keep = await openReadings(root, content);
  const { issues, handbook, context } = await checkContent({
    folder: content,
    name,
    editie,
    today,
    spelling: true,
    cache: keptFolder(root),
    allEdities: true,
  });
  await keep();
  const faults = issues.some(({ severity }) => severity === 'error');
  // The ledger is that of the national edition; another one may hide pages and have its own.
  if (options.includes('--leg-adressen-vast') && handbook && !faults && editie === 'landelijk') {
    await writeFile(join(content, 'adressen.yaml'), ledger(handbook, context.addresses));
    console.log(`De adressen liggen vast in ${name}/adressen.yaml.`);
  } else {
    console.log(options.includes('--json') ? jsonReport(issues) : terminalReport(issues));
    if (options.includes('--overzicht') && !options.includes('--json') && handbook)
      console.log(`\n${overview(handbook)}`);
    if (options.includes('--leesbaarheid') && !options.includes('--json') && handbook)
      console.log(`\n${readabilityPerPage(handbook)}`);
    if (options.includes('--leg-adressen-vast'))
      console.error(
        faults
          ? 'De adressen zijn niet vastgelegd: verbeter eerst de fouten.'
          : 'De adressen zijn niet vastgelegd: dat kan alleen voor de landelijke editie.',
      );
  }
  if (faults) process.exitCode = 1;
}
