import type { Entry } from '../../handbook/entry.ts';
import { addressOf } from '../../handbook/address.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { cardsTo } from '../../handbook/link.ts';
import { statementFor } from '../../page/overviews/statement.ts';
import type { PageBlock } from '../../page/block.ts';
import { bullets, definitions, link, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';

/** A page by itself: its text, and a way through the handbook for one kind of reader. */
export function pagePage(handbook: Handbook, entry: Entry<'pagina'>): Page {
  const lowering = loweringFor(handbook, entry);
  const route = entry.fields.route.flatMap(({ naar: to, waarom: why }) =>
    cardsTo(handbook, [to]).map(({ adres: address, titel: title }) => [
      link(address, title),
      text(': '),
      ...lowering.inline(why),
    ]),
  );
  return makePage(handbook, entry, lowering, {
    sections: [
      ...untitled(statement(handbook, addressOf(entry))),
      ...written(entry.body, lowering),
      ...fieldSection('route', bullets(route, true)),
    ],
  });
}

/** The statement on accessibility, on that page; else nothing. */
function statement(handbook: Handbook, address: string): PageBlock[] {
  const blocks = definitions(
    statementFor(handbook, address).map(({ name, value }) => ({ term: name, value })),
  );
  return blocks.length > 0 ? [{ type: 'panel', tone: 'first', blocks }] : [];
}
