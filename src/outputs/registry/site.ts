import { SHARE_IMAGE, shareImagesOf, shareImageName, shareImageOf } from '../../page/site/share-image.ts';
import { LARGE_WIDTHS, variantName, variantOf, widthsOf } from '../../drawing/picture/sizes.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { planAddress } from '../../my-plan/address.ts';
import { designAddress } from '../../page/overviews/design.ts';
import { entryOf, pageEntryOf, json, utf8, type RegistryOutput, type Subject } from './output.ts';
import { sjablonen, vertalingen, whole } from './subjects.ts';
import { registryWritten } from './writers.ts';

/** What the pages themselves are made of: images, a style, and what their scripts fetch. */
export const site: readonly RegistryOutput[] = [
  {
    path: '/beelden/*',
    for: ({ images: sizes }, images) =>
      images.flatMap((name) => {
        const size = sizes[`/beelden/${name}`];
        const widths = size ? widthsOf(name, size, LARGE_WIDTHS) : [];
        return [name, ...widths.map((width) => variantName(name, width))].map((at) => ({ key: at, at }));
      }),
    weight: 'page',
    make: async (_handbook, { subject }, { image }) => {
      const variant = variantOf(subject);
      if (!variant) return image(subject);
      const { imageInWidth } = await import('../../drawing/picture/published.ts');
      return imageInWidth(await image(variant.name), variant.width);
    },
  },
  {
    path: '/favicon.svg',
    for: whole,
    weight: 'page',
    make: async ({ editie }) =>
      utf8((await import('../../drawing/brand-mark/favicon.ts')).drawFavicon(editie.huisstijl)),
  },
  {
    path: SHARE_IMAGE,
    for: (handbook) =>
      [...shareImagesOf(handbook).keys()].map((address) => ({ key: address, at: shareImageName(address) })),
    weight: 'heavy',
    prepare: registryWritten(
      'shareImage',
      (handbook, { subject }) => ({
        image: shareImageOf(handbook, subject),
        brand: handbook.editie.huisstijl,
      }),
      ({ makeShareImage }, { image, brand }, { root }) => makeShareImage(image, brand, root),
    ),
  },
  {
    path: '/*huisstijl.css',
    for: ({ huisstijlen }) =>
      Object.keys(huisstijlen).map((style) => ({ key: style, at: designAddress(style).slice(1) })),
    weight: 'page',
    make: async ({ huisstijlen }, { path, subject }, { letterAddress }) => {
      const { huisstijlCss } = await import('../css/huisstijl.ts');
      const style = huisstijlen[subject];
      if (!style || !letterAddress)
        throw new Error(`${path} is made with the pages, of a style that is there.`);
      return utf8(huisstijlCss(style.merk, letterAddress, ':root:root'));
    },
  },
  {
    path: '/*gegevens.json',
    for: plan,
    weight: 'page',
    make: async (handbook) =>
      json((await import('../../page/overviews/plan-page.ts')).planPageFor(handbook).data),
  },
  {
    path: '/*stukken.json',
    for: plan,
    weight: 'light',
    make: async (handbook) => json((await import('../for-scripts/index.ts')).planPapers(handbook)),
  },
  {
    path: '/*/invullen.json',
    for: (handbook) => [...sjablonen(handbook), ...vertalingen(handbook)],
    weight: 'page',
    make: async (handbook, file) => {
      const { fillOutputsIn, fillTranslationIn } = await import('../for-scripts/index.ts');
      const entry = pageEntryOf(handbook, file);
      return json(
        entry.soort === 'vertaling'
          ? fillTranslationIn(handbook, entry)
          : fillOutputsIn(handbook, entryOf(handbook, file, 'sjabloon')),
      );
    },
  },
  {
    path: '/zoeken/gegevens.json',
    for: whole,
    weight: 'page',
    make: async (handbook) => json((await import('../../page/search/data.ts')).searchDataOf(handbook)),
  },
];

/** The page of the plan, when there are steps to plan. */
function plan(handbook: Handbook): Subject[] {
  const address = planAddress(handbook);
  return address ? [{ key: address, at: address.slice(1) }] : [];
}
