import { isTypedBare } from '../../document/follow.ts';
import { matchesIn } from '../../document/language/matches.ts';
import { documentPartsOf, textOfNode } from '../../document/text.ts';
import type { Place, Rich } from '../../document/tree.ts';
import { from } from '../../document/walk.ts';
import type { ByFile } from '../context.ts';
import type { Finding, Where } from '../issue.ts';
import { texts } from './texts.ts';

interface Kind {
  pattern: RegExp;
  /** Only at the beginning of a line. */
  atStart?: true;
  message: string;
  hint: string;
  /** What to type in the place of what is found, where nothing else can be meant. */
  to?: (found: string) => string | undefined;
}

/** What other programs put before an item of a list, those of Word's own fonts too. */
export const BULLETS = '•◦▪‣●○■□·∙⁃\uf0b7\uf0a7\uf0d8\uf0fc\uf076';

/** What was meant as Markdown and is none: readers would see the signs. The first that fits a place is told. */
const KINDS: readonly Kind[] = [
  {
    pattern: /!\[/g,
    message: 'Hier staat een afbeelding die geen afbeelding wordt: de lezer ziet de haken.',
    hint: 'Zet de afbeelding op een eigen regel, als ![wat er te zien is](/beelden/naam.png): zonder spatie tussen ] en (, en zonder spatie in de bestandsnaam.',
  },
  {
    pattern: /\]\(|\]\s+\((?=\/|#|https?:|mailto:|tel:|www\.)/g,
    message: 'Hier staat een link die geen link wordt: de lezer ziet de haken.',
    hint: 'Schrijf [tekst](/adres/): zonder spatie tussen ] en (, zonder spatie in het adres, en met een ) aan het eind.',
    to: (found) => (/^\][ \t]+\($/.test(found) ? '](' : undefined),
  },
  {
    pattern: /\)\[(?=\/|#|https?:|mailto:|tel:|www\.)/g,
    message: 'Hier staan de haken van een link verwisseld: de lezer ziet ze.',
    hint: 'Schrijf eerst de tekst tussen rechte haken, dan het adres tussen ronde: [tekst](/adres/).',
  },
  {
    pattern: /\]\[/g,
    message: 'Hier staat een link zonder adres: de lezer ziet de haken.',
    hint: 'Schrijf het adres achter de tekst: [tekst](/adres/).',
  },
  {
    pattern: /#{1,6}(?=\p{L})|#{2,6}(?=\S)/gu,
    atStart: true,
    message: 'Hier staat een kop die geen kop wordt: de lezer ziet de hekjes.',
    hint: 'Zet een spatie achter de hekjes, en een lege regel boven de kop: ## Kop.',
    // One is as often a word of social media; and a page has its title already.
    to: (found) => (/^#{2,6}$/.test(found) ? `${found} ` : undefined),
  },
  {
    pattern: /[-+](?=\p{L})|[-+–—] (?=\S)/gu,
    atStart: true,
    message: 'Hier staat een streepje dat geen lijst wordt: de lezer ziet het in de zin.',
    hint: 'Zet een lege regel boven de lijst, en begin elk punt met een gewoon streepje en een spatie: - punt.',
  },
  {
    pattern: new RegExp(`[${BULLETS}]\\s*|o\\t`, 'gu'),
    atStart: true,
    message: 'Hier staat een bolletje uit een ander programma: dat wordt geen lijst.',
    hint: 'Begin elk punt op een eigen regel met een streepje en een spatie: - punt.',
    to: (found) => (/^[•◦▪‣●⁃\uf0b7\uf0a7][ \t\u00a0]*$/.test(found) ? '- ' : undefined),
  },
  {
    pattern: /\d{1,3}[).](?=\p{L})/gu,
    atStart: true,
    message: 'Hier staat een nummer dat geen lijst wordt.',
    hint: 'Zet een punt en een spatie achter het nummer: 1. punt.',
    to: (found) => found.replace(/[).]$/, '. '),
  },
  {
    pattern: /a\) (?=\S[\s\S]*\nb\) )/g,
    atStart: true,
    message: 'Hier staat een letter die geen lijst wordt: de punten komen achter elkaar te staan.',
    hint: 'Begin elk punt met een nummer, een punt en een spatie: 1. punt.',
  },
  {
    pattern: /\*\*|(?<![\p{L}\p{N}*])\*(?=\p{L})|(?<![\p{L}\p{N}_])__?(?=\p{L})/gu,
    message:
      'Hier begint of eindigt vet of schuin, en de andere kant ontbreekt: de lezer ziet de sterretjes.',
    hint: 'Zet aan beide kanten evenveel sterretjes, direct tegen het woord: **vet** of *schuin*.',
  },
  {
    pattern: /`/g,
    message: 'Hier staat een los schuin accent (`): de lezer ziet het.',
    hint: "Haal het weg. Is het een apostrof, schrijf dan een rechte: '.",
  },
  {
    pattern: /\t/g,
    message: 'Hier staat een tab: een tabel of lijst uit een ander programma wordt zo gewone tekst.',
    hint: 'Maak er een tabel van met rechte strepen, of een lijst met streepjes. Is het geen van beide, schrijf dan een spatie.',
  },
];

/** One of the signs with which all of these begin, or have in them: most texts have none. */
const MAY_BE = new RegExp(`[[\\]#*_\`\\t]|(?:^|\\n)(?:[-+–—${BULLETS}]|o\\t|\\d|a\\))`, 'u');

/** Signs of Markdown in running words: what a writer meant did not come of it. One finding per paragraph. */
export function checkAlmostMarkdown(handbook: ByFile): Finding[] {
  return texts(handbook).flatMap(({ file, path, text, source, entry }) => [
    // In a document to fill in it may be what stands above a letter.
    ...(entry?.soort === 'sjabloon' ? [] : boldHeadings(text, path)).map((place) => ({
      ...AS_HEADING,
      bestand: file,
      path,
      plek: place,
    })),
    ...documentPartsOf(text)
      .flatMap((part) => [...from(part)])
      .flatMap((node): Finding[] => {
        if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return [];
        const [first] = node.children;
        for (const child of node.children.flatMap((inside) => [...from(inside)])) {
          if (child.type !== 'text' || !MAY_BE.test(child.value)) continue;
          const value = child.value;
          const lines = node.type === 'paragraph' ? (child === first ? [0] : []) : undefined;
          const [found] = KINDS.flatMap(({ pattern, atStart, message, hint, to }) =>
            matchesIn(value, pattern)
              .filter(
                ({ 0: { length }, index }) =>
                  (!atStart || (lines && (lines.includes(index) || value[index - 1] === '\n'))) &&
                  isTypedBare(source, child.plek, value, { index, length }),
              )
              .map(({ 0: from, index }) => ({ index, message, hint, from, to: to?.(from) })),
          );
          if (found)
            return [
              {
                rule: 'opmaak-mislukt',
                bestand: file,
                path,
                plek: child.plek,
                binnen: { tekst: value, index: found.index },
                message: found.message,
                hint: found.hint,
                ...(found.to !== undefined && { mend: { from: found.from, to: found.to } }),
              },
            ];
        }
        return [];
      }),
  ]);
}

/** In a body, bold words alone on their line with text below them: a heading that nobody can jump to. */
function boldHeadings(text: Rich, path: Where): Place[] {
  if (path !== 'body') return [];
  return text.children.flatMap((node, i) => {
    if (node.type !== 'paragraph' || text.children[i + 1]?.type === undefined) return [];
    const [only, ...more] = node.children;
    return only?.type === 'strong' && more.length === 0 && !/[.!?:]$/.test(textOfNode(only))
      ? [node.plek]
      : [];
  });
}
const AS_HEADING = {
  rule: 'kop-vet' as const,
  message: 'Hier staat een vette regel waar een kop hoort: wie de koppen langsgaat, vindt hem niet.',
  hint: 'Schrijf ## voor de woorden, en haal de sterretjes weg.',
};
