import { examples } from '../../src/document/examples.ts';
import { tagNames } from '../../src/document/vocabulary.ts';
import { withExplanation } from '../../src/handbook/explained-begrippen.ts';
import { buildHandbook } from '../../src/handbook/handbook.ts';
import { originOf, type OfficeOptions } from '../../src/outputs/office/options.ts';
import { sjabloonDocument } from '../../src/page/plain/sjabloon-document.ts';
import { plainPageFor } from '../../src/page/plain/plain-page.ts';
import type { PlainPage, PlainBlock } from '../../src/page/plain/plain.ts';
import { entry, contents } from '../builders/contents.ts';

/** Every kind of field, one after the other. */
const fields = [
  { id: 'wijk', label: 'Wijk', invoer: 'keuze', opties: ['Noord', 'Zuid'], verplicht: true },
  { id: 'naam', label: 'Naam', invoer: 'tekst', hulp: 'Voornaam is genoeg.' },
  { id: 'verhaal', label: 'Verhaal', invoer: 'lange-tekst' },
  { id: 'dag', label: 'Dag', invoer: 'datum' },
  { id: 'som', label: 'Budget', invoer: 'bedrag' },
  { id: 'hulp', label: 'Hulp bij', invoer: 'meerkeuze', opties: ['Post', 'Geld'] },
  { id: 'klaar', label: 'Klaar', invoer: 'vinkje' },
  { id: 'getekend', label: 'Handtekening', invoer: 'handtekening' },
] as const;

const PLAIN = `
## Gewone tekst {#gewoon}

Een *nadruk*, **sterk**, \`code\` & <Gemeente/> met [een link](/stappenplan/tweede/#checklist).[^1] Nog eens.[^1]
[Buiten](https://elders.example/?a=1&b=2) en [binnen](#gewoon).

1. Een
2. Twee
   - Diep

- [ ] Open
- [x] Klaar

| Wat | Aantal |
| --- | ---: |
| Avonden | 10 |

> Een citaat.

\`\`\`
a  <b>
c
\`\`\`

[^1]: Een noot.
`;

const brief = entry(
  'sjabloon',
  'brief',
  { titel: 'Brief', velden: fields.map((field) => ({ ...field })) },
  [
    examples.Invulveld.mdx,
    ...fields.slice(1).map(({ id, label }) => `${id === 'hulp' ? `${label}: ` : ''}<Invulveld id="${id}"/>`),
  ].join('\n\n'),
);
const stap = entry('stap', 'verkennen', { bronnen: ['zandmeer-verslag'] }, PLAIN);
const tags = entry(
  'stap',
  'tweede',
  { nummer: 2, bronnen: ['zandmeer-verslag'] },
  tagNames
    .filter((name) => name !== 'Invulveld')
    .map((name) => `## ${name}\n\n${examples[name].mdx}`)
    .join('\n\n'),
);

export const handbook = withExplanation(
  buildHandbook(
    contents([
      entry('bron', 'zandmeer-verslag', { titel: 'Verslag', uitgever: 'Zandmeer' }),
      entry('begrip', 'directe-lijn', { voorkeursterm: 'directe lijn' }),
      brief,
      stap,
      tags,
      entry('praktijk', 'zandmeer', { titel: 'Zandmeer' }),
      entry('portret', 'initiatiefnemer', { naam: 'Ada' }),
    ]),
  ),
);
export const plainPiece = plainPageFor(handbook, stap);
const meeting = entry('module', 'start');
/** Its programme has small print right below its headings. */
export const meetingPiece = plainPageFor(buildHandbook(contents([meeting])), meeting);
export const sjabloon = sjabloonDocument(handbook, brief);

/** The text of a page with every tag, without the sections that come from fields. */
export const tagsPiece: PlainPage = (() => {
  const piece = plainPageFor(handbook, tags);
  const first = piece.blocks.findIndex(
    (block) => block.type === 'heading' && headingWord(block) === tagNames[0],
  );
  const after = piece.blocks.findIndex((block) => block.type === 'heading' && block.id === 'besluiten');
  return { ...piece, blocks: piece.blocks.slice(first, after), tail: [] };
})();
function headingWord(block: Extract<PlainBlock, { type: 'heading' }>) {
  const [inline] = block.children;
  return inline?.type === 'text' ? inline.value : undefined;
}

/** The smallest PNG. */
export const POINT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
export const options: OfficeOptions = {
  merk: handbook.editie.huisstijl,
  afkomst: originOf(handbook),
  tekening: ({ width, height }) => ({ soort: 'png', data: POINT, width, height }),
};
