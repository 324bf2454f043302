import { begrotingVan } from '../../model/begroting.ts';
import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import type { Block } from '../../page/block.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import { cell, definitions, paragraph, small, table, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { fieldSection, untitled } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';

const { sjabloon: word } = nl;

/** A template: what it is for, its budget when it has one, the document itself, and what one fills in. */
export function sjabloonPage(handboek: Handboek, entry: Entry<'sjabloon'>): Page {
  const lowering = loweringFor(handboek, entry);
  const { doel, voorWie } = entry.fields;
  return makePage(handboek, entry, lowering, {
    sections: [
      ...untitled(
        definitions([
          { term: word.doel, value: lowering.inline(doel) },
          { term: word.voorWie, value: voorWie },
        ]),
      ),
      ...fieldSection('posten', budget(entry, lowering)),
      ...untitled([{ type: 'form', sjabloon: entry.id, blocks: lowering.blocks(entry.body) }]),
      ...fieldSection('velden', fieldTable(entry)),
    ],
  });
}

/** The rows of the budget with their sums, when the template has them. */
function budget({ fields: { posten } }: Entry<'sjabloon'>, { inline, sources }: Lowering): Block[] {
  if (posten.length === 0) return [];
  const rows = posten.map((post) => ({
    ...post,
    toelichting: { children: inline(post.toelichting), sources: post.bron ? sources(post.bron) : [] },
  }));
  return [paragraph(text(word.rekenvoorbeeld)), { type: 'budget', begroting: begrotingVan(rows) }];
}

/** What one fills in, and how. */
const fieldTable = ({ fields: { velden } }: Entry<'sjabloon'>): PlainBlock[] => [
  table(
    nl.secties.velden,
    [cell(text(word.veld)), cell(text(word.invoer))],
    velden.map(({ label, invoer, hulp, opties, verplicht }) => [
      cell(text(label), ...(verplicht ? [text(' '), small(`(${word.verplicht})`)] : [])),
      {
        blocks: [
          paragraph(text([word.invoerNaam[invoer], opties.join(', ')].filter(Boolean).join(': '))),
          ...(hulp ? [paragraph(text(hulp))] : []),
        ],
      },
    ]),
  ),
];
