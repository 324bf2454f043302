import type { Handbook } from '../../handbook/handbook.ts';
import { documentPartsOf } from '../../document/text.ts';
import { from } from '../../document/walk.ts';
import type { Finding } from '../issue.ts';
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
    pattern: /[•◦▪‣●○■□·∙⁃\uf0b7\uf0a7]\s*|o\t/gu,
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

/** Signs of Markdown in running words: what a writer meant did not come of it. One finding per paragraph. */
export function checkAlmostMarkdown(handbook: Handbook): Finding[] {
  return [...texts(handbook)].flatMap(({ file, path, text }) =>
    documentPartsOf(text)
      .flatMap((part) => [...from(part)])
      .flatMap((node): Finding[] => {
        if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return [];
        const [first] = node.children;
        for (const child of node.children.flatMap((inside) => [...from(inside)])) {
          if (child.type !== 'text') continue;
          const value = child.value;
          const lines = node.type === 'paragraph' ? (child === first ? [0] : []) : undefined;
          const [found] = KINDS.flatMap(({ pattern, atStart, message, hint, to }) =>
            [...value.matchAll(pattern)]
              .filter(
                ({ index }) => !atStart || (lines && (lines.includes(index) || value[index - 1] === '\n')),
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
  );
}
