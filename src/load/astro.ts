import { getCollection } from 'astro:content';
import { metUitleg } from '../model/begrippen.ts';
import { buildHandboek, type Handboek } from '../model/handboek.ts';
import type { ElkeEntry, Inhoud } from '../model/entry.ts';
import { soortNamen } from '../schema/soorten.ts';

let gebouwd: Promise<Handboek> | undefined;

/** The handbook as the pages see it: built once per build, and anew for every request in development. */
export function getHandboek(): Promise<Handboek> {
  if (import.meta.env.DEV) return bouw();
  return (gebouwd ??= bouw());
}

async function bouw(): Promise<Handboek> {
  const entries = await Promise.all(
    soortNamen.map(async (soort) => {
      const rij = (await getCollection(soort)) as unknown as Ruw[];
      return rij.map(
        ({ id, body = '', data: { bestand, ...data } }) =>
          ({ soort, id, bestand, data, body }) as unknown as ElkeEntry,
      );
    }),
  );
  const rapport = await misschien<NonNullable<Inhoud['rapport']>>('rapport');
  const search = await misschien<NonNullable<Inhoud['search']>>('search');
  const handboek = buildHandboek({
    handleiding: await algemeen<Inhoud['handleiding']>('handleiding'),
    editie: await algemeen<Inhoud['editie']>('editie'),
    huisstijlen: await algemeen<Inhoud['huisstijlen']>('huisstijlen'),
    doorverwijzingen: (await algemeen<Pick<Inhoud, 'doorverwijzingen'>>('adressen')).doorverwijzingen,
    entries: entries.flat(),
    ...(rapport && { rapport }),
    ...(search && { search }),
  });
  return metUitleg(handboek);
}

interface Ruw {
  id: string;
  body?: string;
  data: { bestand: string };
}

async function algemeen<T>(id: string): Promise<T> {
  const gevonden = await misschien<T>(id);
  if (!gevonden) throw new Error(`${id} is niet te lezen. Draai npm run check: die zegt wat er mis is.`);
  return gevonden;
}

/** What not every content folder has. */
async function misschien<T>(id: string): Promise<T | undefined> {
  // Astro warns of an id that it does not know, so it is asked for all of them.
  const alle = (await getCollection('algemeen')) as unknown as Ruw[];
  const gevonden = alle.find((item) => item.id === id);
  if (!gevonden) return undefined;
  const { bestand: _bestand, ...data } = gevonden.data;
  return data as T;
}
