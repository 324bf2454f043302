import type { Entry } from '../../handbook/entry.ts';
import { unitsOf } from '../../page/translation/units.ts';
import { factsOf } from '../../text/languages.ts';

/** The marks of a translation as they stand in its file: one on a line, so that another is one changed line. */
export const marksYaml = (marks: readonly string[]): string =>
  ['alineas:', ...marks.map((mark) => `  - '${mark}'`)].join('\n');

/** A file with other marks; the rest stays as it was typed. @throws when it has no field for them */
export function withMarks(file: string, marks: readonly string[]): string {
  const field = /^alineas:(?: *\[[^\]]*\]| *\n\s*\[[^\]]*\]|(?: *\n *- .*)+)/m;
  if (!field.test(file)) throw new Error('Het veld alineas ontbreekt. Zet er een regel bij: alineas: []');
  return file.replace(field, marksYaml(marks));
}

/** The start of a translation: the Dutch parts for residents, to be typed over, and all that is known already. */
export function startOf(original: Entry<'sjabloon'>, tag: string, today: string): string {
  const facts = factsOf(tag);
  const units = unitsOf(original.body, original.data.vertaalDelen);
  const lines = original.mdx.split('\n');
  const starts = original.body.children.map((block) => block.plek.line);
  const paragraphs = units.map(({ plek: place }) => {
    const next = starts.find((line) => line > place.line) ?? lines.length + 1;
    return lines
      .slice(place.line - 1, next - 1)
      .join('\n')
      .trim();
  });
  const name = facts?.name ?? tag;
  return `---
titel: ${JSON.stringify(`${original.data.titel} in het ${name}`)}
samenvatting: ${JSON.stringify(`De tekst, vertaald in het ${name}. Om naast het Nederlands te geven.`)}
gecontroleerd: ${today}
zoekwoorden: []
vertalingVan: ${original.id}
taal: ${tag}
nietNagelezen: ((Schrijf in het ${name}: een machine maakte deze vertaling, en nog niemand las haar na.))
${marksYaml(units.map(({ mark }) => mark))}
---

${paragraphs.join('\n\n')}
`;
}
