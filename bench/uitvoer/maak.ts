import { hasPage } from '../../src/kinds/index.ts';
import { loadFiles } from '../../src/load/files.ts';
import { settings } from '../../src/load/settings.ts';
import { metUitleg } from '../../src/model/begrippen.ts';
import type { ElkeEntry, Inhoud } from '../../src/model/entry.ts';
import { buildHandboek } from '../../src/model/handboek.ts';
import { uitvoer } from './uitvoer.ts';

/** One output in a process of its own, so that its memory is its own: `node maak.ts <output> <times>`. */
const [naam = '', keer = '1'] = process.argv.slice(2);
const { content, editie } = settings(process.cwd());
const { inhoud } = await loadFiles(content, editie);
if (!inhoud) throw new Error('The content cannot be read; run npm run check.');
const handboek = metUitleg(buildHandboek(maal(inhoud, Number(keer))));

const voor = process.resourceUsage();
const begin = performance.now();
const bestanden = await uitvoer[naam]!(handboek);
const seconden = (performance.now() - begin) / 1000;
const na = process.resourceUsage();
console.log(
  JSON.stringify({
    seconden,
    processor: (na.userCPUTime + na.systemCPUTime - voor.userCPUTime - voor.systemCPUTime) / 1e6,
    // Kilobytes on Linux.
    piek: na.maxRSS * 1024,
    bestanden: bestanden.length,
    bytes: bestanden.reduce((som, bestand) => som + (bestand?.length ?? 0), 0),
  }),
);

/** The handbook so many times as large: every page again under another id. References keep to the first. */
function maal(inhoud: Inhoud, keer: number): Inhoud {
  const kopie = (entry: ElkeEntry, n: number) => ({ ...entry, id: `${entry.id}-${n}` }) as ElkeEntry;
  const paginas = inhoud.entries.filter(({ soort }) => hasPage(soort));
  const extra = Array.from({ length: keer - 1 }, (_, i) => paginas.map((entry) => kopie(entry, i + 2)));
  return { ...inhoud, entries: [...inhoud.entries, ...extra.flat()] };
}
