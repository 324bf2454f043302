import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZodType } from 'zod';
import type { Bevinding } from '../checks/issue.ts';
import type { Context } from '../checks/context.ts';
import { nearest } from '../document/nearest.ts';
import { slug } from '../document/slug.ts';
import type { ElkeEntry, Inhoud } from '../model/entry.ts';
import { adressenSchema } from '../schema/adressen.ts';
import { editieSchema } from '../schema/editie.ts';
import { handleidingSchema } from '../schema/handleiding.ts';
import { huisstijlSchema, type Huisstijl } from '../schema/huisstijl.ts';
import { rapportSchema } from '../schema/rapport.ts';
import { soortNamen, soorten, type Soort } from '../schema/soorten.ts';
import { bestandenIn } from './bestanden.ts';
import { contentHash } from './content-hash.ts';
import { schemaBevindingen } from './schema-issue.ts';
import { readMdx, readYaml, type Bronbestand } from './source-file.ts';

/** Hashed runs of words of the source documents; a name that begins with `_` is not published. */
export const ACHT_WOORDEN = 'bronnen/_acht-woorden.txt';
/** The outcome of the last `npm run toegankelijkheid`; absent before the first. */
export const RAPPORT = 'rapporten/toegankelijkheid.yaml';

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
  alleen: readonly Soort[] = soortNamen,
): Promise<Geladen> {
  const bevindingen: Bevinding[] = [];
  const bronbestanden = new Map<string, Bronbestand>();
  const lees = async <T>(bestand: string, schema: ZodType<T>): Promise<T | undefined> => {
    const source = await readFile(join(map, bestand), 'utf8');
    const gelezen = bestand.endsWith('.yaml') ? readYaml(bestand, source) : readMdx(bestand, source);
    bronbestanden.set(bestand, gelezen);
    const { waarde, bevindingen: meer } = schemaBevindingen(gelezen, schema);
    bevindingen.push(...meer);
    return waarde;
  };
  const leesVast = async <T>(bestand: string, schema: ZodType<T>, hint: string): Promise<T | undefined> => {
    if (existsSync(join(map, bestand))) return lees(bestand, schema);
    bevindingen.push({
      rule: 'bestand-ontbreekt',
      bestand,
      pad: [],
      message: `Het bestand ${bestand} ontbreekt.`,
      hint,
    });
    return undefined;
  };

  const handleiding = await leesVast('handleiding.yaml', handleidingSchema, TERUG);
  const edities = (await bestandenIn(map, 'edities')).map((bestand) => bestand.slice('edities/'.length, -5));
  const gekozen = await leesVast(
    `edities/${editie}.yaml`,
    editieSchema,
    editie === 'landelijk' ? TERUG : `Kies een van deze edities: ${edities.join(', ')}.`,
  );
  const adressen = existsSync(join(map, 'adressen.yaml'))
    ? await lees('adressen.yaml', adressenSchema)
    : undefined;
  const rapport = existsSync(join(map, RAPPORT)) ? await lees(RAPPORT, rapportSchema) : undefined;

  const huisstijlen: Record<string, Huisstijl> = {};
  for (const bestand of await bestandenIn(map, 'huisstijlen')) {
    const stijl = await lees(bestand, huisstijlSchema);
    if (stijl) huisstijlen[bestand.slice('huisstijlen/'.length, -'.yaml'.length)] = stijl;
  }

  const entries: ElkeEntry[] = [];
  const gezien: { soort: Soort; id: string; bestand: string }[] = [];
  for (const soort of alleen) {
    for (const bestand of await bestandenIn(map, soorten[soort].map)) {
      const vondst = entryBestand(soort, bestand);
      if ('rule' in vondst) {
        bevindingen.push(vondst);
        continue;
      }
      gezien.push(vondst);
      const data = await lees(bestand, soorten[soort].schema as ZodType);
      if (data !== undefined)
        entries.push({ ...vondst, data, body: bronbestanden.get(bestand)!.body } as ElkeEntry);
    }
  }
  bevindingen.push(...(await onbekendeMappen(map)));
  const beelden = await bestandenIn(map, 'beelden');
  const hashes = existsSync(join(map, ACHT_WOORDEN)) ? await readFile(join(map, ACHT_WOORDEN), 'utf8') : '';
  return {
    ...(handleiding &&
      gekozen && {
        inhoud: {
          handleiding,
          editie: gekozen,
          huisstijlen,
          entries,
          doorverwijzingen: adressen?.doorverwijzingen ?? {},
          ...(rapport && { rapport: { ...rapport, verouderd: rapport.inhoud !== (await contentHash(map)) } }),
        },
      }),
    bevindingen,
    bronbestanden,
    context: {
      gezien,
      allesGelezen: gezien.length === entries.length,
      beelden: new Set(beelden.map((bestand) => `/${bestand}`)),
      achtWoorden: new Set(hashes.split('\n').filter(Boolean)),
      editieId: editie,
      ...(adressen && { adressen }),
    },
  };
}

/** Folders and files that belong to nothing: a slip in a folder's name would hide its pages in silence. */
async function onbekendeMappen(map: string): Promise<Bevinding[]> {
  const bekend = [...Object.values(soorten).map((soort) => soort.map), ...ANDERE_MAPPEN];
  if (!existsSync(map)) return [];
  const inhoud = await readdir(map, { withFileTypes: true });
  return inhoud
    .filter((item) => item.isDirectory() && !/^[_.]/.test(item.name) && !bekend.includes(item.name))
    .map(({ name }): Bevinding => {
      const bedoeld = nearest(name, bekend);
      return {
        rule: 'bestand-onbekend',
        bestand: name,
        pad: [],
        message: `De map «${name}» hoort nergens bij; wat erin staat, komt niet op de site.`,
        hint: bedoeld ? `Bedoelde u «${bedoeld}»?` : `Deze mappen bestaan: ${bekend.join(', ')}.`,
      };
    });
}
const ANDERE_MAPPEN = ['edities', 'huisstijlen', 'beelden', 'rapporten'];

function entryBestand(
  soort: Soort,
  bestand: string,
): Bevinding | { soort: Soort; id: string; bestand: string } {
  const uitgang = soort === 'bron' ? '.yaml' : '.mdx';
  const id = bestand.slice(soorten[soort].map.length + 1, -uitgang.length);
  if (!bestand.endsWith(uitgang))
    return {
      rule: 'bestand-onbekend',
      bestand,
      pad: [],
      message: `In deze map staan alleen bestanden die op ${uitgang} eindigen.`,
      hint: 'Geef het bestand de juiste uitgang, of zet het ergens anders.',
    };
  const vorm = soort === 'pagina' ? /^[a-z0-9-]+(\/[a-z0-9-]+)*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/;
  if (!vorm.test(id))
    return {
      rule: 'id-vorm',
      bestand,
      pad: [],
      message: `De bestandsnaam «${id}» kan geen adres zijn.`,
      hint: `Noem het bestand ${soort === 'pagina' ? id.split('/').map(slug).join('/') : slug(id)}${uitgang}: alleen kleine letters a tot z, cijfers en streepjes${soort === 'pagina' ? '' : ', zonder submap'}.`,
    };
  return { soort, id, bestand };
}

const TERUG = 'Zet het terug; zonder dit bestand kan de site niet gebouwd worden.';
