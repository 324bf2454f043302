import { certain } from '../../document/certain.ts';
import { kinds, hasPage, pageSoorten } from '../../kinds/index.ts';
import { readability, sentencesOf } from '../../document/language/readability.ts';
import { numberText } from '../../text/format/number.ts';
import type { Handbook } from '../../handbook/handbook.ts';

/** Counts, words and reading ease per soort, as a table for writers. */
export function overview(handbook: Handbook): string {
  const rows = pageSoorten.map((soort) => ({
    name: kinds[soort].words.more,
    count: handbook.perSoort[soort].length,
    sentences: sentencesOfSoort(soort),
  }));
  const all = {
    name: 'samen',
    count: rows.reduce((sum, { count }) => sum + count, 0),
    sentences: rows.flatMap(({ sentences }) => sentences),
  };
  const heading = ['soort', 'pagina’s', 'woorden', 'zinnen', 'woorden per zin', 'tot 20 woorden', 'score'];
  const table = [...rows, all].map(({ name, count, sentences }) => {
    const { words, average, short, score } = readability(sentences);
    return [
      name,
      String(count),
      numberText(words),
      numberText(sentences.length),
      average.toFixed(1).replace('.', ','),
      `${Math.round(short * 100)}%`,
      String(Math.round(score)),
    ];
  });
  const widths = heading.map((cell, i) =>
    Math.max(cell.length, ...table.map((row) => certain(row[i]).length)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(certain(widths[i])) : cell.padStart(certain(widths[i]))))
      .join('  ');
  return [
    line(heading),
    ...table.map(line),
    `Bronnen: ${handbook.perSoort.bron.length}. Woorden in tabellen tellen niet mee. Score: Flesch-Douma; hoger leest makkelijker.`,
  ].join('\n');

  function sentencesOfSoort(soort: (typeof pageSoorten)[number]): string[] {
    return handbook.perSoort[soort].flatMap((entry) =>
      entry.texts.flatMap(({ tekst: text }) => sentencesOf(text)),
    );
  }
}

/** The same per page, the hardest first: for who wants to know where to begin mending. */
export function readabilityPerPage(handbook: Handbook): string {
  const rows = handbook.alle
    .filter(({ soort }) => hasPage(soort))
    .map((entry) => ({
      file: entry.bestand,
      ...readability(entry.texts.flatMap(({ tekst: text }) => sentencesOf(text))),
    }))
    .sort((a, b) => a.score - b.score);
  const lines = rows.map(({ file, words, average, short, score }) =>
    [
      String(Math.round(score)).padStart(5),
      average.toFixed(1).replace('.', ',').padStart(15),
      `${Math.round(short * 100)}%`.padStart(14),
      String(words).padStart(7),
      file,
    ].join('  '),
  );
  return ['score  woorden per zin  tot 20 woorden  woorden  pagina', ...lines].join('\n');
}
