import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { kaartenNaar } from '../../model/link.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, written } from '../../page/sections.ts';

/** A question: its answer in short, the whole answer, and where to read on. */
export function vraagPage(handboek: Handboek, entry: Entry<'vraag'>): Page {
  const lowering = loweringFor(handboek, entry);
  const { inline } = lowering;
  const further = kaartenNaar(handboek, entry.data.verderLezen);
  const cards = further.map(({ titel, adres, samenvatting }) => ({
    titel,
    adres,
    samenvatting: inline(samenvatting),
  }));
  return makePage(handboek, entry, lowering, {
    named: further,
    sections: [
      ...fieldSection('kort-antwoord', [{ type: 'answer', children: inline(entry.fields.kortAntwoord) }]),
      ...written(entry.body, lowering),
      ...fieldSection('verder-lezen', cards.length > 0 ? [{ type: 'cards', cards }] : [], { listing: true }),
    ],
  });
}
