import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { bullets, definitions, makeParagraph, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { dateText } from '../../text/format/date.ts';
import { nl } from '../../text/nl.ts';

/** Somebody who tells of their work: who that is, the story, and on what ground it stands here. */
export function portretPage(handbook: Handbook, entry: Entry<'portret'>): Page {
  const lowering = loweringFor(handbook, entry);
  const { inline } = lowering;
  const {
    naam: name,
    rol,
    plaats: position,
    nietBekend: notKnown,
    ingetrokken: withdrawn,
    toestemming,
  } = entry.fields;
  if (withdrawn) return makePage(handbook, entry, lowering, { sections: [] });
  const { grond: ground, datum: date, toelichting: remark } = toestemming;
  return makePage(handbook, entry, lowering, {
    sections: [
      ...untitled([
        {
          type: 'panel',
          tone: 'first',
          blocks: definitions([
            { term: nl.portret.name, value: name },
            { term: nl.portret.rol, value: inline(rol) },
            { term: nl.portret.position, value: position },
          ]),
        },
      ]),
      ...written(entry.body, lowering),
      ...fieldSection('niet-bekend', bullets(notKnown.map(inline))),
      ...fieldSection('toestemming', [
        makeParagraph(text(`${nl.portret.ground[ground]} (${dateText(date)}). `), ...inline(remark)),
      ]),
    ],
  });
}
