import type { Issue } from '../../checks/issue.ts';
import { terminalReport } from '../../checks/reporters/terminal.ts';
import { addressOf } from '../../handbook/address.ts';
import { checkContent, type CheckResult } from '../../load/check.ts';
import { contentAnew, contentOf, type ReadContent } from '../../load/door.ts';
import { keptFolder } from '../../load/kept/folder.ts';
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

/** A later look has begun, so that nobody waits for this one. */
class Overtaken extends Error {}
let looks = 0;

/** How a look at the content goes. */
export interface Look {
  /** Whether something was saved, so that it must be read anew. */
  changed: boolean;
  /** Waits until nobody is given a page any more of what was read before. */
  free: () => Promise<void>;
  /** Called when what is read is known, so that pages can be made of it. */
  known: () => void;
  /** Called when a page would show something else than before, never before it is known. */
  tell: () => void;
  /** Waits until whoever looks at a page has it. */
  quiet: () => Promise<void>;
}

/**
 * Reads the content of this run, which is all that pages need, and then checks it, which may take seconds; the outcome
 * is told in the terminal. A look that is overtaken by a later one ends without a word.
 */
export async function lookAgain(
  settings: Settings,
  { changed, free, known, tell, quiet }: Look,
): Promise<void> {
  const look = ++looks;
  // A page half made of what was, half of what is now, fails in ways that nobody can mend.
  if (changed) await free();
  if (look !== looks) return;
  const read = await (changed ? contentAnew : contentOf)(settings);
  if (look !== looks) return;
  const { content: folder, name, editie, today } = settings;
  const here = { folder, name, editie, today, read };
  const unread = await checkContent({ ...here, readOnly: true });
  // What was wrong before is the best guess of what will be, until the check has been.
  const shown = unread.issues.length > 0 ? unread.issues : now.issues;
  now = faultsOf(unread, read, name, shown);
  known();
  if (changed || shown.length > 0) tell();
  await quiet();
  const pause = async () => {
    await quiet();
    if (look !== looks) throw new Overtaken();
  };
  try {
    const checked = await checkContent({ ...here, cache: keptFolder(process.cwd()), pause });
    now = faultsOf(checked, read, name, checked.issues);
    if (JSON.stringify(shown) !== JSON.stringify(checked.issues)) tell();
    if (changed || checked.issues.length > 0) console.log(terminalReport(checked.issues));
  } catch (cause) {
    if (!(cause instanceof Overtaken)) throw cause;
  }
}

function faultsOf(
  { handbook, context }: CheckResult,
  { without }: ReadContent,
  name: string,
  issues: readonly Issue[],
): Faults {
  const shown = new Set(handbook?.alle.map(addressOf));
  const files = context.seen.map((seen) => [addressOf(seen), `${name}/${seen.bestand}`] as const);
  const broken = new Set(issues.map(({ file }) => file));
  return {
    issues,
    readable: handbook !== undefined && !without,
    files: new Map(files),
    // What an edition hides has no page either, but no fault.
    lost: new Set(
      files.flatMap(([address, file]) => (!shown.has(address) && broken.has(file) ? [address] : [])),
    ),
  };
}
