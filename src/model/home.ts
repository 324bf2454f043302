import { kinds, deelSoorten, soortenBy } from '../kinds/index.ts';
import type { Familie } from '../kinds/kind.ts';
import type { BlokTekst, ZinTekst } from '../document/tree.ts';
import { typografie } from '../document/typography.ts';
import { contactenFor, type Contacten } from './contacten.ts';
import type { Handboek } from './handboek.ts';
import { overzichtVan } from './adres.ts';
import type { Bronverwijzing } from './bronnen.ts';
import { kaartVan, type Kaart, type Link, kaartenNaar } from './link.ts';
import { bronnenInTeksten, overzichtFor, type Overzicht } from './overzicht.ts';
import { reactieVoor } from './reactie.ts';
import { planAdres } from './plan/adres.ts';
import { verwijzerVoor, type Verwijzer } from './verwijzer.ts';

/** The home page: what this is, the steps, what it brought, and the first questions. */
export interface Home {
  titel: string;
  ondertitel: string;
  omschrijving: string;
  inleiding: BlokTekst;
  /** A door per kind of reader. */
  lezers: (Kaart & { familie: Familie })[];
  stappen: Overzicht['groepen'];
  /** Where all steps stand. */
  stappenAdres: string;
  /** Where a visitor makes a plan of their own. */
  planAdres?: string;
  opbrengst: BlokTekst;
  vragen: Kaart[];
  delen: (Link & { samenvatting: ZinTekst; aantal: number; familie: Familie })[];
  verder: Kaart[];
  elders: { titel: string; plekken: { wie: string; waar: ZinTekst }[] };
  bronnen: Bronverwijzing[];
  /** Who to turn to; absent in the national edition. */
  contacten?: Contacten;
  reactie: string;
  verwijzer: Verwijzer;
}

/** The doors of the readers in a row, each with a fanlight of its own. */
const DEUREN: readonly Familie[] = ['doen', 'weten', 'leren', 'zien'];

export function homeFor(handboek: Handboek): Home {
  const { teksten, perSoort, handleiding } = handboek;
  const bronnen = bronnenInTeksten(handboek, ['start']);
  const contacten = contactenFor(handboek);
  const plan = planAdres(handboek);
  return {
    titel: typografie(handleiding.titel),
    ondertitel: typografie(handleiding.ondertitel),
    omschrijving: handleiding.omschrijving,
    inleiding: teksten.start.inleiding,
    lezers: perSoort.pagina
      .filter(({ data }) => data.lezer !== undefined)
      .map((entry, i) => ({ ...kaartVan(entry), familie: DEUREN[i % DEUREN.length]! })),
    stappen: perSoort.stap.length > 0 ? overzichtFor(handboek, 'stap').groepen : [],
    stappenAdres: overzichtVan('stap'),
    ...(plan && { planAdres: plan }),
    opbrengst: teksten.start.opbrengst,
    vragen: perSoort.vraag.filter(({ data }) => data.uitgelicht).map((entry) => kaartVan(entry)),
    delen: soortenBy(deelSoorten, ({ home }) => home)
      .filter((soort) => perSoort[soort].length > 0)
      .map((soort) => ({
        titel: typografie(teksten.delen[soort].titel),
        adres: overzichtVan(soort),
        samenvatting: teksten.delen[soort].samenvatting,
        aantal: perSoort[soort].length,
        familie: kinds[soort].family,
      })),
    verder: kaartenNaar(handboek, handleiding.start.verder),
    elders: { titel: typografie(teksten.start.elders.titel), plekken: teksten.start.elders.plekken },
    bronnen,
    ...(contacten && { contacten }),
    reactie: reactieVoor(handboek, { titel: handleiding.titel, adres: '/' }),
    verwijzer: verwijzerVoor(handboek, bronnen),
  };
}
