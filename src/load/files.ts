import { kinds, soortNamen, type Gegevens, type Soort } from '../kinds/index.ts';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bevinding } from '../checks/issue.ts';
import type { Context } from '../checks/context.ts';
import type { ElkeEntry, Inhoud } from '../model/entry.ts';
import { metUitgever } from '../model/editie.ts';
import { parseEntry } from '../model/ontleed.ts';
import { adressenSchema } from '../schema/adressen.ts';
import { handleidingSchema } from '../schema/handleiding.ts';
import { huisstijlSchema } from '../schema/huisstijl.ts';
import { rapportSchema } from '../schema/rapport.ts';
import { searchSchema } from '../schema/search.ts';
import { beeldBestanden } from './beelden.ts';
import { bestandenIn } from './bestanden.ts';
import { contentHash } from './content-hash.ts';
import { leesEditie, type Huisstijlen } from './edities.ts';
import { zoekMetEigen } from './eigen.ts';
import { maakLezer, type Lezer } from './lezer.ts';
import { onbekendBijEdities, onbekendeMappen } from './mappen.ts';
import type { Bronbestand } from './source-file.ts';

/** Hashed runs of words of the source documents; a name that begins with `_` is not published. */
export const ACHT_WOORDEN = 'bronnen/_acht-woorden.txt';
/** The outcome of the last `npm run toegankelijkheid` on the national edition; absent before the first. */
const RAPPORT = 'rapporten/toegankelijkheid.yaml';
/** What searching knows beside the pages. */
export const SEARCH = 'zoeken.yaml';
/** Where the outcome goes for an edition. Until it has one of its own it shows the national one. */
export const rapportBestandVan = (editie: string): string =>
  editie === 'landelijk' ? RAPPORT : `rapporten/toegankelijkheid-${editie}.yaml`;

/** Everything on disk: what is whole goes to the model, what is not becomes a finding. */
export interface Geladen {
  /** Absent when `handleiding.yaml` or the edition cannot be used. */
  inhoud?: Inhoud;
  bevindingen: Bevinding[];
  bronbestanden: ReadonlyMap<string, Bronbestand>;
  context: Omit<Context, 'vandaag'>;
}

/** Reads a content folder, or only the soorten asked for. Never throws on what writers wrote. */
export async function loadFiles(
  map: string,
  editie: string,
  { alleen = soortNamen, alleEdities = false }: { alleen?: readonly Soort[]; alleEdities?: boolean } = {},
): Promise<Geladen> {
  const lezer = maakLezer(map);
  const { lees, bevindingen, bronbestanden } = lezer;

  const algemeen = await lezer.leesVast('handleiding.yaml', handleidingSchema, TERUG);
  const huisstijlen = await leesHuisstijlen(map, lezer);
  const { gekozen, landelijk } = await leesEditie(map, editie, lezer, huisstijlen, alleEdities);
  const handleiding = algemeen && gekozen && metUitgever(algemeen, gekozen);
  const adressen = existsSync(join(map, 'adressen.yaml'))
    ? await lees('adressen.yaml', adressenSchema)
    : undefined;
  const search = existsSync(join(map, SEARCH)) ? await lees(SEARCH, searchSchema) : undefined;
  const rapportBestand = [rapportBestandVan(editie), RAPPORT].find((bestand) =>
    existsSync(join(map, bestand)),
  );
  const rapport = rapportBestand && (await lees(rapportBestand, rapportSchema));

  const { gezien, vervangen, ...gezocht } = await zoekMetEigen(map, editie, alleen);
  bevindingen.push(...gezocht.bevindingen);
  const entries: ElkeEntry[] = [];
  for (const vondst of gezien) {
    const data = await lees<Gegevens<Soort>>(vondst.bestand, kinds[vondst.soort].schema);
    if (data !== undefined)
      entries.push(
        parseEntry({ ...vondst, data, mdx: bronbestanden.get(vondst.bestand)!.body }) as ElkeEntry,
      );
  }
  bevindingen.push(...(await onbekendeMappen(map)), ...(await onbekendBijEdities(map)));
  const hashes = existsSync(join(map, ACHT_WOORDEN)) ? await readFile(join(map, ACHT_WOORDEN), 'utf8') : '';
  return {
    ...(handleiding &&
      gekozen && {
        inhoud: {
          handleiding,
          editie: gekozen,
          huisstijlen: huisstijlen.gelezen,
          entries,
          doorverwijzingen: adressen?.doorverwijzingen ?? {},
          ...(search && { search }),
          ...(rapport && {
            rapport: { ...rapport, verouderd: rapport.inhoud !== (await contentHash(map, editie)) },
          }),
        },
      }),
    bevindingen,
    bronbestanden,
    context: {
      gezien,
      vervangen,
      allesGelezen: gezien.length === entries.length,
      beelden: new Set([...(await beeldBestanden(map, editie)).keys()].map((naam) => `/beelden/${naam}`)),
      achtWoorden: new Set(hashes.split('\n').filter(Boolean)),
      editieId: editie,
      rapportBestand: rapportBestand ?? RAPPORT,
      ...(landelijk && { landelijk }),
      ...(adressen && { adressen }),
    },
  };
}

async function leesHuisstijlen(map: string, { lees }: Lezer): Promise<Huisstijlen> {
  const uit: Huisstijlen = { namen: [], gelezen: {} };
  for (const bestand of await bestandenIn(map, 'huisstijlen')) {
    const naam = bestand.slice('huisstijlen/'.length, -'.yaml'.length);
    const stijl = await lees(bestand, huisstijlSchema);
    uit.namen.push(naam);
    if (stijl) uit.gelezen[naam] = stijl;
  }
  return uit;
}

const TERUG = 'Zet het terug; zonder dit bestand kan de site niet gebouwd worden.';
