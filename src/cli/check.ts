import { parseArgs } from 'node:util';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { jsonReport } from '../checks/reporters/json.ts';
import { terminalReport } from '../checks/reporters/terminal.ts';
import { checkContent } from '../load/check.ts';
import { ledger } from '../load/ledger.ts';
import { settings } from '../load/settings.ts';

/** `npm run check`: everything that is wrong with the content, for writers. */
const root = resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: { json: { type: 'boolean' }, 'leg-adressen-vast': { type: 'boolean' } },
});
const { content, naam, editie, vandaag } = settings(root);
const { issues, handboek, context } = await checkContent({ map: content, naam, editie, vandaag });
const fouten = issues.some(({ severity }) => severity === 'error');

if (values['leg-adressen-vast'] && handboek && !fouten) {
  await writeFile(join(content, 'adressen.yaml'), ledger(handboek, context.adressen));
  console.log(`De adressen liggen vast in ${naam}/adressen.yaml.`);
} else {
  console.log(values.json ? jsonReport(issues) : terminalReport(issues));
}
if (fouten) process.exitCode = 1;
