import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { linkTo } from '../../handbook/link.ts';
import { bullets, makeParagraph, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Foot, Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';
import { enumeration } from '../../text/format/enumeration.ts';

/** A subject: what matters most, when that held and who must check it, and the rest. */
export function themaPage(handbook: Handbook, entry: Entry<'thema'>): Page {
  const lowering = loweringFor(handbook, entry);
  const { kern, peildatum, laatToetsenDoor: lateTestsDoor } = entry.fields;
  const page = makePage(handbook, entry, lowering, {
    sections: [
      ...fieldSection('kern', [{ type: 'panel', tone: 'first', blocks: bullets(kern.map(lowering.inline)) }]),
      ...untitled([
        {
          type: 'box',
          kind: 'Voorbehoud',
          title: [text(nl.thema.peildatum(dateText(peildatum)))],
          blocks: [makeParagraph(text(`${nl.thema.tests(enumeration(lateTestsDoor))} ${nl.thema.noAdvice}`))],
        },
      ]),
      ...written(entry.body, lowering),
    ],
  });
  const { related } = page.foot;
  return {
    ...page,
    foot: { ...page.foot, related: [...related, ...byTaxonomy(handbook, entry.id, related)] },
  };
}

/** Stappen and praktijken choose a thema from the taxonomy; that is no reference, yet belongs here. */
function byTaxonomy(handbook: Handbook, id: string, related: Foot['related']): Foot['related'] {
  const { stap, praktijk } = handbook.perSoort;
  const { delen: parts } = handbook.handleiding;
  const done = new Set(related.flatMap(({ links }) => links.map(({ adres: address }) => address)));
  return [
    { title: parts.stap.titel, links: stap.filter(({ data }) => data.themas.includes(id)).map(linkTo) },
    {
      title: parts.praktijk.titel,
      links: praktijk.filter(({ data }) => data.themas.includes(id)).map(linkTo),
    },
  ]
    .map(({ title, links }) => ({ title, links: links.filter(({ adres: address }) => !done.has(address)) }))
    .filter(({ links }) => links.length > 0);
}
