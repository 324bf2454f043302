import type { Issue } from '../../checks/issue.ts';
import { terminalReport } from '../../checks/reporters/terminal.ts';
import { addressOf } from '../../handbook/address.ts';
import { checkContent } from '../../load/check.ts';
import { contentAnew, contentOf } from '../../load/door.ts';
import type { Settings } from '../../load/settings.ts';

/** What is wrong with the content at this moment. */
export interface Faults {
  issues: readonly Issue[];
  /** Whether there is enough to show pages at all. */
  readable: boolean;
  /** The file behind an address, as issues name it, also when nothing of it can be read. */
  files: ReadonlyMap<string, string>;
  /** Addresses whose file cannot be read, so that there is no page to show. */
  lost: ReadonlySet<string>;
}

let now: Faults = { issues: [], readable: true, files: new Map(), lost: new Set() };

/** What was wrong when the content was last looked at. */
export const faultsNow = (): Faults => now;

/**
 * Checks the content of this run and tells the outcome in the terminal.
 * @param changed whether something was saved, so that it must be read anew
 */
export async function lookAgain(settings: Settings, changed = false): Promise<Faults> {
  const read = await (changed ? contentAnew : contentOf)(settings);
  const { content: folder, name, editie, today } = settings;
  const { issues, handbook, context } = await checkContent({ folder, name, editie, today, read });
  const shown = new Set(handbook?.alle.map(addressOf));
  const files = context.seen.map((seen) => [addressOf(seen), `${name}/${seen.bestand}`] as const);
  const broken = new Set(issues.map(({ file }) => file));
  now = {
    issues,
    readable: handbook !== undefined,
    files: new Map(files),
    // What an edition hides has no page either, but no fault.
    lost: new Set(
      files.flatMap(([address, file]) => (!shown.has(address) && broken.has(file) ? [address] : [])),
    ),
  };
  if (changed || issues.length > 0) console.log(terminalReport(issues));
  return now;
}
