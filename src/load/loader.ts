import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Soort } from '../schema/soorten.ts';
import { editieBestand } from './edities.ts';
import { loadFiles, rapportBestandVan, SEARCH, type Geladen } from './files.ts';
import { settings } from './settings.ts';

/**
 * Entries of one soort for Astro's content layer. They are plain data: a body is never compiled to a
 * module, so it can never run (`docs/adr/0002-…`). What is wrong is left out here; the checks report it.
 */
export const soortLoader = (soort: Soort): Loader =>
  laden(`soort-${soort}`, async (map, editie) => {
    const { entries = [] } = (await leesSamen(map, editie)).inhoud ?? {};
    return entries
      .filter((entry) => entry.soort === soort)
      .map(({ id, data, body, bestand }) => ({ id, data, body, bestand }));
  });

/** `handleiding.yaml`, the edition, house styles, redirects and the report of the tests, as one collection. */
export const algemeenLoader = (): Loader =>
  laden('algemeen', async (map, editie, huisstijl) => {
    const { inhoud } = await leesSamen(map, editie);
    if (!inhoud) return [];
    const merk = huisstijl === undefined ? undefined : inhoud.huisstijlen[huisstijl]?.merk;
    return [
      { id: 'handleiding', data: inhoud.handleiding, body: '', bestand: 'handleiding.yaml' },
      {
        id: 'editie',
        data: { ...inhoud.editie, ...(merk && { huisstijl: merk }) },
        body: '',
        bestand: editieBestand(editie),
      },
      { id: 'huisstijlen', data: inhoud.huisstijlen, body: '', bestand: 'huisstijlen' },
      {
        id: 'adressen',
        data: { doorverwijzingen: inhoud.doorverwijzingen },
        body: '',
        bestand: 'adressen.yaml',
      },
      ...(inhoud.search ? [{ id: 'search', data: inhoud.search, body: '', bestand: SEARCH }] : []),
      ...(inhoud.rapport
        ? [{ id: 'rapport', data: inhoud.rapport, body: '', bestand: rapportBestandVan(editie) }]
        : []),
    ];
  });

let bezig: Promise<Geladen> | undefined;

/** One reading for all: Astro asks for every collection at the same moment, and a large folder takes seconds. */
function leesSamen(map: string, editie: string): Promise<Geladen> {
  return (bezig ??= loadFiles(map, editie).finally(() => (bezig = undefined)));
}

interface Gelezen {
  id: string;
  data: object;
  body: string;
  bestand: string;
}

function laden(
  name: string,
  lees: (map: string, editie: string, huisstijl?: string) => Promise<Gelezen[]>,
): Loader {
  return {
    name,
    load: async ({ store, config, generateDigest, watcher }) => {
      const { content, editie, huisstijl } = settings(fileURLToPath(config.root));
      const vul = async () => {
        const gelezen = await lees(content, editie, huisstijl);
        store.clear();
        for (const { id, data, body, bestand } of gelezen)
          store.set({
            id,
            data: { ...data, bestand },
            body,
            digest: generateDigest(JSON.stringify(data) + body),
          });
      };
      await vul();
      watcher?.add(content);
      watcher?.on('all', (_, pad) => {
        if (pad.startsWith(join(content, '/'))) void vul();
      });
    },
  };
}
