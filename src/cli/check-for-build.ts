import { terminalReport } from '../checks/reporters/terminal.ts';
import { checkContent } from '../load/check.ts';
import { contentOf } from '../load/door.ts';
import { keptFolder } from '../load/kept/folder.ts';
import { openReadings } from '../load/kept/readings.ts';
import type { Settings } from '../load/settings.ts';

/**
 * Reads the content once for this whole process, and checks it.
 * @returns what there is to tell, nothing when all is well; and whether it keeps the site from being built
 */
export async function checkForBuild(
  root: string,
  config: Settings,
): Promise<{ told: string; faults: boolean }> {
  const { content: folder, name, editie, today } = config;
  const keep = await openReadings(root, folder);
  const read = await contentOf(config);
  const { issues } = await checkContent({ folder, name, editie, today, read, cache: keptFolder(root) });
  await keep();
  return {
    told: issues.length > 0 ? terminalReport(issues) : '',
    faults: issues.some(({ severity }) => severity === 'error'),
  };
}
