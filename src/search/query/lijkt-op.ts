import { gelijk } from './woorden.ts';

/** From which likeness on a term helps, from 0 to 1. */
const MINSTENS = 0.34;

/** The terms that share most pairs of letters with a question, the best first; none when nothing is like it. */
export function lijktOpTerm(vraag: string, groepen: readonly (readonly string[])[], hoogstens = 3): string[] {
  const gevraagd = paren(vraag);
  if (gevraagd.size === 0) return [];
  return groepen
    .map((groep) => ({
      term: groep[0]!,
      punten: Math.max(...groep.map((naam) => gelijkenis(gevraagd, paren(naam)))),
    }))
    .filter(({ punten }) => punten >= MINSTENS)
    .sort((a, b) => b.punten - a.punten)
    .slice(0, hoogstens)
    .map(({ term }) => term);
}

function paren(tekst: string): ReadonlySet<string> {
  const letters = gelijk(tekst.slice(0, 80)).replace(/[^a-z0-9]/g, '');
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)));
}

/** The share of pairs that both have (Dice). */
function gelijkenis(een: ReadonlySet<string>, twee: ReadonlySet<string>): number {
  let samen = 0;
  for (const paar of een) if (twee.has(paar)) samen++;
  return (2 * samen) / (een.size + twee.size);
}
