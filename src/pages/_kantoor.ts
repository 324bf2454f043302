import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../load/astro.ts';
import { leesBeeld } from '../load/beelden.ts';
import { metUitvoer } from '../load/settings.ts';
import type { Handboek } from '../model/handboek.ts';
import { DOCX, stukDocx } from '../outputs/docx/index.ts';
import { ODT, stukOdt } from '../outputs/odt/index.ts';
import { afkomstVan, type KantoorOpties } from '../outputs/shared/kantoor/opties.ts';
import { oneSheet } from '../page/one-sheet.ts';
import { sjabloonDocument } from '../page/sjabloon-document.ts';
import { plainPageFor } from '../page/plain-page.ts';
import type { EntryWithPage } from '../page/page-for.ts';
import type { PlainPage } from '../page/plain.ts';
import { plaatjeVan } from '../outputs/tekening/plaatje.ts';
import { tekeningMaker } from '../outputs/tekening/index.ts';

const FORMATEN = {
  docx: {
    schrijf: stukDocx,
    type: DOCX,
  },
  odt: { schrijf: stukOdt, type: ODT },
};
type Formaat = keyof typeof FORMATEN;

/** The bytes of a file for an office program, as a page gives them. */
export const antwoord = (bytes: Uint8Array, formaat: Formaat): Response =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': FORMATEN[formaat].type } });

let gemaakt: { handboek: Handboek; opties: Promise<KantoorOpties> } | undefined;

/** What the writers of office files need of this edition: drawings are made once in a build. */
export function kantoorOpties(handboek: Handboek): Promise<KantoorOpties> {
  if (gemaakt?.handboek !== handboek) gemaakt = { handboek, opties: opties(handboek) };
  return gemaakt.opties;
}

const opties = async (handboek: Handboek): Promise<KantoorOpties> => ({
  merk: handboek.editie.huisstijl,
  afkomst: afkomstVan(handboek),
  tekening: await tekeningMaker(process.cwd(), handboek.editie.huisstijl),
  beeld: async (adres) => plaatjeVan(adres, await leesBeeld(adres.replace(/^\/beelden\//, ''))),
});

/** The routes of one kind of page in one format: `/stappenplan/verkennen.docx`. */
export function kantoorRoute(
  soort: 'stap' | 'module' | 'sjabloon',
  formaat: Formaat,
): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: async () =>
      metUitvoer() ? (await getHandboek()).perSoort[soort].map(({ id }) => ({ params: { id } })) : [],
    GET: async ({ params }) => {
      const handboek = await getHandboek();
      const basis = await kantoorOpties(handboek);
      const { stuk, vorm } = stukMet(handboek, soort, params.id!);
      return antwoord(await FORMATEN[formaat].schrijf(stuk, { ...basis, vorm }), formaat);
    },
  };
}

/** A template is the document itself; of a step or a meeting the file holds the page. */
function stukMet(
  handboek: Handboek,
  soort: 'stap' | 'module' | 'sjabloon',
  id: string,
): { stuk: PlainPage; vorm: NonNullable<KantoorOpties['vorm']> } {
  const entry = handboek.perSoort[soort].find((item) => item.id === id)!;
  if (entry.soort !== 'sjabloon')
    return { stuk: plainPageFor(handboek, entry as EntryWithPage), vorm: 'blad' };
  const stuk = sjabloonDocument(handboek, entry);
  return entry.data.papier === 'a4' ? { stuk: oneSheet(stuk), vorm: 'eenBlad' } : { stuk, vorm: 'sjabloon' };
}
