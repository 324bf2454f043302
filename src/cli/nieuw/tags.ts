import { voorbeelden } from '../../document/examples.ts';
import { tagNamen, vocabulary, type TagNaam, type TagRegel } from '../../document/vocabulary.ts';

/** The table of tags in `LEESMIJ.md`, for those that stand on a line of their own or in a sentence. */
export function tagTabel(plaats: 'blok' | 'zin'): string {
  const rijen = tagNamen
    .filter((naam) => vocabulary[naam].plaats === plaats)
    .map((naam) => `| ${naam} | ${wanneer(vocabulary[naam])} | ${voorbeeld(naam)} |`);
  return ['| Tag | Wanneer | Zo schrijft u het |', '|---|---|---|', ...rijen].join('\n');
}

/** The guide for writers with both tables made anew, each between its two comments. */
export function metTagTabellen(gids: string): string {
  return (['blok', 'zin'] as const).reduce((tekst, plaats) => {
    const [begin, eind] = [`<!-- tags: ${plaats} -->`, '<!-- einde tags -->'];
    const van = tekst.indexOf(begin);
    const tot = tekst.indexOf(eind, van);
    if (van === -1 || tot === -1)
      throw new Error(`In LEESMIJ.md ontbreekt ${begin} of ${eind}. Zet ze terug om de tabel.`);
    return `${tekst.slice(0, van)}${begin}\n\n${tagTabel(plaats)}\n\n${tekst.slice(tot)}`;
  }, gids);
}

/** What the tag is for, and the choices that its example cannot all show. */
const wanneer = ({ uitleg, attributen }: TagRegel) =>
  [
    uitleg,
    ...Object.values(attributen).flatMap(({ vorm, uitleg }) =>
      typeof vorm === 'object' && 'keuze' in vorm ? [uitleg] : [],
    ),
  ].join(' ');

/** An example in a table cell: every line as code, with the line breaks that matter. */
const voorbeeld = (naam: TagNaam) =>
  voorbeelden[naam].mdx
    .split('\n')
    .map((regel) => (regel ? `\`${regel.replaceAll('|', '\\|')}\`` : ''))
    .join('<br>');
