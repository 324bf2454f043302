import { kinds, soortNamen, type Soort } from '../../src/kinds/index.ts';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/load/check.ts';
import { ledger } from '../../src/load/ledger.ts';
import { gemerkteVelden } from '../../src/schema/walk.ts';
import { editie, handleidingFor } from './handleiding.ts';
import { makePlan, mengsel, type Plan } from './plan.ts';
import { makers, verplicht } from './soorten.ts';
import { Tekst } from './tekst.ts';
import { telWoorden } from './zinnen.ts';

/** One entry of a corpus, before it is a file. */
export interface Gemaakt {
  soort: Soort;
  id: string;
  data: object;
  body: string;
  /** All running text of the page, fields and body, as Markdown with tags: what another builder gets. */
  tekst: string;
}

/** A made-up handbook on disk. */
export interface Corpus {
  map: string;
  /** The entries that have a page. */
  paginas: Gemaakt[];
  /** Words of running text per page, on average. */
  woorden: number;
}

/**
 * Writes a handbook of so many pages to a folder; what stood there is removed. The same number gives the
 * same bytes. The ledger of addresses is in it, as in every published handbook.
 * @throws when the checks find an error in it
 */
export async function makeCorpus(map: string, aantal: number): Promise<Corpus> {
  const plan = makePlan(aantal);
  const entries = soortNamen.flatMap((soort) => plan[soort].map((id, i) => ({ soort, id, nummer: i + 1 })));
  const gemaakt = entries.map(({ soort, id, nummer }, plaats) => makeEntry(plan, soort, id, nummer, plaats));

  await rm(map, { recursive: true, force: true });
  await write(join(map, 'handleiding.yaml'), stringify(handleidingFor(plan)));
  await write(join(map, 'edities/landelijk.yaml'), stringify(editie));
  for (const { soort, id, data, body } of gemaakt) {
    const yaml = stringify(data, { lineWidth: 0 });
    await (soort === 'bron'
      ? write(join(map, kinds.bron.folder, `${id}.yaml`), yaml)
      : write(join(map, kinds[soort].folder, `${id}.mdx`), `---\n${yaml}---\n\n${body}`));
  }
  await writeLedger(map);
  const paginas = gemaakt.filter(({ soort }) => soort !== 'bron');
  const woorden = paginas.reduce((som, { tekst }) => som + telWoorden(tekst), 0) / paginas.length;
  return { map, paginas, woorden };
}

function makeEntry(plan: Plan, soort: Soort, id: string, nummer: number, plaats: number): Gemaakt {
  const tekst = new Tekst(plan, { soort, id }, plaats);
  const data = makers[soort](tekst, nummer);
  const velden = veldTekst(soort, data);
  const body =
    soort === 'bron' ? '' : tekst.body(mengsel[soort].woorden - telWoorden(velden), verplicht(soort));
  return { soort, id, data, body, tekst: `${velden}\n\n${body}` };
}

/** The rich fields of an entry below each other, with the name of the field as heading. */
function veldTekst(soort: Soort, data: object): string {
  const perVeld = Map.groupBy(
    gemerkteVelden(kinds[soort].schema, data).filter(({ meta }) => meta.rijk),
    ({ pad }) => String(pad[0]),
  );
  return [...perVeld]
    .map(([veld, waarden]) => `## ${veld}\n\n${waarden.map(({ waarde }) => waarde).join('\n\n')}`)
    .join('\n\n');
}

async function writeLedger(map: string): Promise<void> {
  const { issues, handboek } = await checkContent({
    map,
    naam: 'corpus',
    editie: 'landelijk',
    vandaag: '2026-11-02',
  });
  const [fout] = issues.filter(({ severity }) => severity === 'error');
  if (fout || !handboek) throw new Error(`The corpus has an error: ${JSON.stringify(fout)}`);
  await write(join(map, 'adressen.yaml'), ledger(handboek));
}

async function write(bestand: string, inhoud: string): Promise<void> {
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(bestand, inhoud);
}
