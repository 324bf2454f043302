import { DEELBEELD, deelbeeldenVan, deelbeeldnaam, deelbeeldVan } from '../../model/deelbeeld.ts';
import type { Handboek } from '../../model/handboek.ts';
import { planAdres } from '../../model/plan/adres.ts';
import { vormgevingAdres } from '../../model/vormgeving.ts';
import { entryOf, json, utf8, type Output, type Subject } from './output.ts';
import { sjablonen, whole } from './subjects.ts';
import { written } from './writers.ts';

/** What the pages themselves are made of: images, a style, and what their scripts fetch. */
export const site: readonly Output[] = [
  {
    path: '/beelden/*',
    for: (_handbook, images) => images.map((name) => ({ key: name, at: name })),
    weight: 'page',
    make: (_handbook, { subject }, { image }) => image(subject),
  },
  {
    path: DEELBEELD,
    for: (handbook) =>
      [...deelbeeldenVan(handbook).keys()].map((adres) => ({ key: adres, at: deelbeeldnaam(adres) })),
    weight: 'heavy',
    prepare: written(
      'shareImage',
      (handbook, { subject }) => ({
        image: deelbeeldVan(handbook, subject),
        brand: handbook.editie.huisstijl,
      }),
      ({ maakDeelbeeld }, { image, brand }, { root }) => maakDeelbeeld(image, brand, root),
    ),
  },
  {
    path: '/*huisstijl.css',
    for: ({ huisstijlen }) =>
      Object.keys(huisstijlen).map((style) => ({ key: style, at: vormgevingAdres(style).slice(1) })),
    weight: 'page',
    make: async ({ huisstijlen }, { path, subject }, { letterAddress }) => {
      const { huisstijlCss } = await import('../css/huisstijl.ts');
      const style = huisstijlen[subject];
      if (!style || !letterAddress)
        throw new Error(`${path} is made with the pages, of a style that is there.`);
      return utf8(huisstijlCss(style.merk, letterAddress(style.merk.letter), ':root:root'));
    },
  },
  {
    path: '/*gegevens.json',
    for: plan,
    weight: 'page',
    make: async (handbook) =>
      json((await import('../../model/planpagina.ts')).planpaginaFor(handbook).gegevens),
  },
  {
    path: '/*stukken.json',
    for: plan,
    weight: 'light',
    make: async (handbook) => json((await import('../for-scripts/index.ts')).planPapers(handbook)),
  },
  {
    path: '/*/invullen.json',
    for: sjablonen,
    weight: 'page',
    make: async (handbook, file) =>
      json((await import('../for-scripts/index.ts')).fillIn(handbook, entryOf(handbook, file, 'sjabloon'))),
  },
  {
    path: '/zoeken/gegevens.json',
    for: whole,
    weight: 'page',
    make: async (handbook) => json((await import('../../model/zoekgegevens.ts')).zoekgegevensVan(handbook)),
  },
];

/** The page of the plan, when there are steps to plan. */
function plan(handbook: Handboek): Subject[] {
  const adres = planAdres(handbook);
  return adres ? [{ key: adres, at: adres.slice(1) }] : [];
}
