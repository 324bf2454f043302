import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A question and every address that is a right answer. */
export interface Toetsvraag {
  vraag: string;
  goed: string[];
}

/** Reads questions: tab between columns, a heading, several addresses in a cell apart by commas. */
export async function leesVragen(bestand: string): Promise<Toetsvraag[]> {
  const [, ...rijen] = (await readFile(bestand, 'utf8')).split(/\r?\n/);
  return rijen
    .map((rij) => rij.split('\t'))
    .filter(([vraag, goed]) => vraag?.trim() && goed?.trim())
    .map(([vraag, goed]) => ({ vraag: vraag!.trim(), goed: goed!.split(',').map((adres) => adres.trim()) }));
}

const ALSO = resolve(import.meta.dirname, '../../tests/search/also-right.tsv');

/** The same questions with every right answer: what a first reader did not think of stands in a file of its own. */
export async function fair(questions: readonly Toetsvraag[]): Promise<Toetsvraag[]> {
  const also = new Map((await leesVragen(ALSO)).map(({ vraag, goed }) => [vraag, goed]));
  return questions.map(({ vraag, goed }) => ({ vraag, goed: [...goed, ...(also.get(vraag) ?? [])] }));
}

/** How well answers did. Shares of all questions. */
export interface Uitslag {
  eerste: number;
  bijDrie: number;
  /** Mean of one divided by the place of the first right answer. */
  mrr: number;
  missers: { vraag: string; goed: string[]; plaats: number; kreeg: string[] }[];
}

/** @param antwoorden per question the addresses that came, the best first */
export function uitslagVan(vragen: readonly Toetsvraag[], antwoorden: readonly string[][]): Uitslag {
  const plaatsen = vragen.map(({ goed }, i) => antwoorden[i]!.findIndex((adres) => goed.includes(adres)) + 1);
  const deel = (past: (plaats: number) => boolean) => plaatsen.filter(past).length / vragen.length;
  return {
    eerste: deel((plaats) => plaats === 1),
    bijDrie: deel((plaats) => plaats > 0 && plaats <= 3),
    mrr: plaatsen.reduce((som, plaats) => som + (plaats ? 1 / plaats : 0), 0) / vragen.length,
    missers: vragen
      .map(({ vraag, goed }, i) => ({ vraag, goed, plaats: plaatsen[i]!, kreeg: antwoorden[i]!.slice(0, 3) }))
      .filter(({ plaats }) => plaats === 0 || plaats > 3),
  };
}
