import type { Brand } from '../../house-style/basis.ts';
import type { OfficeOptions } from '../office/options.ts';
import type { RegistryContext } from './context.ts';
import type { OfficeInput } from './office.ts';

/** One maker of drawings for each house style: what several files show is drawn once. */
const drawings = new Map<string, ReturnType<typeof drawingsOf>>();
const drawingsOf = async (root: string, brand: Brand) =>
  (await import('../../drawing/picture/index.ts')).drawingMaker(root, brand);

/** The same, with what puts pictures in a file. */
export async function withPictures(
  input: OfficeInput,
  { root, image, wordsOnly }: Pick<RegistryContext, 'root' | 'image' | 'wordsOnly'>,
): Promise<OfficeOptions> {
  if (wordsOnly) return input;
  const key = `${root}\0${JSON.stringify(input.merk)}`;
  let drawing = drawings.get(key);
  if (!drawing) drawings.set(key, (drawing = drawingsOf(root, input.merk)));
  const { pictureOf } = await import('../../drawing/picture/picture.ts');
  return {
    ...input,
    tekening: await drawing,
    beeld: async (address) => pictureOf(address, await image(address.replace(/^\/beelden\//, ''))),
  };
}
