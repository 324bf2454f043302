import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { cardsTo } from '../../handbook/link.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, written } from '../../page/sections.ts';

/** A question: its answer in short, the whole answer, and where to read on. */
export function askPage(handbook: Handbook, entry: Entry<'vraag'>): Page {
  const lowering = loweringFor(handbook, entry);
  const { inline } = lowering;
  const further = cardsTo(handbook, entry.data.verderLezen);
  const cards = further.map(({ titel: title, adres: address, summary }) => ({
    titel: title,
    adres: address,
    summary: inline(summary),
  }));
  return makePage(handbook, entry, lowering, {
    named: further,
    sections: [
      ...fieldSection('kort-antwoord', [{ type: 'answer', children: inline(entry.fields.kortAntwoord) }]),
      ...written(entry.body, lowering),
      ...fieldSection('verder-lezen', cards.length > 0 ? [{ type: 'cards', cards }] : [], { listing: true }),
    ],
  });
}
