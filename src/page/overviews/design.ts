import { examples } from '../../document/examples.ts';
import { parseBlock } from '../../document/parse.ts';
import type { BlockText } from '../../document/tree.ts';
import { vocabulary, type TagName } from '../../document/vocabulary.ts';
import { bronSchema } from '../../kinds/bron/schema.ts';
import { nl } from '../../text/nl.ts';
import type { BronReference } from '../../handbook/bronnen/bronnen.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { basisOf, families, type Brand, type Schema } from '../../house-style/basis.ts';
import { contrast } from '../../house-style/colour.ts';
import { fonts } from '../../house-style/fonts.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import { parseData } from '../../handbook/parse-entry.ts';
import { referrerFor, type Referrer } from '../referrer.ts';
import { own } from '../../document/own.ts';

/** The page for writers that shows every tag and every component, in one house style. */
export interface Design extends HandbookLink {
  summary: string;
  /** The style that the page shows; absent for the edition's own. */
  style?: string;
  styles: (HandbookLink & { explanation: string; here: boolean })[];
  crumbs: HandbookLink[];
  font: string;
  /** Per scheme, every colour with its contrast against the paper. */
  colours: {
    schema: keyof typeof nl.design.schema;
    rows: { name: string; colour: string; contrast: number }[];
  }[];
  tags: { name: TagName; what: string; explanation: string; mdx: string; text: BlockText }[];
  bronnen: BronReference[];
  referrer: Referrer;
}

export const DESIGN = '/meewerken/vormgeving/';

/** Where a house style is shown: that of the edition, or one to try. */
export const designAddress = (style?: string): string => (style ? `${DESIGN}${style}/` : DESIGN);

/** What that page is called. */
export function designTitle({ huisstijlen }: Handbook, style?: string): string {
  const name = style && own(huisstijlen, style)?.naam;
  return name ? `${nl.design.title}: ${name}` : nl.design.title;
}

/** A handbook that wears another house style. An unknown id leaves it as it is. */
export function inStyle(handbook: Handbook, style?: string): Handbook {
  const brand: Brand | undefined = style === undefined ? undefined : own(handbook.huisstijlen, style)?.merk;
  return brand ? { ...handbook, editie: { ...handbook.editie, huisstijl: brand } } : handbook;
}

/** @param style the id of a house style to try; without it the page shows the edition's own */
export function designFor(handbook: Handbook, style?: string): Design {
  const brand = inStyle(handbook, style).editie.huisstijl;
  const basis = basisOf(brand);
  const bronnen = [INVENTED];
  return {
    titel: designTitle(handbook, style),
    summary: nl.design.summary,
    adres: designAddress(style),
    ...(style && { style }),
    styles: [
      {
        titel: nl.design.own(handbook.editie.titel),
        explanation: nl.design.ownExplanation,
        adres: DESIGN,
        here: style === undefined,
      },
      ...Object.entries(handbook.huisstijlen).map(([id, { naam: name, uitleg: explanation }]) => ({
        titel: name,
        explanation,
        adres: designAddress(id),
        here: id === style,
      })),
    ],
    crumbs: [{ titel: nl.start, adres: '/' }, ...(style ? [{ titel: nl.design.title, adres: DESIGN }] : [])],
    font: fonts[brand.letter].name,
    colours: (['licht', 'donker'] as const).map((schema) => ({ schema, rows: coloursOf(basis[schema]) })),
    tags: (Object.keys(examples) as TagName[]).map((name) => ({
      name,
      what: vocabulary[name].explanation,
      explanation: examples[name].explanation,
      mdx: examples[name].mdx,
      text: parseBlock(examples[name].mdx, { headings: true }).text,
    })),
    bronnen,
    referrer: {
      // The ids in the examples are invented; what they would lead to stands on this page.
      ...referrerFor(handbook, bronnen),
      bronnen: () => bronnen,
      title: (_, id) => id,
      address: () => `#${ANCHOR}`,
      name: () => nl.design.someone,
      field: () => undefined,
    },
  };
}

/** Where the links in the examples lead. */
export const ANCHOR = 'voorbeelden';

/** The source that the examples name. */
const INVENTED: BronReference = {
  id: 'zandmeer-verslag',
  nummer: 1,
  bron: parseData(
    bronSchema,
    bronSchema.parse({
      titel: nl.design.bron,
      uitgever: nl.design.bronPublisher,
      datum: 'z.d.',
      geraadpleegd: '2026-11',
      zekerheid: 'controleren',
    }),
  ).fields,
};

/** The colours of a scheme that belong to no family, in the order in which they are shown. */
const COMMON = ['papier', 'verhoogd', 'zacht', 'inkt', 'inktZacht', 'lijn', 'lijnSterk', 'focus'] as const;

function coloursOf(schema: Schema): Design['colours'][number]['rows'] {
  const { papier, family } = schema;
  return COMMON.map((name): [string, typeof papier] => [name, schema[name]])
    .concat(
      families.flatMap((name) =>
        Object.entries(family[name]).map(([show, colour]): [string, typeof colour] => [
          `${name} ${show}`,
          colour,
        ]),
      ),
    )
    .map(([name, colour]) => ({ name, colour, contrast: Math.floor(contrast(colour, papier) * 10) / 10 }));
}
