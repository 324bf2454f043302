import type { BlokTekst, ZinTekst } from '../document/tree.ts';
import { typografie } from '../document/typography.ts';
import { isSoort } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { overzichtVan } from './adres.ts';
import type { Bronverwijzing } from './bronnen.ts';
import { kaartVan, type Kaart, type Link } from './link.ts';
import { bronnenInTeksten, overzichtFor, type Overzicht } from './overzicht.ts';
import { kaartenNaar } from './pagina/vraag.ts';
import { reactieVoor } from './pagina/basis.ts';
import { verwijzerVoor, type Verwijzer } from './verwijzer.ts';

/** The home page: what this is, the steps, what it brought, and the first questions. */
export interface Home {
  titel: string;
  ondertitel: string;
  omschrijving: string;
  inleiding: BlokTekst;
  /** A door per kind of reader. */
  lezers: Kaart[];
  stappen: Overzicht['groepen'];
  opbrengst: BlokTekst;
  vragen: Kaart[];
  delen: (Link & { samenvatting: ZinTekst; aantal: number })[];
  verder: Kaart[];
  elders: { titel: string; plekken: { wie: string; waar: ZinTekst }[] };
  bronnen: Bronverwijzing[];
  reactie: string;
  verwijzer: Verwijzer;
}

export function homeFor(handboek: Handboek): Home {
  const { teksten, perSoort, handleiding } = handboek;
  const bronnen = bronnenInTeksten(handboek, ['start']);
  const soorten = [
    'stap',
    'module',
    'praktijk',
    'sjabloon',
    'thema',
    'vraag',
    'begrip',
    'portret',
    'verslag',
  ] as const;
  return {
    titel: typografie(handleiding.titel),
    ondertitel: typografie(handleiding.ondertitel),
    omschrijving: handleiding.omschrijving,
    inleiding: teksten.start.inleiding,
    lezers: perSoort.pagina
      .filter(({ data }) => data.lezer !== undefined)
      .map((entry) => kaartVan(handboek, entry)),
    stappen: perSoort.stap.length > 0 ? overzichtFor(handboek, 'stap').groepen : [],
    opbrengst: teksten.start.opbrengst,
    vragen: perSoort.vraag
      .filter((entry) => isSoort(entry, 'vraag') && entry.data.uitgelicht)
      .map((entry) => kaartVan(handboek, entry)),
    delen: soorten
      .filter((soort) => perSoort[soort].length > 0)
      .map((soort) => ({
        titel: typografie(teksten.delen[soort].titel),
        adres: overzichtVan(soort),
        samenvatting: teksten.delen[soort].samenvatting,
        aantal: perSoort[soort].length,
      })),
    verder: kaartenNaar(handboek, handleiding.start.verder),
    elders: { titel: typografie(teksten.start.elders.titel), plekken: teksten.start.elders.plekken },
    bronnen,
    reactie: reactieVoor(handboek, { titel: handleiding.titel, adres: '/' }),
    verwijzer: verwijzerVoor(handboek, bronnen),
  };
}
