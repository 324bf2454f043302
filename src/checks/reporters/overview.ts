import { certain } from '../../document/certain.ts';
import { kinds, hasPage, paginaSoorten } from '../../kinds/index.ts';
import { leesbaarheid, zinnenVan } from '../../document/readability.ts';
import { getalTekst } from '../../text/getal.ts';
import type { Handboek } from '../../model/handboek.ts';

/** Counts, words and reading ease per soort, as a table for writers. */
export function overzicht(handboek: Handboek): string {
  const rijen = paginaSoorten.map((soort) => ({
    naam: kinds[soort].words.more,
    aantal: handboek.perSoort[soort].length,
    zinnen: zinnenVanSoort(soort),
  }));
  const alle = {
    naam: 'samen',
    aantal: rijen.reduce((som, { aantal }) => som + aantal, 0),
    zinnen: rijen.flatMap(({ zinnen }) => zinnen),
  };
  const kop = ['soort', 'pagina’s', 'woorden', 'zinnen', 'woorden per zin', 'tot 20 woorden', 'score'];
  const tabel = [...rijen, alle].map(({ naam, aantal, zinnen }) => {
    const { woorden, gemiddeld, kort, score } = leesbaarheid(zinnen);
    return [
      naam,
      String(aantal),
      getalTekst(woorden),
      getalTekst(zinnen.length),
      gemiddeld.toFixed(1).replace('.', ','),
      `${Math.round(kort * 100)}%`,
      String(Math.round(score)),
    ];
  });
  const breedtes = kop.map((cel, i) => Math.max(cel.length, ...tabel.map((rij) => certain(rij[i]).length)));
  const regel = (rij: string[]) =>
    rij
      .map((cel, i) => (i === 0 ? cel.padEnd(certain(breedtes[i])) : cel.padStart(certain(breedtes[i]))))
      .join('  ');
  return [
    regel(kop),
    ...tabel.map(regel),
    `Bronnen: ${handboek.perSoort.bron.length}. Woorden in tabellen tellen niet mee. Score: Flesch-Douma; hoger leest makkelijker.`,
  ].join('\n');

  function zinnenVanSoort(soort: (typeof paginaSoorten)[number]): string[] {
    return handboek.perSoort[soort].flatMap((entry) => entry.texts.flatMap(({ tekst }) => zinnenVan(tekst)));
  }
}

/** The same per page, the hardest first: for who wants to know where to begin mending. */
export function leesbaarheidPerPagina(handboek: Handboek): string {
  const rijen = handboek.alle
    .filter(({ soort }) => hasPage(soort))
    .map((entry) => ({
      bestand: entry.bestand,
      ...leesbaarheid(entry.texts.flatMap(({ tekst }) => zinnenVan(tekst))),
    }))
    .sort((a, b) => a.score - b.score);
  const regels = rijen.map(({ bestand, woorden, gemiddeld, kort, score }) =>
    [
      String(Math.round(score)).padStart(5),
      gemiddeld.toFixed(1).replace('.', ',').padStart(15),
      `${Math.round(kort * 100)}%`.padStart(14),
      String(woorden).padStart(7),
      bestand,
    ].join('  '),
  );
  return ['score  woorden per zin  tot 20 woorden  woorden  pagina', ...regels].join('\n');
}
