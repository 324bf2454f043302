import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { jsonReport } from '../checks/reporters/json.ts';
import { leesbaarheidPerPagina, overzicht } from '../checks/reporters/overview.ts';
import { terminalReport } from '../checks/reporters/terminal.ts';
import { nearest } from '../document/nearest.ts';
import { checkContent } from '../load/check.ts';
import { ledger } from '../load/ledger.ts';
import { settings } from '../load/settings.ts';
import { opsomming } from '../text/opsomming.ts';

const OPTIES = ['--json', '--overzicht', '--leesbaarheid', '--leg-adressen-vast'];

/** `npm run check`: everything that is wrong with the content, for writers. */
const root = resolve(import.meta.dirname, '../..');
const opties = process.argv.slice(2);
const vreemd = opties.find((optie) => !OPTIES.includes(optie));
if (vreemd === undefined) await check();
else {
  const bedoeld = nearest(vreemd, OPTIES);
  console.error(
    `De controle kent «${vreemd}» niet. ${bedoeld ? `Bedoelde u ${bedoeld}?` : `Wel: ${opsomming(OPTIES)}.`}`,
  );
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { content, naam, editie, vandaag } = settings(root);
  const { issues, handboek, context } = await checkContent({
    map: content,
    naam,
    editie,
    vandaag,
    spelling: true,
    alleEdities: true,
  });
  const fouten = issues.some(({ severity }) => severity === 'error');
  // The ledger is that of the national edition; another one may hide pages and have its own.
  if (opties.includes('--leg-adressen-vast') && handboek && !fouten && editie === 'landelijk') {
    await writeFile(join(content, 'adressen.yaml'), ledger(handboek, context.adressen));
    console.log(`De adressen liggen vast in ${naam}/adressen.yaml.`);
  } else {
    console.log(opties.includes('--json') ? jsonReport(issues) : terminalReport(issues));
    if (opties.includes('--overzicht') && !opties.includes('--json') && handboek)
      console.log(`\n${overzicht(handboek)}`);
    if (opties.includes('--leesbaarheid') && !opties.includes('--json') && handboek)
      console.log(`\n${leesbaarheidPerPagina(handboek)}`);
    if (opties.includes('--leg-adressen-vast'))
      console.error(
        fouten
          ? 'De adressen zijn niet vastgelegd: verbeter eerst de fouten.'
          : 'De adressen zijn niet vastgelegd: dat kan alleen voor de landelijke editie.',
      );
  }
  if (fouten) process.exitCode = 1;
}
