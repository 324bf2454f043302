import type { Entry } from '../../model/entry.ts';
import { adresVan } from '../../model/adres.ts';
import type { Handboek } from '../../model/handboek.ts';
import { kaartenNaar } from '../../model/link.ts';
import { verklaringFor } from '../../model/verklaring.ts';
import type { Block } from '../../page/block.ts';
import { bullets, definitions, link, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';

/** A page by itself: its text, and a way through the handbook for one kind of reader. */
export function paginaPage(handboek: Handboek, entry: Entry<'pagina'>): Page {
  const lowering = loweringFor(handboek, entry);
  const route = entry.fields.route.flatMap(({ naar, waarom }) =>
    kaartenNaar(handboek, [naar]).map(({ adres, titel }) => [
      link(adres, titel),
      text(': '),
      ...lowering.inline(waarom),
    ]),
  );
  return makePage(handboek, entry, lowering, {
    sections: [
      ...untitled(statement(handboek, adresVan(entry))),
      ...written(entry.body, lowering),
      ...fieldSection('route', bullets(route, true)),
    ],
  });
}

/** Whose statement this is, on that page of an edition; else nothing. */
function statement(handboek: Handboek, address: string): Block[] {
  const blocks = definitions(
    verklaringFor(handboek, address).map(({ naam, waarde, adres }) => ({
      term: naam,
      value: [adres ? link(adres, waarde) : text(waarde)],
    })),
  );
  return blocks.length > 0 ? [{ type: 'panel', tone: 'first', blocks }] : [];
}
