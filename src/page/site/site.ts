import { partSoorten, soortenBy } from '../../kinds/index.ts';
import { dateText } from '../../text/format/date.ts';
import { az } from '../../text/pages/a-z.ts';
import { changesText } from '../../text/pages/changes.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { editieText } from '../../text/pages/editie.ts';
import { help as helpWords, HELP_ADDRESS } from '../../text/pages/help.ts';
import { nl } from '../../text/nl.ts';
import { planLinkTexts as planText } from '../../text/plan/links.ts';
import { typography } from '../../document/language/typography.ts';
import { addressOf, overviewOf } from '../../handbook/address.ts';
import { CHANGES_ADDRESS } from './since.ts';
import { AZ_ADDRESS } from '../a-z/address.ts';
import { DOWNLOADS_ADDRESS } from '../downloads/downloads.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { helpFor, type Help } from '../help.ts';
import { basisOf, type Brand } from '../../house-style/basis.ts';
import type { ImageSize } from '../../handbook/image-size.ts';
import { logoOf } from '../logo.ts';
import type { HandbookLink } from '../../handbook/link.ts';
import { metadataFor, type Metadata, type OverPage } from '../metadata/index.ts';
import { planAddress } from '../../my-plan/address.ts';
import { titleOf } from '../../handbook/title.ts';
import { statementLink } from '../overviews/statement.ts';
import { certain } from '../../document/certain.ts';

/** What every page shows around its own text. */
export interface Site {
  title: string;
  subtitle: string;
  address: string;
  editie: string;
  versie: string;
  /** The national content that this edition was made of; absent in the national one. */
  provenance?: string;
  /** The municipality whose edition this is. */
  gemeente?: string;
  /** The logo of the edition, in the place of our own mark. */
  logo?: { address: string; alt: string; size?: ImageSize };
  publisher: string;
  licence: HandbookLink;
  /** What of the house style the pages themselves show; colours are in the style sheet. */
  merk: Pick<Brand, 'deur' | 'kopbalk' | 'letter'>;
  /** The browser's bar: the header's colour in light and dark. */
  themaColour: { light: string; dark: string };
  menu: HandbookLink[];
  foot: HandbookLink[];
  /** Where somebody who needs help themselves can turn to. */
  help: Help;
  /** What machines read of a page, whatever its kind. */
  metadata: (page: OverPage) => Metadata;
}

const perHandbook = new WeakMap<Handbook, Site>();

/** The same for every page, so made once for a handbook: the colours alone take most of a millisecond. */
export function siteFor(handbook: Handbook): Site {
  let site = perHandbook.get(handbook);
  if (!site) perHandbook.set(handbook, (site = makeSite(handbook)));
  return site;
}

function makeSite(handbook: Handbook): Site {
  const { handleiding, editie } = handbook;
  const [logo] = logoOf(handbook);
  const help = helpFor(handbook);
  return {
    title: typography(handleiding.titel),
    subtitle: typography(handleiding.ondertitel),
    address: handleiding.adres,
    editie: editie.titel,
    versie: nl.versie(editie.versie, dateText(editie.datum)),
    ...(editie.herkomst && {
      provenance: editieText.provenance(editie.herkomst.versie, dateText(editie.herkomst.datum)),
    }),
    ...(editie.gemeente && { gemeente: editie.gemeente }),
    ...(logo && { logo: { address: logo.url, alt: logo.alt, ...(logo.size && { size: logo.size }) } }),
    publisher: handleiding.uitgever,
    licence: { titel: handleiding.licentie.naam, adres: handleiding.licentie.adres },
    merk: editie.huisstijl,
    themaColour: themaColourOf(editie.huisstijl),
    menu: inOwnOrder(mainMenu(handbook), editie.menu),
    foot: [
      ...partsIn(handbook, 'foot'),
      { titel: downloads.title, adres: DOWNLOADS_ADDRESS },
      { titel: az.inMenu, adres: AZ_ADDRESS },
      { titel: changesText.title, adres: CHANGES_ADDRESS },
      ...pagesIn(handbook, 'voet'),
      ...statementLink(handbook),
      ...(help.places.length > 0 ? [{ titel: helpWords.foot, adres: HELP_ADDRESS }] : []),
    ],
    help,
    metadata: (page) => metadataFor(handbook, page),
  };
}

function themaColourOf(brand: Brand): Site['themaColour'] {
  const { licht: light, donker: dark } = basisOf(brand);
  return brand.kopbalk === 'kleur'
    ? { light: light.balk, dark: dark.balk }
    : { light: light.verhoogd, dark: dark.verhoogd };
}

/** What stands in the main menu, in the national order. */
export function mainMenu(handbook: Handbook): HandbookLink[] {
  const plan = planAddress(handbook);
  const [first, ...rest] = partsIn(handbook, 'main');
  return [
    ...(first ? [first] : []),
    ...(plan ? [{ titel: planText.title, adres: plan }] : []),
    ...rest,
    ...pagesIn(handbook, 'hoofd'),
  ];
}

/** What an edition calls something in the menu: its address without the strokes around it. */
export const menuName = ({ adres: address }: Pick<HandbookLink, 'adres'>): string =>
  address.replace(/^\/|\/$/g, '');

/** Links with those that are named first, in that order. */
function inOwnOrder(links: readonly HandbookLink[], names: readonly string[]): HandbookLink[] {
  const named = names.flatMap((name) => links.find((link) => menuName(link) === name) ?? []);
  return [...new Set([...named, ...links])];
}

/** Overviews that have something to show. What is not there yet is absent, not announced. */
function partsIn({ perSoort, handleiding }: Handbook, menu: 'main' | 'foot'): HandbookLink[] {
  return soortenBy(partSoorten, (kind) => kind.menu && kind.menu.in === menu && kind.menu.at)
    .filter((soort) => perSoort[soort].length > 0)
    .map((soort) => ({ titel: typography(handleiding.delen[soort].inMenu), adres: overviewOf(soort) }));
}

function pagesIn({ perSoort }: Handbook, group: 'hoofd' | 'voet'): HandbookLink[] {
  return perSoort.pagina
    .filter(({ data }) => data.menu?.groep === group)
    .sort((a, b) => certain(a.data.menu).volgorde - certain(b.data.menu).volgorde)
    .map((entry) => ({ titel: entry.data.menu?.label ?? titleOf(entry), adres: addressOf(entry) }));
}
