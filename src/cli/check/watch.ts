import { watch } from 'node:fs';
import { basename } from 'node:path';
import { issueLines, summary, terminalReport } from '../../checks/reporters/terminal.ts';
import type { Issue } from '../../checks/issue.ts';
import { isPublished } from '../../load/content/files-in.ts';
import type { Settings } from '../../load/settings.ts';
import { lastResort } from '../last-resort.ts';

/** Editors save in two or three steps, and tools many files at once: so long it must be still, in milliseconds. */
const STILL = 80;

/**
 * Checks after every save, and says what is new and what was solved, until somebody stops it.
 * @param look checks the content as it is now
 */
export async function watchContent(
  settings: Pick<Settings, 'content' | 'name'>,
  look: () => Promise<{ issues: readonly Issue[] }>,
): Promise<void> {
  const { content, name } = settings;
  let before: readonly Issue[] | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();
  const again = () => {
    looking = looking.then(tell, tell);
  };
  const tell = async () => {
    try {
      const { issues } = await look();
      const begin = `Ik kijk mee in ${name} (stop met Ctrl+C).`;
      // A screen shows all that is wrong; elsewhere what was said before can be read above.
      if (process.stdout.isTTY) process.stdout.write(CLEAR);
      if (before && process.stdout.isTTY)
        for (const issue of both(issues, before)) console.log(issueLines(issue));
      console.log(before ? changes(before, issues) : `${begin}\n${terminalReport(issues)}`);
      before = issues;
    } catch (cause) {
      console.error(await lastResort(settings, cause));
    }
  };
  again();
  await new Promise<void>((stopped, failed) => {
    // Begun before the first look has ended, so that no save falls between them.
    const watcher = watch(content, { recursive: true }, (_, file) => {
      if (file !== null && !isPublished(basename(file))) return;
      clearTimeout(timer);
      timer = setTimeout(again, STILL);
    });
    watcher.on('error', failed);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        clearTimeout(timer);
        watcher.close();
        stopped();
      });
  });
  await looking;
}

/** The top of an empty screen; what was there before can still be scrolled to. */
const CLEAR = '\u001b[2J\u001b[H';

/** What is new, what was solved, and how much there is in all. Exported for its test. */
export function changes(before: readonly Issue[], now: readonly Issue[]): string {
  const fresh = without(now, before);
  const solved = without(before, now);
  const lines = [
    ...(fresh.length > 0 ? ['Nieuw:', ...fresh.map(issueLines)] : []),
    ...(solved.length > 0 ? ['Opgelost:', ...solved.map(({ file, message }) => `${file}  ${message}`)] : []),
  ];
  return [...(lines.length > 0 ? lines : ['Niets nieuws.']), summary(now)].join('\n');
}

/** Issues that the others have too. */
const both = (issues: readonly Issue[], others: readonly Issue[]): Issue[] => {
  const fresh = new Set(without(issues, others));
  return issues.filter((issue) => !fresh.has(issue));
};

/** Issues that the others do not have. One that only moved to another line is the same. */
function without(issues: readonly Issue[], others: readonly Issue[]): Issue[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return issues.filter((issue) => {
    const count = left.get(keyOf(issue)) ?? 0;
    left.set(keyOf(issue), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ file, rule, message }: Issue): string => JSON.stringify([file, rule, message]);
