import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { linksNaar } from '../../model/link.ts';
import type { Block } from '../../page/block.ts';
import { bullets, definitions, paragraph } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, written } from '../../page/sections.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';

/** What a meeting came to: its outcome first, then what was asked and how it went. */
export function verslagPage(handboek: Handboek, entry: Entry<'verslag'>): Page {
  const lowering = loweringFor(handboek, entry);
  const { inline } = lowering;
  const { gelegenheid, vraag, uitkomsten, vervolg, datum, datumToelichting } = entry.fields;
  return makePage(handboek, entry, lowering, {
    sections: [
      ...fieldSection('uitkomsten', [
        { type: 'panel', tone: 'first', blocks: bullets(uitkomsten.map(inline)) },
      ]),
      ...fieldSection('vraag', [
        paragraph(...inline(vraag)),
        ...definitions([
          {
            term: nl.verslag.datum,
            value: datum ? datumTekst(datum) : datumToelichting && inline(datumToelichting),
          },
          { term: nl.verslag.gelegenheid, value: inline(gelegenheid) },
        ]),
      ]),
      ...written(entry.body, lowering),
      ...fieldSection('begeleiders', leaders(handboek, entry)),
      ...fieldSection('vervolg', vervolg ? [paragraph(...inline(vervolg))] : []),
    ],
  });
}

/** Who led the meeting, with their portret where there is one. */
function leaders(handboek: Handboek, { fields: { begeleiders } }: Entry<'verslag'>): Block[] {
  const links = begeleiders.map(({ naam, rol, portret }) => ({
    titel: naam,
    adres: portret ? linksNaar(handboek, 'portret', [portret])[0]?.adres : undefined,
    erbij: rol,
  }));
  return links.length > 0 ? [{ type: 'links', links }] : [];
}
