import type { Soort } from '../../src/kinds/index.ts';

/** The soorten of a corpus: their share of the pages, and how many words a page of that soort has. */
export const mengsel: Record<Exclude<Soort, 'bron'>, { deel: number; woorden: number }> = {
  stap: { deel: 0.03, woorden: 1120 },
  module: { deel: 0.05, woorden: 1460 },
  praktijk: { deel: 0.2, woorden: 790 },
  portret: { deel: 0.05, woorden: 360 },
  verslag: { deel: 0.12, woorden: 730 },
  thema: { deel: 0.03, woorden: 900 },
  vraag: { deel: 0.17, woorden: 580 },
  begrip: { deel: 0.15, woorden: 380 },
  sjabloon: { deel: 0.08, woorden: 1035 },
  pagina: { deel: 0.12, woorden: 815 },
};

/** Below this, some soort would have no page. */
export const MINST = 25;

/** The ids of every entry, known before any is written, so that entries can refer to each other. */
export type Plan = Record<Soort, string[]>;

/** Divides pages over the soorten; beside them comes one bron for every ten pages. */
export function makePlan(paginas: number): Plan {
  if (!Number.isInteger(paginas) || paginas < MINST)
    throw new Error(`A corpus has at least ${MINST} pages, so that every soort is in it; not ${paginas}.`);
  const { pagina: _rest, ...delen } = mengsel;
  const plan = Object.fromEntries(
    Object.entries(delen).map(([soort, { deel }]) => [
      soort,
      ids(soort, Math.max(1, Math.round(paginas * deel))),
    ]),
  );
  const verdeeld = Object.values(plan).reduce((som, { length }) => som + length, 0);
  return {
    ...(plan as Omit<Plan, 'pagina' | 'bron'>),
    pagina: ids('pagina', paginas - verdeeld),
    bron: ids('bron', Math.ceil(paginas / 10)),
  };
}

const ids = (soort: string, aantal: number) => Array.from({ length: aantal }, (_, i) => `${soort}-${i + 1}`);
