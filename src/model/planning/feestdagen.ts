import { plusDagen, weekdagVan, type Datum } from './datum.ts';

/** A Dutch public holiday. */
export interface Feestdag {
  datum: Datum;
  naam: string;
  /**
   * Who is free: nearly everybody, or those whose employer says so. Good Friday is a working day for many,
   * and Liberation Day a day off once in five years.
   */
  vrij: 'iedereen' | 'niet-iedereen';
}

/** The Dutch public holidays of a year from 1583, in order of date. Feasts of other faiths are the visitor's to enter. */
export function feestdagen(jaar: number): readonly Feestdag[] {
  let dagen = perJaar.get(jaar);
  if (!dagen) perJaar.set(jaar, (dagen = bereken(jaar)));
  return dagen;
}

/** The same for every plan, and asked for every day. */
const perJaar = new Map<number, readonly Feestdag[]>();

function bereken(jaar: number): Feestdag[] {
  const pasen = paaszondag(jaar);
  const dag = (maandDag: string): Datum => `${String(jaar).padStart(4, '0')}-${maandDag}`;
  const koning = dag('04-27');
  const lijst: [Datum, string, Feestdag['vrij']?][] = [
    [dag('01-01'), 'Nieuwjaarsdag'],
    [plusDagen(pasen, -2), 'Goede Vrijdag', 'niet-iedereen'],
    [pasen, 'Eerste paasdag'],
    [plusDagen(pasen, 1), 'Tweede paasdag'],
    // On a Sunday the King's birthday is kept a day earlier.
    [weekdagVan(koning) === 7 ? dag('04-26') : koning, 'Koningsdag'],
    [dag('05-05'), 'Bevrijdingsdag', jaar % 5 === 0 ? 'iedereen' : 'niet-iedereen'],
    [plusDagen(pasen, 39), 'Hemelvaartsdag'],
    [plusDagen(pasen, 49), 'Eerste pinksterdag'],
    [plusDagen(pasen, 50), 'Tweede pinksterdag'],
    [dag('12-25'), 'Eerste kerstdag'],
    [dag('12-26'), 'Tweede kerstdag'],
  ];
  return lijst
    .map(([datum, naam, vrij = 'iedereen']) => ({ datum, naam, vrij }))
    .sort((a, b) => a.datum.localeCompare(b.datum));
}

/** The public holidays from one day up to and including another. */
export function feestdagenTussen(van: Datum, tot: Datum): Feestdag[] {
  const eerste = Number(van.slice(0, 4));
  const jaren = Array.from({ length: Number(tot.slice(0, 4)) - eerste + 1 }, (_, i) => eerste + i);
  return jaren.flatMap(feestdagen).filter(({ datum }) => van <= datum && datum <= tot);
}

/** The name of the public holiday on which nearly everybody is free, if the day is one. */
export const vrijeDag = (datum: Datum): string | undefined => op(datum, 'iedereen');

/** The name of the holiday on which only some are free, if the day is one. */
export const vrijVoorSommigen = (datum: Datum): string | undefined => op(datum, 'niet-iedereen');

const op = (datum: Datum, voor: Feestdag['vrij']): string | undefined =>
  feestdagen(Number(datum.slice(0, 4))).find((dag) => dag.datum === datum && dag.vrij === voor)?.naam;

/**
 * Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher
 * (J. Meeus, Astronomical Algorithms, chapter 8).
 */
export function paaszondag(jaar: number): Datum {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${String(jaar).padStart(4, '0')}-${twee(Math.floor(n / 31))}-${twee((n % 31) + 1)}`;
}
