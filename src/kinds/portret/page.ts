import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { bullets, definitions, paragraph, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { datumTekst } from '../../text/datum.ts';
import { nl } from '../../text/nl.ts';

/** Somebody who tells of their work: who that is, the story, and on what ground it stands here. */
export function portretPage(handboek: Handboek, entry: Entry<'portret'>): Page {
  const lowering = loweringFor(handboek, entry);
  const { inline } = lowering;
  const { naam, rol, plaats, nietBekend, ingetrokken, toestemming } = entry.fields;
  if (ingetrokken) return makePage(handboek, entry, lowering, { sections: [] });
  const { grond, datum, toelichting } = toestemming;
  return makePage(handboek, entry, lowering, {
    sections: [
      ...untitled([
        {
          type: 'panel',
          tone: 'first',
          blocks: definitions([
            { term: nl.portret.naam, value: naam },
            { term: nl.portret.rol, value: inline(rol) },
            { term: nl.portret.plaats, value: plaats },
          ]),
        },
      ]),
      ...written(entry.body, lowering),
      ...fieldSection('niet-bekend', bullets(nietBekend.map(inline))),
      ...fieldSection('toestemming', [
        paragraph(text(`${nl.portret.grond[grond]} (${datumTekst(datum)}). `), ...inline(toelichting)),
      ]),
    ],
  });
}
