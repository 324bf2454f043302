import type { Merk } from '../../model/huisstijl/basis.ts';
import type { KantoorOpties } from '../shared/kantoor/opties.ts';
import type { Context } from './context.ts';
import type { OfficeInput } from './office.ts';

/** One maker of drawings for each house style: what several files show is drawn once. */
const drawings = new Map<string, ReturnType<typeof drawingsOf>>();
const drawingsOf = async (root: string, merk: Merk) =>
  (await import('../tekening/index.ts')).tekeningMaker(root, merk);

/** The same, with what puts pictures in a file. */
export async function withPictures(
  input: OfficeInput,
  { root, image }: Pick<Context, 'root' | 'image'>,
): Promise<KantoorOpties> {
  const key = `${root}\0${JSON.stringify(input.merk)}`;
  let drawing = drawings.get(key);
  if (!drawing) drawings.set(key, (drawing = drawingsOf(root, input.merk)));
  const { plaatjeVan } = await import('../tekening/plaatje.ts');
  return {
    ...input,
    tekening: await drawing,
    beeld: async (adres) => plaatjeVan(adres, await image(adres.replace(/^\/beelden\//, ''))),
  };
}
