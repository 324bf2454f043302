import type { Merk } from '../../model/huisstijl/basis.ts';
import { datumTekst } from '../../text/datum.ts';
import { papierTekst } from '../../text/papier.ts';
import { pdf as woord } from '../../text/pdf.ts';
import { linksIn } from '../../page/links.ts';
import type { PlainPage } from '../../page/plain.ts';
import { bytes } from './bytes.ts';
import { inhoud, rij, roep, tekenreeks } from './code.ts';
import { qr } from './colofon.ts';
import type { Context } from './context.ts';
import { documentJson, merkJson, type Document, type Uitgave } from './document.ts';
import { namenVan } from './letters.ts';
import { blokken } from './schrijf.ts';
import { schrijfStuk } from './stuk.ts';
import { zinnen } from './zin.ts';

/**
 * One page of the handbook as a hand-out, with its own sources and a code that leads to the live page.
 * @throws an error in Dutch that names the page, when something in it cannot become an accessible PDF
 */
export function handoutDocument(
  stuk: PlainPage,
  uitgave: Uitgave,
  merk: Merk,
  beelden: Context['beelden'],
): Document {
  const bestanden: Document['bestanden'] = new Map([
    ['/merk.json', merkJson(merk)],
    [
      '/document.json',
      documentJson(
        stuk.title,
        `${uitgave.title}, ${woord.versie(uitgave.version)}, ${datumTekst(uitgave.date)}`,
        uitgave,
        1,
      ),
    ],
  ]);
  const bronnen = new Set(stuk.sources.map(({ id }) => id));
  const context: Context = {
    stuk,
    niveau: 1,
    merk,
    letter: namenVan(merk)[0],
    doel: linksIn([stuk], uitgave.site),
    bron: (id) => (bronnen.has(id) ? `bron-${id}` : undefined),
    noten: new Set(),
    bestanden,
    beelden,
    blokken,
    koppen: 'bladwijzers',
  };
  const live = new URL(stuk.address, uitgave.site).href;
  const adresregel = inhoud([
    tekenreeks(`${papierTekst.dezePagina} `),
    roep('koppel', tekenreeks(live), tekenreeks(live.replace(/^https?:\/\//, ''))),
  ]);
  bestanden.set(
    `/stuk/${stuk.id}.typ`,
    bytes(
      `#import "/opmaak.typ": *\n#${schrijfStuk(stuk, context, { qr: qr(live, bestanden), live: adresregel })}\n`,
    ),
  );
  return {
    naam: stuk.title,
    datum: uitgave.date,
    bestanden,
    hoofd: [
      '#import "/opmaak.typ": *',
      '#import "/handout.typ": *',
      '#show: handout',
      `#include "/stuk/${stuk.id}.typ"`,
      ...(stuk.sources.length > 0
        ? [
            `#heading(level: 2, ${tekenreeks(woord.bronnen)})`,
            `#${roep('bronnenlijst', ...stuk.sources.map((bron) => rij([String(bron.number), tekenreeks(`bron-${bron.id}`), zinnen(bron.children, context)])))}`,
          ]
        : []),
    ].join('\n'),
  };
}
