import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { kaartVan, linksNaar } from '../../model/link.ts';
import { kinds } from '../index.ts';
import type { Block } from '../../page/block.ts';
import { paragraph, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';

/** A term: other words for it, what it is not, and terms beside it. */
export function begripPage(handboek: Handboek, entry: Entry<'begrip'>): Page {
  const lowering = loweringFor(handboek, entry);
  const { ookGenoemd, meervoud } = entry.fields;
  const akin = linksNaar(handboek, 'begrip', entry.data.verwant);
  return makePage(handboek, entry, lowering, {
    named: akin,
    head: {
      // A term may be called as a part of the handbook is (Leerlijn): the title of the tab tells them apart.
      tabTitle: `${kaartVan(entry).titel} (${kinds.begrip.words.one})`,
    },
    sections: [
      ...untitled(meervoud ? [paragraph(text(`${nl.begrip.meervoud}: ${meervoud}`))] : []),
      ...fieldSection('ook-genoemd', ookGenoemd.length > 0 ? [{ type: 'words', words: ookGenoemd }] : []),
      ...fieldSection('niet-hetzelfde-als', differences(handboek, entry, lowering.inline)),
      ...written(entry.body, lowering),
      ...fieldSection('verwant', akin.length > 0 ? [{ type: 'links', links: akin }] : []),
    ],
  });
}

function differences(
  handboek: Handboek,
  { fields: { nietHetzelfdeAls } }: Entry<'begrip'>,
  inline: ReturnType<typeof loweringFor>['inline'],
): Block[] {
  const rows = nietHetzelfdeAls.map(({ term, verschil, begrip }) => ({
    term,
    adres: begrip ? linksNaar(handboek, 'begrip', [begrip])[0]?.adres : undefined,
    children: inline(verschil),
  }));
  return rows.length > 0 ? [{ type: 'differences', rows }] : [];
}
