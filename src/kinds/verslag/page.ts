import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linksTo } from '../../handbook/link.ts';
import type { PageBlock } from '../../page/block.ts';
import { bullets, definitions, makeParagraph } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, written } from '../../page/sections.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';

/** What a meeting came to: its outcome first, then what was asked and how it went. */
export function verslagPage(handbook: Handbook, entry: Entry<'verslag'>): Page {
  const lowering = loweringFor(handbook, entry);
  const { inline } = lowering;
  const {
    gelegenheid: occasion,
    vraag,
    uitkomsten: outcomes,
    vervolg: continuation,
    datum: date,
    datumToelichting: dateRemark,
  } = entry.fields;
  return makePage(handbook, entry, lowering, {
    sections: [
      ...fieldSection('uitkomsten', [
        { type: 'panel', tone: 'first', blocks: bullets(outcomes.map(inline)) },
      ]),
      ...fieldSection('vraag', [
        makeParagraph(...inline(vraag)),
        ...definitions([
          {
            term: nl.verslag.date,
            value: date ? dateText(date) : dateRemark && inline(dateRemark),
          },
          { term: nl.verslag.occasion, value: inline(occasion) },
        ]),
      ]),
      ...written(entry.body, lowering),
      ...fieldSection('begeleiders', leaders(handbook, entry)),
      ...fieldSection('vervolg', continuation ? [makeParagraph(...inline(continuation))] : []),
    ],
  });
}

/** Who led the meeting, with their portret where there is one. */
function leaders(handbook: Handbook, { fields: { begeleiders } }: Entry<'verslag'>): PageBlock[] {
  const links = begeleiders.map(({ naam: name, rol, portret }) => ({
    titel: name,
    adres: portret ? linksTo(handbook, 'portret', [portret])[0]?.adres : undefined,
    extra: rol,
  }));
  return links.length > 0 ? [{ type: 'links', links }] : [];
}
