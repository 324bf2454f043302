import type { APIRoute, GetStaticPaths } from 'astro';
import { getHandboek } from '../../load/astro.ts';
import { metUitvoer } from '../../load/settings.ts';
import { boekDocx } from '../../outputs/docx/index.ts';
import { bookFor } from '../../page/book/book.ts';
import { antwoord, kantoorOpties } from '../_kantoor.ts';

/** The whole handbook for Word. */
export const getStaticPaths: GetStaticPaths = () =>
  metUitvoer() ? [{ params: { boek: 'handleiding' } }] : [];

export const GET: APIRoute = async () => {
  const handboek = await getHandboek();
  return antwoord(await boekDocx(bookFor(handboek), await kantoorOpties(handboek)), 'docx');
};
