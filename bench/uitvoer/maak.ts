import { hasPage } from '../../src/kinds/index.ts';
import { loadFiles } from '../../src/load/files.ts';
import { settings } from '../../src/load/settings.ts';
import { withExplanation } from '../../src/handbook/explained-begrippen.ts';
import type { EachEntry, Contents } from '../../src/handbook/entry.ts';
import { buildHandbook } from '../../src/handbook/handbook.ts';
import { output } from './uitvoer.ts';

/** One output in a process of its own, so that its memory is its own: `node maak.ts <output> <times>`. */
const [name = '', times = '1'] = process.argv.slice(2);
const { content, editie } = settings(process.cwd());
const { contents } = await loadFiles(content, editie);
if (!contents) throw new Error('The content cannot be read; run npm run check.');
const handbook = withExplanation(buildHandbook(factor(contents, Number(times))));

const forWhom = process.resourceUsage();
const begin = performance.now();
const files = await output[name]!(handbook);
const seconds = (performance.now() - begin) / 1000;
const after = process.resourceUsage();
console.log(
  JSON.stringify({
    seconden: seconds,
    processor: (after.userCPUTime + after.systemCPUTime - forWhom.userCPUTime - forWhom.systemCPUTime) / 1e6,
    // Kilobytes on Linux.
    piek: after.maxRSS * 1024,
    bestanden: files.length,
    bytes: files.reduce((sum, file) => sum + (file?.length ?? 0), 0),
  }),
);

/** The handbook so many times as large: every page again under another id. References keep to the first. */
function factor(contents: Contents, times: number): Contents {
  const copy = (entry: EachEntry, n: number) => ({ ...entry, id: `${entry.id}-${n}` }) as EachEntry;
  const pages = contents.entries.filter(({ soort }) => hasPage(soort));
  const extra = Array.from({ length: times - 1 }, (_, i) => pages.map((entry) => copy(entry, i + 2)));
  return { ...contents, entries: [...contents.entries, ...extra.flat()] };
}
