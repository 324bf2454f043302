import { addressOf } from '../../handbook/address.ts';
import { bronnenOf } from '../../handbook/bronnen/bronnen.ts';
import type { Entry } from '../../handbook/entry.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { basisOf } from '../../house-style/basis.ts';
import { referrerFor } from '../../page/referrer.ts';
import { bronText } from '../../text/format/bron.ts';
import { plainText } from '../../page/plain/plain-text.ts';
import type { SheetBron, SheetData, SheetField, BookHeading } from './book/data.ts';
import { dayEarlier, monthsLater } from './days.ts';
import type { Colours } from './workbook.ts';
import type { PlainBlock } from '../../page/plain/plain.ts';
import { loweringFor } from '../../page/make-page.ts';
import { allBlocks } from '../../page/plain/walk.ts';
import { blockWords, tidy, wordsOf } from '../../page/plain/words.ts';
import { urlOn } from '../../page/site/address.ts';
import { sinceOf } from '../../page/site/since.ts';

type SjabloonEntry = Entry<'sjabloon'>;

/** The templates that have a spreadsheet: those that say so. */
export const sjablonenWithSheet = ({ perSoort }: Handbook): SjabloonEntry[] =>
  perSoort.sjabloon.filter(({ data }) => data.blad !== undefined);

/** What a sjabloon puts in its spreadsheet, as plain data; nothing when it has none. */
export function sheetData(handbook: Handbook, entry: SjabloonEntry): SheetData | undefined {
  const { fields } = entry;
  const { blad: sheet, posten } = fields;
  if (!sheet) return undefined;
  const mentioned = bronnenOf(handbook, entry);
  const referrer = referrerFor(handbook, mentioned, entry);
  const heading = bookHeading(handbook, fields.titel, addressOf(entry));
  const bronnen = mentioned.map(({ nummer: number, bron }): SheetBron => ({
    nummer: number,
    tekst: `${bron.titel}, ${bronText(bron)}`,
    ...(bron.adres && { adres: bron.adres }),
  }));
  if (sheet.soort === 'lijst')
    return {
      soort: 'lijst',
      kop: heading,
      velden: fields.velden.map(fieldOf),
      rijen: sheet.rijen ?? 1,
      periode: quarter(handbook.editie.startdatum),
      kleinsteAantal: sheet.kleinsteAantal ?? 0,
      waarschuwingen: warningsIn(loweringFor(handbook, entry).blocks(entry.body)),
      bronnen,
    };
  const onId = new Map(fields.velden.map((field) => [field.id, fieldOf(field)]));
  const withId = (ids: readonly string[]) => ids.flatMap((id) => onId.get(id) ?? []);
  return {
    soort: 'begroting',
    kop: heading,
    velden: withId(sheet.gegevens),
    posten: posten.map(({ bron, toelichting: remark, ...post }) => ({
      ...post,
      toelichting: plainText(remark, referrer),
      ...(bron && { bron: mentioned.find(({ id }) => id === bron)?.nummer }),
    })),
    dekking: withId(sheet.dekking),
    bronnen,
  };
}

/** What every spreadsheet of this edition says about itself. */
export function bookHeading({ handleiding, editie }: Handbook, title: string, address: string): BookHeading {
  return {
    titel: title,
    handleiding: handleiding.titel,
    uitgever: handleiding.uitgever,
    editie: editie.titel,
    versie: editie.versie,
    datum: editie.datum,
    licentie: `${handleiding.licentie.naam} (${handleiding.licentie.adres})`,
    adres: urlOn(handleiding.adres, address),
    sinds: sinceOf({ handleiding, editie }),
    kleuren: coloursOf(editie.huisstijl),
  };
}

/** The house style on white paper. */
function coloursOf(brand: Handbook['editie']['huisstijl']): Colours {
  const { inkt: ink, inktZacht: inkSoft, lijnSterk: strokeStrong, family } = basisOf(brand).licht;
  return {
    inkt: ink,
    zacht: inkSoft,
    lijn: strokeStrong,
    kop: family.hoofd.vol,
    opKop: family.hoofd.opVol,
    groep: family.hoofd.vlakSterk,
    invul: family.weten.vlak,
    link: family.hoofd.tekst,
  };
}

const fieldOf = ({
  id,
  label,
  invoer: input,
  opties: options,
  hulp: help,
}: Entry<'sjabloon'>['fields']['velden'][number]): SheetField => ({
  id,
  label,
  invoer: input,
  opties: options,
  ...(help && { hulp: help }),
});

/** Three months from the first day of the edition: the list is counted every quarter. */
const quarter = (day: string) => ({ van: day, tot: dayEarlier(monthsLater(day, 3)) });

/** Every warning of a document: who fills in the sheet has to see it too. */
const warningsIn = (blocks: readonly PlainBlock[]): { titel: string; regels: string[] }[] =>
  [...allBlocks(blocks)].flatMap((block) =>
    block.type === 'box' && block.kind === 'LetOp'
      ? [{ titel: tidy(wordsOf(block.title)), regels: block.blocks.flatMap(linesIn) }]
      : [],
  );

const linesIn = (block: PlainBlock): string[] =>
  block.type === 'list'
    ? block.items.map((item) => tidy(blockWords(item.blocks)))
    : [tidy(blockWords([block]))];
