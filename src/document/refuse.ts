import { placeOf, type Raw, type Conversion } from './raw.ts';

/** Reports a part of Markdown that the vocabulary does not know; nothing of it is kept. */
export function forbidden(node: Raw, state: Conversion): [] {
  const [message, hint] = FORBIDDEN[node.type] ?? [
    `Dit onderdeel van Markdown («${node.type}») gebruiken we niet.`,
    'Schrijf het met gewone tekst, een lijst of een tabel.',
  ];
  state.faults.push({ rule: 'mdx-verboden', message, hint, plek: placeOf(node) });
  return [];
}

const FORBIDDEN: Record<string, [message: string, hint: string]> = {
  mdxjsEsm: [
    '«import» en «export» mogen niet in de tekst.',
    'Haal de regel weg: alle tags werken zonder import.',
  ],
  mdxFlowExpression: [
    'Code tussen accolades mag niet in de tekst.',
    'Haal de accolades en wat ertussen staat weg.',
  ],
  mdxTextExpression: [
    'Code tussen accolades mag niet in de tekst.',
    'Haal de accolades en wat ertussen staat weg.',
  ],
  html: ['HTML mag niet in de tekst.', 'Gebruik Markdown of een tag uit de lijst in LEESMIJ.md.'],
  delete: ['Doorgehaalde tekst gebruiken we niet.', 'Haal de tekst weg, of alleen de golfjes (~).'],
  definition: [
    'Een los adres onder de tekst gebruiken we niet.',
    'Schrijf het adres in de link: [tekst](/adres/).',
  ],
  linkReference: ['Deze link heeft geen eigen adres.', 'Schrijf het adres in de link: [tekst](/adres/).'],
  imageReference: [
    'Deze afbeelding heeft geen eigen adres.',
    'Schrijf ![wat er te zien is](/beelden/naam.svg).',
  ],
  thematicBreak: ['Een scheidslijn gebruiken we niet.', 'Zet een kop boven het nieuwe deel.'],
  image: ['Een afbeelding staat op een eigen regel.', 'Zet een lege regel voor en na de afbeelding.'],
};
