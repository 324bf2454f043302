import type { z } from 'zod';
import { begrip } from './begrip/index.ts';
import { bron } from './bron/index.ts';
import type { Kind } from './kind.ts';
import { module } from './module/index.ts';
import { page } from './pagina/index.ts';
import { portret } from './portret/index.ts';
import { praktijk } from './praktijk/index.ts';
import { sjabloon } from './sjabloon/index.ts';
import { stap } from './stap/index.ts';
import { thema } from './thema/index.ts';
import { verslag } from './verslag/index.ts';
import { vertaling } from './vertaling/index.ts';
import { vraag } from './vraag/index.ts';

/** Every kind of entry, in the order in which the whole handbook lists them. */
export const kinds = {
  stap,
  module,
  praktijk,
  portret,
  verslag,
  thema,
  vraag,
  begrip,
  sjabloon,
  vertaling,
  pagina: page,
  bron,
} satisfies Record<string, Kind>;

type Kinds = typeof kinds;
/** The id of a kind, as writers type it. */
export type Soort = keyof Kinds;
/** What a writer put in the front matter of an entry of this soort, after validation. */
export type Data<S extends Soort> = z.output<Kinds[S]['schema']>;
/** Soorten whose entries have a page of their own. */
export type PageSoort = { [S in Soort]: Kinds[S]['hasPage'] extends true ? S : never }[Soort];
/** Soorten that have an overview: the parts of the handbook. */
export type PartSoort = { [S in Soort]: Kinds[S]['atRoot'] extends true ? never : S }[Soort];
/** Parts that list pages of their own. */
export type OverviewSoort = PageSoort & PartSoort;

export const soortNames = Object.keys(kinds) as Soort[];

/** What sets a kind apart, for who has data of no kind in particular. */
export const kindOf = (soort: Soort): Kind => kinds[soort];

export const hasPage = (soort: Soort): soort is PageSoort => kinds[soort].hasPage;
export const hasOverview = (soort: Soort): soort is PartSoort => !kinds[soort].atRoot;

export const pageSoorten = soortNames.filter(hasPage);
export const partSoorten = soortNames.filter(hasOverview);
export const overviewSoorten = partSoorten.filter((soort): soort is OverviewSoort => kinds[soort].hasPage);

/** The soorten that stand somewhere, in their order there. Example: those in the book. */
export const soortenBy = <S extends Soort>(soorten: readonly S[], at: (kind: Kind) => false | number): S[] =>
  soorten
    .flatMap((soort) => {
      const place = at(kindOf(soort));
      return place === false ? [] : [{ soort, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ soort }) => soort);

/** Names of things that begin no address of a free page, beside those that its own kind keeps: all folders. */
export const reservedIds = (soort: Soort): readonly string[] => [
  ...kinds[soort].reserved,
  ...(kinds[soort].atRoot ? soortNames.map((name) => kinds[name].folder) : []),
];
