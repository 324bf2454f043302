import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { office } from '../../text/outputs/office.ts';
import { dateText } from '../../text/format/date.ts';
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
  field: ({ field, filled: value }) => invulveld(field, value),
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

/** A field: marked text to type over, or boxes to tick by hand. */
function invulveld(field: Field, value: string | undefined): string {
  const { label, invoer: input, opties: options, hulp: help } = field;
  if (input === 'vinkje') return words(`${value ? '☒' : '☐'} ${label}`);
  if (input === 'meerkeuze') {
    const on = chosen(field, value);
    return options
      .map((option) => words(`${on.has(option) ? '☒' : '☐'} ${option}`))
      .join(element('text:line-break'));
  }
  if (value) return words(input === 'datum' ? dateText(value) : value);
  if (input === 'handtekening') return span('Schrijflijn', '\u00a0'.repeat(48));
  const text = {
    keuze: () => office.choice(label, options),
    bedrag: () => office.amount(label, help),
  }[input];
  return span('Invulveld', words(text ? text() : office.fillIn(label, help)));
}
