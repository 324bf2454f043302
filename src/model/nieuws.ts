import { hasPage, hasOverview } from '../kinds/index.ts';
import type { ZinTekst } from '../document/tree.ts';
import { typografie } from '../document/typography.ts';
import { overzichtVan, RAPPORTADRES } from './adres.ts';
import { adresBoek } from '../page/address-book.ts';
import { AZ_ADRES } from './az/az.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { kaartVan } from './link.ts';
import { entryOp } from './metadata/pagina.ts';

/** Something new: a page as it was last gone through, or what changed on a page on one day. */
export interface Bericht {
  entry: ElkeEntry;
  titel: string;
  adres: string;
  /** The day, `2026-11-22`. */
  datum: string;
  samenvatting: ZinTekst;
  /** What changed that day, one sentence each; absent for the page as a whole. */
  wijzigingen?: string[];
}

/**
 * What is new, newest first; of one day the changes first, then in the order of the handbook. A page that somebody
 * went through on the day of its last change is told once, by that change. A portrait that was withdrawn is no news.
 */
export function nieuwsVan(handboek: Handboek): Bericht[] {
  return handboek.alle
    .filter((entry) => hasPage(entry.soort) && !(isSoort(entry, 'portret') && entry.data.ingetrokken))
    .flatMap((entry) => berichtenVan(entry))
    .sort(
      (a, b) =>
        b.datum.localeCompare(a.datum, 'en') ||
        Number(b.wijzigingen !== undefined) - Number(a.wijzigingen !== undefined),
    );
}

function berichtenVan(entry: ElkeEntry): Bericht[] {
  const { titel, adres, samenvatting } = kaartVan(entry);
  const { gecontroleerd, wijzigingen } = datumsVan(entry);
  const perDag = [...Map.groupBy(wijzigingen, ({ datum }) => datum)].map(([datum, van]) => ({
    entry,
    titel,
    adres,
    datum,
    samenvatting,
    wijzigingen: van.map(({ wat }) => typografie(wat)),
  }));
  return gecontroleerd && !perDag.some(({ datum }) => datum >= gecontroleerd)
    ? [...perDag, { entry, titel, adres, datum: gecontroleerd, samenvatting }]
    : perDag;
}

/**
 * The day on which each page of the site last changed, `2026-11-22`, by address. Of a page that lists others it is that
 * of the newest it lists; of a page that stands still it is the day of the edition.
 */
export function bijgewerktVan(handboek: Handboek): Map<string, string> {
  const { editie, rapport } = handboek;
  const laatste = (entries: readonly ElkeEntry[]) => nieuwste(entries.map(laatsteDag)) ?? editie.datum;
  return new Map(
    [...adresBoek(handboek).keys()].map((adres) => {
      if (adres === RAPPORTADRES && rapport) return [adres, rapport.datum];
      if (adres === '/' || adres === AZ_ADRES) return [adres, laatste(handboek.alle)];
      const eigen = entryOp(handboek, adres);
      return [adres, laatste(eigen ? [eigen] : handboek.alle.filter((entry) => staatIn(entry, adres)))];
    }),
  );
}

/** Whether a page that lists entries of one soort lists this one: the overview, or a choice from it. */
const staatIn = ({ soort }: ElkeEntry, adres: string): boolean =>
  hasOverview(soort) && adres.startsWith(overzichtVan(soort));

function laatsteDag(entry: ElkeEntry): string | undefined {
  const { gecontroleerd, wijzigingen } = datumsVan(entry);
  return nieuwste([gecontroleerd, ...wijzigingen.map(({ datum }) => datum)]);
}

const datumsVan = ({ data }: ElkeEntry) => ({
  gecontroleerd: 'gecontroleerd' in data ? data.gecontroleerd : undefined,
  wijzigingen: 'wijzigingen' in data ? data.wijzigingen : [],
});

/** Days as they are written sort as they follow each other. */
const nieuwste = (dagen: readonly (string | undefined)[]): string | undefined =>
  dagen
    .filter((dag) => dag !== undefined)
    .sort()
    .at(-1);
