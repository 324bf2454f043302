import { vondstsoorten, type Rapport, type Vondstsoort } from '../schema/rapport.ts';
import { datumTekst } from '../text/datum.ts';
import { nl } from '../text/nl.ts';
import { opsomming } from '../text/opsomming.ts';
import {
  eigenRegels,
  omstandigheidKort,
  omstandigheidNamen,
  rapport as tekst,
  regelNamen,
} from '../text/toegankelijkheid.ts';
import { adresVan, RAPPORTADRES } from './adres.ts';
import type { Handboek } from './handboek.ts';
import type { Link } from './link.ts';
import { titelVan } from './titel.ts';
import { own } from '../document/own.ts';

/** The page that shows what the last accessibility run found. */
export interface Rapportpagina extends Link {
  omschrijving: string;
  samenvatting: string;
  kruimels: Link[];
  /** Said when the content has changed since. */
  verouderd?: string;
  kort: { naam: string; waarde: string }[];
  motoren: { naam: string; versie: string; regels: number }[];
  omstandigheden: { naam: string; huisstijl: string; paginas: number }[];
  eigenMetingen: string[];
  gevonden: {
    soort: Vondstsoort;
    titel: string;
    uitleg: string;
    geen: string;
    regels: Bevindingregel[];
  }[];
}

/** One rule in the table of what was found. */
export interface Bevindingregel {
  regel: string;
  uitleg: string;
  wie: string;
  /** How often, on how many pages and in which ways of looking: one sentence. */
  telling: string;
  voorbeelden: Link[];
}

/** The page of the report; nothing when there is no report, and then the site has no such page. */
export function rapportFor(handboek: Handboek): Rapportpagina | undefined {
  const { rapport } = handboek;
  if (!rapport) return undefined;
  const { datum, commit, gewijzigd, browser, paginas, motoren, omstandigheden, bevindingen } = rapport;
  const van = (soort: Vondstsoort) => bevindingen.filter((bevinding) => bevinding.soort === soort);
  const telling = (soort: Vondstsoort) =>
    tekst.soorten(
      van(soort).length,
      van(soort).reduce((som, { plekken }) => som + plekken, 0),
    );
  return {
    titel: tekst.titel,
    adres: RAPPORTADRES,
    omschrijving: tekst.omschrijving,
    samenvatting: tekst.uitkomst(van('fout').length, paginas),
    kruimels: [{ titel: nl.start, adres: '/' }, ...verklaring(handboek)],
    ...(rapport.verouderd && { verouderd: tekst.verouderd }),
    kort: [
      { naam: tekst.datum, waarde: datumTekst(datum) },
      { naam: tekst.commit, waarde: gewijzigd ? tekst.gewijzigd(kort(commit)) : kort(commit) },
      { naam: tekst.browser, waarde: browser },
      { naam: tekst.paginas, waarde: String(paginas) },
      ...vondstsoorten.map((soort) => ({ naam: tekst.soort[soort].titel, waarde: telling(soort) })),
    ],
    motoren: motoren.map(({ id, versie, regels }) => ({
      naam: tekst.motor[id],
      versie: versie ?? '',
      regels,
    })),
    omstandigheden: omstandigheden.map(({ id, huisstijl, paginas }) => ({
      naam: own(omstandigheidNamen, id) ?? id,
      huisstijl,
      paginas,
    })),
    eigenMetingen: Object.values(eigenRegels),
    gevonden: vondstsoorten.map((soort) => ({
      soort,
      ...tekst.soort[soort],
      regels: van(soort).map((bevinding) => regelVan(handboek, bevinding)),
    })),
  };
}

/** Enough of a hash to find the commit. */
const kort = (commit: string): string => commit.slice(0, 10);

/** The page of the statement, where there is one: the report stands below it. */
function verklaring({ perSoort }: Handboek): Link[] {
  const pagina = perSoort.pagina.find((entry) => RAPPORTADRES === `${adresVan(entry)}rapport/`);
  return pagina ? [{ titel: titelVan(pagina), adres: adresVan(pagina) }] : [];
}

function regelVan(
  handboek: Handboek,
  { motor, regel, plekken, paginas, omstandigheden, voorbeelden }: Rapport['bevindingen'][number],
): Bevindingregel {
  const alle = new Set(handboek.rapport!.omstandigheden.map(({ id }) => id));
  const wanneer =
    omstandigheden.length === alle.size
      ? tekst.overal
      : tekst.bij(opsomming(omstandigheden.map((id) => own(omstandigheidKort, id) ?? id)));
  const titels = new Map(handboek.alle.map((entry) => [adresVan(entry), titelVan(entry)]));
  return {
    regel,
    uitleg: own(regelNamen, regel) ?? '',
    wie: tekst.motorKort[motor],
    telling: tekst.telling(plekken, paginas, wanneer),
    voorbeelden: voorbeelden.map(({ adres }) => ({ titel: titels.get(adres) ?? adres, adres })),
  };
}
