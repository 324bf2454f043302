import { datumTekst } from '../../text/datum.ts';
import { meeneemsite as tekst } from '../../text/meeneemsite.ts';
import { nl } from '../../text/nl.ts';
import { zipVan, type Bestand } from '../shared/zip.ts';
import { meeneempagina } from './pagina.ts';
import { meeneemstijl } from './stijl.ts';

/** The folder that appears when somebody unpacks it. */
const MAP = 'handleiding/';
/** Packed already: packing once more costs time and gains nothing. */
const GEPAKT = /\.(?:docx|epub|gif|jpe?g|ods|odt|pdf|png|webp|woff2|xlsx|zip)$/;

/** What the site says of itself in `handboek.json`. */
export interface Uitgave {
  titel: string;
  versie: string;
  datum: string;
  adres: string;
}

/**
 * Whether a file of the site comes along. Left out is what only a server, a search engine or a script can use, what
 * others show when a page is shared, and the copy itself.
 * @param kopie where the copy stands on the site
 */
export const gaatMee = (bestand: string, kopie: string): boolean =>
  !/^(?:pagefind|deelbeelden|\.well-known)\//.test(bestand) &&
  !/^(?:404\.html|robots\.txt|sitemap-[^/]+\.xml|zoeken\/.+\.bin)$/.test(bestand) &&
  !/\.m?js$/.test(bestand) &&
  `/${bestand}` !== kopie;

/**
 * The whole site as one ZIP that opens from a folder or a stick, without a server.
 * @param site every file of the site, by its name from the root
 * @param kopie where the copy stands on the site
 */
export function meeneemsite(
  site: ReadonlyMap<string, Uint8Array>,
  { titel, versie, datum, adres }: Uitgave,
  kopie: string,
): Uint8Array {
  const volgorde = [...site.keys()].filter((naam) => gaatMee(naam, kopie)).sort();
  const mee = new Set(volgorde);
  const versieTekst = nl.versie(versie, datumTekst(datum));
  const bestanden: Bestand[] = [
    { naam: `${MAP}LEESMIJ.txt`, inhoud: tekst.leesmij(titel, versieTekst, adres) },
  ];
  for (const naam of volgorde) {
    const bytes = site.get(naam) ?? new Uint8Array();
    const plaats = { bestand: naam, bestaat: (bestand: string) => mee.has(bestand), site: adres };
    const woorden = () => new TextDecoder().decode(bytes);
    const inhoud = naam.endsWith('.html')
      ? meeneempagina(woorden(), { ...plaats, versie: versieTekst })
      : naam.endsWith('.css')
        ? meeneemstijl(woorden(), plaats)
        : bytes;
    bestanden.push({ naam: MAP + naam, inhoud, los: GEPAKT.test(naam) });
  }
  return zipVan(bestanden, datum);
}
