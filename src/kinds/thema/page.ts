import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { linkNaar } from '../../model/link.ts';
import { bullets, paragraph, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Foot, Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';
import { opsomming } from '../../text/opsomming.ts';

/** A subject: what matters most, when that held and who must check it, and the rest. */
export function themaPage(handboek: Handboek, entry: Entry<'thema'>): Page {
  const lowering = loweringFor(handboek, entry);
  const { kern, peildatum, laatToetsenDoor } = entry.fields;
  const page = makePage(handboek, entry, lowering, {
    sections: [
      ...fieldSection('kern', [{ type: 'panel', tone: 'first', blocks: bullets(kern.map(lowering.inline)) }]),
      ...untitled([
        {
          type: 'box',
          kind: 'Voorbehoud',
          title: [text(nl.thema.peildatum(datumTekst(peildatum)))],
          blocks: [paragraph(text(`${nl.thema.toetsen(opsomming(laatToetsenDoor))} ${nl.thema.geenAdvies}`))],
        },
      ]),
      ...written(entry.body, lowering),
    ],
  });
  const { related } = page.foot;
  return {
    ...page,
    foot: { ...page.foot, related: [...related, ...byTaxonomy(handboek, entry.id, related)] },
  };
}

/** Stappen and praktijken choose a thema from the taxonomy; that is no reference, yet belongs here. */
function byTaxonomy(handboek: Handboek, id: string, related: Foot['related']): Foot['related'] {
  const { stap, praktijk } = handboek.perSoort;
  const { delen } = handboek.handleiding;
  const done = new Set(related.flatMap(({ links }) => links.map(({ adres }) => adres)));
  return [
    { titel: delen.stap.titel, links: stap.filter(({ data }) => data.themas.includes(id)).map(linkNaar) },
    {
      titel: delen.praktijk.titel,
      links: praktijk.filter(({ data }) => data.themas.includes(id)).map(linkNaar),
    },
  ]
    .map(({ titel, links }) => ({ titel, links: links.filter(({ adres }) => !done.has(adres)) }))
    .filter(({ links }) => links.length > 0);
}
