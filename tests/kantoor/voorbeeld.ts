import { voorbeelden } from '../../src/document/examples.ts';
import { tagNamen } from '../../src/document/vocabulary.ts';
import { metUitleg } from '../../src/model/begrippen.ts';
import { buildHandboek } from '../../src/model/handboek.ts';
import { afkomstVan, type KantoorOpties } from '../../src/outputs/shared/kantoor/opties.ts';
import { sjabloonDocument } from '../../src/page/sjabloon-document.ts';
import { plainPageFor } from '../../src/page/plain-page.ts';
import type { PlainPage, PlainBlock } from '../../src/page/plain.ts';
import { entry, inhoud } from '../builders/inhoud.ts';

/** Every kind of field, one after the other. */
const velden = [
  { id: 'wijk', label: 'Wijk', invoer: 'keuze', opties: ['Noord', 'Zuid'], verplicht: true },
  { id: 'naam', label: 'Naam', invoer: 'tekst', hulp: 'Voornaam is genoeg.' },
  { id: 'verhaal', label: 'Verhaal', invoer: 'lange-tekst' },
  { id: 'dag', label: 'Dag', invoer: 'datum' },
  { id: 'som', label: 'Budget', invoer: 'bedrag' },
  { id: 'hulp', label: 'Hulp bij', invoer: 'meerkeuze', opties: ['Post', 'Geld'] },
  { id: 'klaar', label: 'Klaar', invoer: 'vinkje' },
  { id: 'getekend', label: 'Handtekening', invoer: 'handtekening' },
] as const;

const GEWOON = `
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
  { titel: 'Brief', velden: velden.map((veld) => ({ ...veld })) },
  [
    voorbeelden.Invulveld.mdx,
    ...velden.slice(1).map(({ id, label }) => `${id === 'hulp' ? `${label}: ` : ''}<Invulveld id="${id}"/>`),
  ].join('\n\n'),
);
const stap = entry('stap', 'verkennen', { bronnen: ['zandmeer-verslag'] }, GEWOON);
const tags = entry(
  'stap',
  'tweede',
  { nummer: 2, bronnen: ['zandmeer-verslag'] },
  tagNamen
    .filter((naam) => naam !== 'Invulveld')
    .map((naam) => `## ${naam}\n\n${voorbeelden[naam].mdx}`)
    .join('\n\n'),
);

export const handboek = metUitleg(
  buildHandboek(
    inhoud([
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
export const gewoonStuk = plainPageFor(handboek, stap);
export const sjabloon = sjabloonDocument(handboek, brief);

/** The text of a page with every tag, without the sections that come from fields. */
export const tagsStuk: PlainPage = (() => {
  const stuk = plainPageFor(handboek, tags);
  const eerste = stuk.blocks.findIndex((blok) => blok.type === 'heading' && kopWoord(blok) === tagNamen[0]);
  const na = stuk.blocks.findIndex((blok) => blok.type === 'heading' && blok.id === 'besluiten');
  return { ...stuk, blocks: stuk.blocks.slice(eerste, na), tail: [] };
})();
function kopWoord(blok: Extract<PlainBlock, { type: 'heading' }>) {
  const [zin] = blok.children;
  return zin?.type === 'text' ? zin.value : undefined;
}

/** The smallest PNG. */
export const PUNT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (teken) => teken.charCodeAt(0),
);
export const opties: KantoorOpties = {
  merk: handboek.editie.huisstijl,
  afkomst: afkomstVan(handboek),
  tekening: ({ width: breedte, height: hoogte }) => ({ soort: 'png', data: PUNT, breedte, hoogte }),
};
