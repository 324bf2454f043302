import { dagnummer } from './dagen.ts';
import type { Formule, Functie, Teken } from './formule.ts';
import type { Geplaatst, Plaats } from './plaats.ts';

/** What a cell holds once computed; `null` is an empty cell. */
export type Waarde = number | string | boolean | null;
type Uitkomst = Waarde | Waarde[];

/**
 * Computes cells as a spreadsheet program would, each once.
 * @throws Error when a formula leads back to its own cell
 */
export function rekenaar(boek: Geplaatst): (plaats: Plaats) => Waarde {
  const klaar = new Map<string, Waarde>();
  const bezig = new Set<string>();

  const waardeOp = (plaats: Plaats): Waarde => {
    const hier = `${plaats.blad}:${plaats.rij}:${plaats.kolom}`;
    const known = klaar.get(hier);
    if (known !== undefined) return known;
    if (bezig.has(hier)) throw new Error(`De formule in rij ${plaats.rij + 1} wijst naar zichzelf.`);
    bezig.add(hier);
    const cel = boek.cel(plaats);
    const waarde = cel?.formule ? een(bereken(cel.formule)) : vast(cel?.inhoud);
    klaar.set(hier, waarde);
    return waarde;
  };

  const bereken = (formule: Formule): Uitkomst => {
    switch (formule.type) {
      case 'getal':
      case 'tekst':
        return formule.waarde;
      case 'cel':
        return waardeOp(boek.plaats(formule.sleutel));
      case 'bereik':
        return tussen(boek.plaats(formule.van), boek.plaats(formule.tot)).map(waardeOp);
      case 'som':
        return paarsgewijs(formule.teken, bereken(formule.links), bereken(formule.rechts));
      case 'functie':
        return functies[formule.naam](formule.met.map(bereken));
    }
  };
  return waardeOp;
}

/** All places of a rectangle, row by row. */
export function tussen(van: Plaats, tot: Plaats): Plaats[] {
  const uit: Plaats[] = [];
  for (let rij = van.rij; rij <= tot.rij; rij++)
    for (let kolom = van.kolom; kolom <= tot.kolom; kolom++) uit.push({ blad: van.blad, rij, kolom });
  return uit;
}

const vast = (inhoud: string | number | { dag: string } | undefined): Waarde =>
  inhoud === undefined ? null : typeof inhoud === 'object' ? dagnummer(inhoud.dag) : inhoud;

const een = (uitkomst: Uitkomst): Waarde => (Array.isArray(uitkomst) ? (uitkomst[0] ?? null) : uitkomst);
const lijst = (uitkomst: Uitkomst): Waarde[] => (Array.isArray(uitkomst) ? uitkomst : [uitkomst]);
const alsGetal = (waarde: Waarde): number =>
  typeof waarde === 'number' ? waarde : typeof waarde === 'boolean' ? Number(waarde) : 0;

/** As spreadsheets round: half away from zero. The small number undoes binary fractions as 1.005. */
const rond = (waarde: number, cijfers: number): number => {
  const macht = 10 ** cijfers;
  return (Math.sign(waarde) * Math.round(Math.abs(waarde) * macht * (1 + Number.EPSILON))) / macht;
};

const functies: Record<Functie, (met: Uitkomst[]) => Waarde> = {
  // Words in a range do not count, as in every spreadsheet.
  SUM: (met) => som(met.flatMap(lijst).filter((waarde) => typeof waarde === 'number')),
  ROUND: ([waarde = null, cijfers = 0]) => rond(alsGetal(een(waarde)), alsGetal(een(cijfers))),
  IF: ([als = null, dan = null, anders = null]) => een(een(als) ? dan : anders),
  AND: (met) => met.flatMap(lijst).every(Boolean),
  COUNTBLANK: (met) => met.flatMap(lijst).filter((waarde) => waarde === null || waarde === '').length,
  SUMPRODUCT: (met) =>
    som(
      lijst(met[0] ?? null).map((_, i) =>
        met.reduce<number>((tot, deel) => tot * alsGetal(lijst(deel)[i] ?? null), 1),
      ),
    ),
};

const som = (waarden: readonly number[]): number => waarden.reduce((tot, waarde) => tot + waarde, 0);

/** A sign between two values, or between each pair of two lists: one value goes with every other. */
function paarsgewijs(teken: Teken, links: Uitkomst, rechts: Uitkomst): Uitkomst {
  if (!Array.isArray(links) && !Array.isArray(rechts)) return tekens[teken](links, rechts);
  const lengte = Array.isArray(links) ? links.length : lijst(rechts).length;
  const op = (uitkomst: Uitkomst, i: number): Waarde =>
    Array.isArray(uitkomst) ? (uitkomst[i] ?? null) : uitkomst;
  return Array.from({ length: lengte }, (_, i) => tekens[teken](op(links, i), op(rechts, i)));
}

const tekens: Record<Teken, (links: Waarde, rechts: Waarde) => Waarde> = {
  '+': (links, rechts) => alsGetal(links) + alsGetal(rechts),
  '-': (links, rechts) => alsGetal(links) - alsGetal(rechts),
  '*': (links, rechts) => alsGetal(links) * alsGetal(rechts),
  '/': (links, rechts) => alsGetal(links) / alsGetal(rechts),
  '=': gelijk,
  '<>': (links, rechts) => !gelijk(links, rechts),
  '<': (links, rechts) => alsGetal(links) < alsGetal(rechts),
  '<=': (links, rechts) => alsGetal(links) <= alsGetal(rechts),
  '>': (links, rechts) => alsGetal(links) > alsGetal(rechts),
  '>=': (links, rechts) => alsGetal(links) >= alsGetal(rechts),
};

/** An empty cell equals both nothing and zero; capitals do not tell words apart. */
function gelijk(links: Waarde, rechts: Waarde): boolean {
  if (links === null) return rechts === null || rechts === '' || rechts === 0;
  if (rechts === null) return gelijk(rechts, links);
  if (typeof links === 'string' && typeof rechts === 'string')
    return links.toLowerCase() === rechts.toLowerCase();
  return links === rechts;
}
