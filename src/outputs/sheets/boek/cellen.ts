import { werkblad } from '../../../text/werkblad.ts';
import type { Blad, Cel, Rij, Toets, Vorm, Werkboek } from '../werkboek.ts';
import type { BladBron, BladVeld, BoekKop } from './gegevens.ts';

export const rij = (...cellen: (Cel | null)[]): Rij => ({ cellen });
export const kop = (...namen: string[]): Rij =>
  rij(...namen.map((inhoud): Cel => ({ stijl: 'kop', inhoud })));
export const titel = (inhoud: string): Rij => ({ cellen: [{ stijl: 'titel', inhoud }], hoogte: 26 });

/** A text; an empty one leaves the cell empty, with its looks. */
export const woord = (inhoud: string, stijl: Cel['stijl'] = 'naam'): Cel =>
  inhoud === '' ? { stijl } : { stijl, inhoud };

/** A name for a cell that every program accepts: letters, digits and `_`. Example: `periode-van` → `periode_van`. */
export const celnaam = (...delen: string[]): string => delen.join('_').replaceAll('-', '_');

/** How what a field asks is shown. */
export const vormVan = ({ invoer }: BladVeld): Vorm =>
  invoer === 'datum' ? 'datum' : invoer === 'getal' ? 'getal' : invoer === 'bedrag' ? 'euro' : 'tekst';

/** What a field lets in. `keuzes` is where the choices stand. */
export function toetsVan({ invoer, hulp }: BladVeld, keuzes?: Toets['keuzes']): Toets | undefined {
  switch (invoer) {
    case 'datum':
      return { soort: 'datum', hulp: hulp ?? werkblad.datumHulp };
    case 'getal':
    case 'bedrag':
      return { soort: 'getal', ...(hulp && { hulp }) };
    case 'keuze':
      return { soort: 'lijst', ...(keuzes && { keuzes }), ...(hulp && { hulp }) };
    case 'vinkje':
      return { soort: 'kruis', hulp: hulp ?? werkblad.kruisHulp };
    default:
      return hulp ? { soort: 'vrij', hulp } : undefined;
  }
}

/** What a visitor filled in, as a cell holds it. */
export const inhoudVan = ({ invoer, waarde }: BladVeld): Cel['inhoud'] =>
  waarde === undefined || waarde === '' ? undefined : invoer === 'datum' ? { dag: String(waarde) } : waarde;

/** The choices of every field below each other, so that cells can point at them. */
export function keuzesBlad(velden: readonly BladVeld[]): Blad | undefined {
  const met = velden.filter(({ invoer }) => invoer === 'keuze');
  if (met.length === 0) return undefined;
  return {
    naam: werkblad.bladen.keuzes,
    kolommen: [60, 60],
    kop: 1,
    rijen: [
      titel(werkblad.bladen.keuzes),
      kop(werkblad.vraag, werkblad.antwoord),
      ...met.flatMap(({ id, label, opties }) =>
        opties.map((inhoud, i) => rij(woord(label), { stijl: 'naam', inhoud, sleutel: `keuze:${id}:${i}` })),
      ),
    ],
  };
}

/** Where the choices of a field stand on that sheet. */
export const keuzesVan = ({ id, invoer, opties }: BladVeld): Toets['keuzes'] =>
  invoer === 'keuze' ? { van: `keuze:${id}:0`, tot: `keuze:${id}:${opties.length - 1}` } : undefined;

/** The last sheet: the sources by number, and which version this is. */
export function bronnenBlad(gegevens: BoekKop, bronnen: readonly BladBron[]): Blad {
  const link = (adres: string): Cel => ({ stijl: 'link', inhoud: adres, link: adres });
  const over: [string, Cel][] = [
    [werkblad.editie, woord(gegevens.editie)],
    [werkblad.versie, woord(gegevens.versie)],
    [werkblad.datum, { stijl: 'naam', vorm: 'datum', inhoud: { dag: gegevens.datum } }],
    [werkblad.licentie, woord(gegevens.licentie)],
    [werkblad.adres, link(gegevens.adres)],
  ];
  return {
    naam: werkblad.bladen.bronnen,
    kolommen: [26, 80, 60],
    kop: 1,
    rijen: [
      titel(werkblad.bladen.bronnen),
      kop(werkblad.onderdeel, werkblad.inhoud, werkblad.adres),
      ...over.map(([naam, cel]) => rij(woord(naam), cel)),
      ...bronnen.map(({ nummer, tekst, adres }) =>
        rij(woord(`${werkblad.bronKop} ${nummer}`), woord(tekst), adres ? link(adres) : woord('')),
      ),
    ],
  };
}

/** A workbook with what all of them have in common. */
export const werkboekVan = (
  wat: string,
  { titel, handleiding, uitgever, datum, kleuren }: BoekKop,
  bladen: (Blad | undefined)[],
  namen: Werkboek['namen'],
): Werkboek => ({
  titel: `${titel} · ${handleiding}`,
  onderwerp: werkblad.onderwerp(wat, handleiding),
  maker: uitgever,
  taal: 'nl-NL',
  datum,
  kleuren,
  bladen: bladen.filter((blad) => blad !== undefined),
  namen,
});
