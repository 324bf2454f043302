import { examples } from '../../document/examples.ts';
import { tagNames, vocabulary, type TagName, type TagRule } from '../../document/vocabulary.ts';

/** The table of tags in `LEESMIJ.md`, for those that stand on a line of their own or in a sentence. */
export function tagTable(position: 'blok' | 'zin'): string {
  const rows = tagNames
    .filter((name) => vocabulary[name].position === position)
    .map((name) => `| ${name} | ${when(vocabulary[name])} | ${example(name)} |`);
  return ['| Tag | Wanneer | Zo schrijft u het |', '|---|---|---|', ...rows].join('\n');
}

/** The guide for writers with both tables made anew, each between its two comments. */
export function withTagTables(guide: string): string {
  return (['blok', 'zin'] as const).reduce((text, position) => {
    const [begin, end] = [`<!-- tags: ${position} -->`, '<!-- einde tags -->'];
    const of = text.indexOf(begin);
    const until = text.indexOf(end, of);
    if (of === -1 || until === -1)
      throw new Error(`In LEESMIJ.md ontbreekt ${begin} of ${end}. Zet ze terug om de tabel.`);
    return `${text.slice(0, of)}${begin}\n\n${tagTable(position)}\n\n${text.slice(until)}`;
  }, guide);
}

/** What the tag is for, and the choices that its example cannot all show. */
const when = ({ explanation, attributes }: TagRule) =>
  [
    explanation,
    ...Object.values(attributes).flatMap(({ shape, explanation }) =>
      typeof shape === 'object' && 'choice' in shape ? [explanation] : [],
    ),
  ].join(' ');

/** An example in a table cell: every line as code, with the line breaks that matter. */
const example = (name: TagName) =>
  examples[name].mdx
    .split('\n')
    .map((rule) => (rule ? `\`${rule.replaceAll('|', '\\|')}\`` : ''))
    .join('<br>');
