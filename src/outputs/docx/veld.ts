import { TextRun, type ParagraphChild } from 'docx';
import { datumTekst } from '../../text/datum.ts';
import { kantoor } from '../../text/kantoor.ts';
import type { Field } from '../../page/plain.ts';
import { gekozen } from '../shared/kantoor/gekozen.ts';
import { Element, leeg, loop, met, type Kaal } from './element.ts';

type Volgend = () => number;

/**
 * A field to fill in as content control: Word shows its name, lets one type, pick a date or choose, and keeps
 * the text around it as it is.
 */
export function inhoudsveld(veld: Field, waarde: string | undefined, volgend: Volgend): ParagraphChild[] {
  const { label, invoer, opties, hulp } = veld;
  if (invoer === 'vinkje')
    return [vakje(waarde !== undefined && waarde !== '', veld, volgend), new TextRun(` ${label}`)];
  if (invoer === 'meerkeuze') {
    const aan = gekozen(veld, waarde);
    return opties.flatMap((optie, i) => [
      ...(i > 0 ? [new TextRun({ break: 1 })] : []),
      vakje(aan.has(optie), { id: `${veld.id}-${i + 1}`, label: `${label}: ${optie}` }, volgend),
      new TextRun(` ${optie}`),
    ]);
  }
  if (invoer === 'handtekening')
    return [besturing(veld, volgend, [], [loop(waarde ?? LEGE_REGEL, [leeg('w:u', { 'w:val': 'single' })])])];
  const gevuld = waarde !== undefined && waarde !== '';
  const tekst = gevuld
    ? invoer === 'datum'
      ? datumTekst(waarde)
      : waarde
    : plaatshouder(invoer, label, hulp);
  return [
    besturing(
      veld,
      volgend,
      [...(gevuld ? [] : [leeg('w:showingPlcHdr')]), ...soort(veld, waarde)],
      [loop(tekst, gevuld ? [] : [leeg('w:rStyle', { 'w:val': 'Invulveld' })])],
    ),
  ];
}

/** Spaces with a line under them: room for a signature, that a screen reader passes over. */
const LEGE_REGEL = '\u00a0'.repeat(48);

const plaatshouder = (invoer: string, label: string, hulp?: string) => {
  if (invoer === 'keuze') return kantoor.kies(label);
  return invoer === 'bedrag' ? kantoor.bedrag(label, hulp) : kantoor.vulIn(label, hulp);
};

/** What kind of content the control takes. */
function soort({ invoer, opties }: Field, waarde?: string): Kaal[] {
  if (invoer === 'lange-tekst') return [leeg('w:text', { 'w:multiLine': 1 })];
  if (invoer === 'keuze')
    return [
      met(
        'w:dropDownList',
        opties.map((optie) => leeg('w:listItem', { 'w:displayText': optie, 'w:value': optie })),
      ),
    ];
  if (invoer !== 'datum') return [leeg('w:text')];
  const dag = /^\d{4}-\d\d-\d\d$/.test(waarde ?? '');
  return [
    {
      'w:date': [
        ...(dag ? [{ _attr: { 'w:fullDate': `${waarde}T00:00:00Z` } }] : []),
        leeg('w:dateFormat', { 'w:val': 'd MMMM yyyy' }),
        leeg('w:lid', { 'w:val': 'nl-NL' }),
        leeg('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
        leeg('w:calendar', { 'w:val': 'gregorian' }),
      ],
    },
  ];
}

/** A box to tick. */
export function vakje(aan: boolean, veld: Pick<Field, 'id' | 'label'>, volgend: Volgend): ParagraphChild {
  const staat = (naam: string, code: string) => leeg(naam, { 'w14:val': code, 'w14:font': 'MS Gothic' });
  return besturing(
    veld,
    volgend,
    [
      met('w14:checkbox', [
        leeg('w14:checked', { 'w14:val': aan ? 1 : 0 }),
        staat('w14:checkedState', '2612'),
        staat('w14:uncheckedState', '2610'),
      ]),
    ],
    [
      loop(aan ? '☒' : '☐', [
        leeg('w:rFonts', {
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
const kort = (tekst: string) => (tekst.length <= 64 ? tekst : `${tekst.slice(0, 63)}…`);

const besturing = (
  { id, label }: Pick<Field, 'id' | 'label'>,
  volgend: Volgend,
  eigenschappen: Kaal[],
  inhoud: Kaal[],
): ParagraphChild =>
  new Element('w:sdt', [
    met('w:sdtPr', [
      leeg('w:alias', { 'w:val': kort(label) }),
      leeg('w:tag', { 'w:val': kort(id) }),
      leeg('w:id', { 'w:val': volgend() }),
      ...eigenschappen,
    ]),
    met('w:sdtContent', inhoud),
  ]) as unknown as ParagraphChild;
