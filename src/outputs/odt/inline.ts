import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { office } from '../../text/outputs/office.ts';
import { dayTextIn, directionOf, FIRST_STRONG_ISOLATE, POP_ISOLATE } from '../../text/languages.ts';
import { chosen } from '../office/chosen.ts';
import { anchorIn } from '../../page/links.ts';
import type { PageInline, Field } from '../../page/plain/plain.ts';
import { element, span, words } from './element.ts';
import type { Spot } from './pass.ts';
import { note } from './note.ts';

const table: Handlers<PageInline, string, Spot> = {
  text: ({ value }) => words(value.replaceAll('\n', ' ')),
  inlineCode: ({ value }) => span('Code', words(value)),
  break: () => element('text:line-break'),
  emphasis: ({ children }, place) => span('Emphasis', odtInlines(children, place)),
  strong: ({ children }, place) => span('Strong', odtInlines(children, place)),
  small: ({ children }, place) => span('Klein', odtInlines(children, place)),
  foreign: ({ language, children }, place) => span(`Taal-${language}`, odtInlines(children, place)),
  claim: ({ children }, place) => odtInlines(children, place),
  link: ({ url: to, children }, place) => {
    const target = place.pass.to(to);
    return odtLink(
      target.soort === 'buiten' ? target.url : `#${anchorIn(target.piece, target.anchor)}`,
      odtInlines(children, place),
    );
  },
  footnoteReference: ({ number }, place) => note(number, place),
  sourceReference: ({ sources: bronnen }) =>
    bronnen
      .map(({ id, number }) => span('Bronnummer', odtLink(`#bron-${id}`, `[${number}]`, 'Bronlink')))
      .join(''),
  field: ({ field, filled: value }, { language }) => apart(invulveld(field, value, language), language),
};

/** Sentences as the content of a paragraph. */
export const odtInlines = (nodes: readonly PageInline[], place: Spot): string =>
  nodes.map((node) => dispatch(table, node, place)).join('');

export const odtLink = (address: string, contents: string, style = 'Hyperlink'): string =>
  element(
    'text:a',
    {
      'xlink:type': 'simple',
      'xlink:href': address,
      'text:style-name': style,
      'text:visited-style-name': style,
    },
    contents,
  );

/** What is filled in keeps its own order in a text from right to left, and the signs around it theirs. */
const apart = (field: string, language: string | undefined): string =>
  language !== undefined && directionOf(language) === 'rtl'
    ? FIRST_STRONG_ISOLATE + field + POP_ISOLATE
    : field;

/** A field: marked text to type over, or boxes to tick by hand. */
function invulveld(field: Field, value: string | undefined, language: string | undefined): string {
  const { label, invoer: input, opties: options, hulp: help } = field;
  if (input === 'vinkje') return words(`${value ? '☒' : '☐'} ${label}`);
  if (input === 'meerkeuze') {
    const on = chosen(field, value);
    return options
      .map((option) => words(`${on.has(option) ? '☒' : '☐'} ${option}`))
      .join(element('text:line-break'));
  }
  if (value) return words(input === 'datum' ? dayTextIn(language, value) : value);
  if (input === 'handtekening') return span('Schrijflijn', '\u00a0'.repeat(48));
  const text = {
    keuze: () => office.choice(label, options),
    bedrag: () => office.amount(label, help),
  }[input];
  return span(
    language === undefined ? 'Invulveld' : 'InvulveldNederlands',
    words(text ? text() : office.fillIn(label, help)),
  );
}
