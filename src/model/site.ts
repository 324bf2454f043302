import { deelSoorten, soortenBy } from '../kinds/index.ts';
import { datumTekst } from '../text/datum.ts';
import { az } from '../text/az.ts';
import { downloads } from '../text/downloads.ts';
import { editieTekst } from '../text/editie.ts';
import { help as helpWords, HELP_ADDRESS } from '../text/help.ts';
import { nl } from '../text/nl.ts';
import { plan as planTekst } from '../text/plan/links.ts';
import { typografie } from '../document/typography.ts';
import { adresVan, overzichtVan } from './adres.ts';
import { AZ_ADRES } from './az/az.ts';
import { DOWNLOADS_ADRES } from './downloads/downloads.ts';
import type { Handboek } from './handboek.ts';
import { helpFor, type Help } from '../page/help.ts';
import { basisVan, type Merk } from './huisstijl/basis.ts';
import type { Link } from './link.ts';
import { metadataFor, type Metadata, type OverPagina } from './metadata/index.ts';
import { planAdres } from './plan/adres.ts';
import { titelVan } from './titel.ts';

/** What every page shows around its own text. */
export interface Site {
  titel: string;
  ondertitel: string;
  adres: string;
  editie: string;
  versie: string;
  /** The national content that this edition was made of; absent in the national one. */
  herkomst?: string;
  /** The municipality whose edition this is. */
  gemeente?: string;
  uitgever: string;
  licentie: Link;
  /** What of the house style the pages themselves show; colours are in the style sheet. */
  merk: Pick<Merk, 'deur' | 'kopbalk' | 'letter'>;
  /** The browser's bar: the header's colour in light and dark. */
  themakleur: { licht: string; donker: string };
  menu: Link[];
  voet: Link[];
  /** Where somebody who needs help themselves can turn to. */
  help: Help;
  /** What machines read of a page, whatever its kind. */
  metadata: (pagina: OverPagina) => Metadata;
}

const perHandboek = new WeakMap<Handboek, Site>();

/** The same for every page, so made once for a handbook: the colours alone take most of a millisecond. */
export function siteFor(handboek: Handboek): Site {
  let site = perHandboek.get(handboek);
  if (!site) perHandboek.set(handboek, (site = maakSite(handboek)));
  return site;
}

function maakSite(handboek: Handboek): Site {
  const { handleiding, editie } = handboek;
  const plan = planAdres(handboek);
  return {
    titel: typografie(handleiding.titel),
    ondertitel: typografie(handleiding.ondertitel),
    adres: handleiding.adres,
    editie: editie.titel,
    versie: nl.versie(editie.versie, datumTekst(editie.datum)),
    ...(editie.herkomst && {
      herkomst: editieTekst.herkomst(editie.herkomst.versie, datumTekst(editie.herkomst.datum)),
    }),
    ...(editie.gemeente && { gemeente: editie.gemeente }),
    uitgever: handleiding.uitgever,
    licentie: { titel: handleiding.licentie.naam, adres: handleiding.licentie.adres },
    merk: editie.huisstijl,
    themakleur: themakleurVan(editie.huisstijl),
    menu: [...delenIn(handboek, 'main'), ...paginasIn(handboek, 'hoofd')],
    voet: [
      ...(plan ? [{ titel: planTekst.titel, adres: plan }] : []),
      ...delenIn(handboek, 'foot'),
      { titel: downloads.titel, adres: DOWNLOADS_ADRES },
      { titel: az.inMenu, adres: AZ_ADRES },
      ...paginasIn(handboek, 'voet'),
      { titel: helpWords.foot, adres: HELP_ADDRESS },
    ],
    help: helpFor(handboek),
    metadata: (pagina) => metadataFor(handboek, pagina),
  };
}

function themakleurVan(merk: Merk): Site['themakleur'] {
  const { licht, donker } = basisVan(merk);
  return merk.kopbalk === 'kleur'
    ? { licht: licht.balk, donker: donker.balk }
    : { licht: licht.verhoogd, donker: donker.verhoogd };
}

/** Overviews that have something to show. What is not there yet is absent, not announced. */
function delenIn({ perSoort, handleiding }: Handboek, menu: 'main' | 'foot'): Link[] {
  return soortenBy(deelSoorten, (kind) => kind.menu && kind.menu.in === menu && kind.menu.at)
    .filter((soort) => perSoort[soort].length > 0)
    .map((soort) => ({ titel: typografie(handleiding.delen[soort].inMenu), adres: overzichtVan(soort) }));
}

function paginasIn({ perSoort }: Handboek, groep: 'hoofd' | 'voet'): Link[] {
  return perSoort.pagina
    .filter(({ data }) => data.menu?.groep === groep)
    .sort((a, b) => a.data.menu!.volgorde - b.data.menu!.volgorde)
    .map((entry) => ({ titel: entry.data.menu?.label ?? titelVan(entry), adres: adresVan(entry) }));
}
