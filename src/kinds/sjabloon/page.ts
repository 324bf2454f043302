import { begrotingOf } from '../../handbook/begroting.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import type { PageBlock } from '../../page/block.ts';
import type { Lowering } from '../../page/lower/lowering.ts';
import { factsOf } from '../../text/languages.ts';
import { addressOf } from '../../handbook/address.ts';
import { linkTo } from '../../handbook/link.ts';
import { typography } from '../../document/language/typography.ts';
import { translationText as spoken } from '../../text/pages/translation.ts';
import { bullets, cell, definitions, makeParagraph, table, text } from '../../page/make.ts';
import { loweringFor, makePage } from '../../page/make-page.ts';
import type { Page } from '../../page/page.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { fieldSection, untitled } from '../../page/sections.ts';
import { nl } from '../../text/nl.ts';

const { sjabloon: word } = nl;

/** A template: what it is for, its budget when it has one, the document itself, and what helps to fill it in. */
export function sjabloonPage(handbook: Handbook, entry: Entry<'sjabloon'>): Page {
  const lowering = loweringFor(handbook, entry);
  const { doel: target, voorWie: forWho } = entry.fields;
  const made = handbook.perSoort.vertaling.filter(({ data }) => data.vertalingVan === entry.id);
  return makePage(handbook, entry, lowering, {
    sections: [
      ...untitled(
        definitions([
          { term: word.target, value: lowering.inline(target) },
          { term: word.forWho, value: forWho },
        ]),
      ),
      ...fieldSection('talen', translations(made)),
      ...fieldSection('posten', budget(entry, lowering)),
      ...untitled([{ type: 'form', sjabloon: entry.id, blocks: lowering.blocks(entry.body) }]),
      ...fieldSection('velden', fieldTable(entry)),
    ],
    named: made.map(linkTo),
  });
}

/** The same letter in other languages, by their own names. */
const translations = (made: readonly Entry<'vertaling'>[]): PlainBlock[] =>
  bullets(
    made.map((entry) => {
      const { taal: language, nagelezen: checked } = entry.data;
      const facts = factsOf(language);
      return [
        {
          type: 'link',
          url: addressOf(entry),
          children: [{ type: 'foreign', language, children: [text(facts?.ownName ?? language)] }],
        },
        text(`: ${facts?.name ?? language}, `),
        text(checked ? spoken.checkedShort(typography(checked.organisatie)) : spoken.machineShort),
      ];
    }),
  );

/** The rows of the budget with their sums, when the template has them. */
function budget({ fields: { posten } }: Entry<'sjabloon'>, { inline, sources }: Lowering): PageBlock[] {
  if (posten.length === 0) return [];
  const rows = posten.map((post) => ({
    ...post,
    toelichting: { children: inline(post.toelichting), sources: post.bron ? sources(post.bron) : [] },
  }));
  return [makeParagraph(text(word.computedExample)), { type: 'budget', begroting: begrotingOf(rows) }];
}

/** What helps with fields whose name in the document says too little; the others stand there already. */
function fieldTable({ fields: { velden: fields } }: Entry<'sjabloon'>): PlainBlock[] {
  const helped = fields.filter(({ hulp: help, opties: options }) => help || options.length > 0);
  if (helped.length === 0) return [];
  return [
    table(
      nl.sections.velden,
      [cell(text(word.field)), cell(text(word.input))],
      helped.map(({ label, invoer: input, hulp: help, opties: options }) => [
        cell(text(label)),
        {
          blocks: [
            ...(options.length > 0
              ? [makeParagraph(text(`${word.inputName[input]}: ${options.join(', ')}`))]
              : []),
            ...(help ? [makeParagraph(text(help))] : []),
          ],
        },
      ]),
    ),
  ];
}
