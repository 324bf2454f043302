import { TextRun, type ParagraphChild } from 'docx';
import { dayTextIn, RIGHT_TO_LEFT_LETTERS } from '../../text/languages.ts';
import { office } from '../../text/outputs/office.ts';
import type { Field } from '../../page/plain/plain.ts';
import { chosen } from '../office/chosen.ts';
import { Element, empty, walk, using, type Bare } from './element.ts';

type Next = () => number;

/**
 * A field to fill in as content control: Word shows its name, lets one type, pick a date or choose, and keeps
 * the text around it as it is.
 */
export function contentsField(
  field: Field,
  value: string | undefined,
  next: Next,
  language?: string,
): ParagraphChild[] {
  const { label, invoer: input, opties: options, hulp: help } = field;
  if (input === 'vinkje')
    return [box(value !== undefined && value !== '', field, next), new TextRun(` ${label}`)];
  if (input === 'meerkeuze') {
    const on = chosen(field, value);
    return options.flatMap((option, i) => [
      ...(i > 0 ? [new TextRun({ break: 1 })] : []),
      box(on.has(option), { id: `${field.id}-${i + 1}`, label: `${label}: ${option}` }, next),
      new TextRun(` ${option}`),
    ]);
  }
  if (input === 'handtekening')
    return [control(field, next, [], [walk(value ?? EMPTY_LINE, [empty('w:u', { 'w:val': 'single' })])])];
  const filled = value !== undefined && value !== '';
  const text = filled
    ? input === 'datum'
      ? dayTextIn(language, value)
      : value
    : placeholder(input, label, help);
  return [
    control(
      field,
      next,
      [...(filled ? [] : [empty('w:showingPlcHdr')]), ...soort(field, value)],
      [walk(text, filled ? typedIn(text, language) : [empty('w:rStyle', { 'w:val': 'Invulveld' })])],
    ),
  ];
}

/** What somebody typed in a letter in another language: from right to left when its own letters run so. */
const typedIn = (text: string, language: string | undefined): Bare[] =>
  language && RIGHT_TO_LEFT_LETTERS.test(text)
    ? [empty('w:rtl'), empty('w:lang', { 'w:val': language, 'w:bidi': language })]
    : [];

/** Spaces with a line under them: room for a signature, that a screen reader passes over. */
const EMPTY_LINE = '\u00a0'.repeat(48);

const placeholder = (input: string, label: string, help?: string) => {
  if (input === 'keuze') return office.choose(label);
  return input === 'bedrag' ? office.amount(label, help) : office.fillIn(label, help);
};

/** What kind of content the control takes. */
function soort({ invoer: input, opties: options }: Field, value?: string): Bare[] {
  if (input === 'lange-tekst') return [empty('w:text', { 'w:multiLine': 1 })];
  if (input === 'keuze')
    return [
      using(
        'w:dropDownList',
        options.map((option) => empty('w:listItem', { 'w:displayText': option, 'w:value': option })),
      ),
    ];
  if (input !== 'datum') return [empty('w:text')];
  const day = /^\d{4}-\d\d-\d\d$/.test(value ?? '');
  return [
    {
      'w:date': [
        ...(day ? [{ _attr: { 'w:fullDate': `${value}T00:00:00Z` } }] : []),
        empty('w:dateFormat', { 'w:val': 'd MMMM yyyy' }),
        empty('w:lid', { 'w:val': 'nl-NL' }),
        empty('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
        empty('w:calendar', { 'w:val': 'gregorian' }),
      ],
    },
  ];
}

/** A box to tick. */
export function box(on: boolean, field: Pick<Field, 'id' | 'label'>, next: Next): ParagraphChild {
  const state = (name: string, code: string) => empty(name, { 'w14:val': code, 'w14:font': 'MS Gothic' });
  return control(
    field,
    next,
    [
      using('w14:checkbox', [
        empty('w14:checked', { 'w14:val': on ? 1 : 0 }),
        state('w14:checkedState', '2612'),
        state('w14:uncheckedState', '2610'),
      ]),
    ],
    [
      walk(on ? '☒' : '☐', [
        empty('w:rFonts', {
          'w:ascii': 'MS Gothic',
          'w:eastAsia': 'MS Gothic',
          'w:hAnsi': 'MS Gothic',
          'w:hint': 'eastAsia',
        }),
      ]),
    ],
  );
}

/** Word refuses a name or tag of more than 64 characters. */
const short = (text: string) => (text.length <= 64 ? text : `${text.slice(0, 63)}…`);

const control = (
  { id, label }: Pick<Field, 'id' | 'label'>,
  next: Next,
  properties: Bare[],
  contents: Bare[],
): ParagraphChild =>
  new Element('w:sdt', [
    using('w:sdtPr', [
      empty('w:alias', { 'w:val': short(label) }),
      empty('w:tag', { 'w:val': short(id) }),
      empty('w:id', { 'w:val': next() }),
      ...properties,
    ]),
    using('w:sdtContent', contents),
  ]) as unknown as ParagraphChild;
