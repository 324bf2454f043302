import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { cardOf, linksTo } from '../../handbook/link.ts';
import { kinds } from '../index.ts';
import type { PageBlock } from '../../page/block.ts';
import { makeParagraph, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import { fieldSection, untitled, written } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';

/** A term: other words for it, what it is not, and terms beside it. */
export function begripPage(handbook: Handbook, entry: Entry<'begrip'>): Page {
  const lowering = loweringFor(handbook, entry);
  const { ookGenoemd: alsoMentioned, meervoud: plural } = entry.fields;
  const akin = linksTo(handbook, 'begrip', entry.data.verwant);
  return makePage(handbook, entry, lowering, {
    named: akin,
    head: {
      // A term may be called as a part of the handbook is (Leerlijn): the title of the tab tells them apart.
      tabTitle: `${cardOf(entry).titel} (${kinds.begrip.words.one})`,
    },
    sections: [
      ...untitled(plural ? [makeParagraph(text(`${nl.begrip.plural}: ${plural}`))] : []),
      ...fieldSection(
        'ook-genoemd',
        alsoMentioned.length > 0 ? [{ type: 'words', words: alsoMentioned }] : [],
      ),
      ...fieldSection('niet-hetzelfde-als', differences(handbook, entry, lowering.inline)),
      ...written(entry.body, lowering),
      ...fieldSection('verwant', akin.length > 0 ? [{ type: 'links', links: akin }] : []),
    ],
  });
}

function differences(
  handbook: Handbook,
  { fields: { nietHetzelfdeAls: notSameAs } }: Entry<'begrip'>,
  inline: ReturnType<typeof loweringFor>['inline'],
): PageBlock[] {
  const rows = notSameAs.map(({ term, verschil: difference, begrip }) => ({
    term,
    address: begrip ? linksTo(handbook, 'begrip', [begrip])[0]?.adres : undefined,
    children: inline(difference),
  }));
  return rows.length > 0 ? [{ type: 'differences', rows }] : [];
}
