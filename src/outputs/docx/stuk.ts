import { type FileChild, Bookmark, type Paragraph, TextRun } from 'docx';
import { nl } from '../../text/nl.ts';
import { haalBeelden } from '../shared/kantoor/beelden.ts';
import type { KantoorOpties } from '../shared/kantoor/opties.ts';
import { kantoor } from '../../text/kantoor.ts';
import { linksIn } from '../../page/links.ts';
import { blocksOf } from '../../page/walk.ts';
import type { SourceLine, PlainPage } from '../../page/plain.ts';
import { alinea } from './alinea.ts';
import { bladwijzer } from './bladwijzer.ts';
import { blokken, kop } from './blok.ts';
import { maakBestand } from './bestand.ts';
import { gangVan, type Gang, type Plek } from './gang.ts';
import { TEKSTBREEDTE } from '../shared/kantoor/maten.ts';
import { afkomstregel, rand } from './rand.ts';
import { zinnen } from './zin.ts';

/**
 * One page as a Word file. Same input, same bytes; runs in a browser too.
 * @throws when an image is neither PNG nor JPEG
 */
export async function stukDocx(stuk: PlainPage, opties: KantoorOpties): Promise<Uint8Array> {
  const { merk, afkomst, vorm = 'blad' } = opties;
  const beelden = await haalBeelden(blocksOf(stuk), opties);
  const gang = gangVan(merk, beelden, linksIn([stuk], afkomst.site));
  const plek = plekVan(stuk, gang, 0);
  const children = [
    ...stukDelen(stuk, plek),
    ...(stuk.sources.length > 0
      ? [kop(2, 'bronnen', [new TextRun(nl.secties.bronnen)], plek), ...bronnenlijst(stuk.sources, plek)]
      : []),
    afkomstregel(afkomst, stuk.address),
  ];
  const editie = `${afkomst.editie}, ${kantoor.versie(afkomst.versie, afkomst.datum)}`;
  return maakBestand({
    gang,
    merk,
    afkomst,
    titel: stuk.title,
    plek,
    eenBlad: vorm === 'eenBlad',
    secties: [
      {
        ...(vorm === 'eenBlad'
          ? {}
          : vorm === 'sjabloon'
            ? rand([stuk.title], '')
            : rand([stuk.title, afkomst.handboek], editie)),
        children,
      },
    ],
  });
}

/** Where the text of a page begins. */
export const plekVan = (stuk: Pick<PlainPage, 'id' | 'notes'>, gang: Gang, dieper: number): Plek => ({
  gang,
  stijl: 'Normal',
  dieper,
  diepte: 0,
  inspring: 0,
  breedte: TEKSTBREEDTE,
  stuk: stuk.id,
  voetnoten: new Map(stuk.notes.map(({ number, blocks }) => [number, blocks])),
  gebruikt: new Map(),
});

/** A page: what it is, its title, its summary, its text and its foot, without its sources. */
export function stukDelen(stuk: PlainPage, plek: Plek): FileChild[] {
  const { label, title: titel, facts: feiten, summary: samenvatting } = stuk;
  const alineaVan = (stijl: string, tekst: string) =>
    alinea({ ...plek, stijl }, { children: [new TextRun(tekst)] });
  return [
    ...(label ? [alineaVan('Label', label)] : []),
    kop(1, '', [new TextRun(titel)], plek),
    ...(feiten.length > 0 ? [alineaVan('KleineTekst', feiten.join(', '))] : []),
    ...(samenvatting.length > 0
      ? [alinea({ ...plek, stijl: 'Inleiding' }, { children: zinnen(samenvatting, plek) })]
      : []),
    ...blokken(stuk.blocks, plek),
    ...blokken(stuk.tail, plek),
  ];
}

/** The sources, numbered as the text refers to them. */
export function bronnenlijst(bronnen: readonly SourceLine[], plek: Plek): Paragraph[] {
  const { nummering } = plek.gang;
  let lijst = nummering.bronnen(bronnen[0]?.number ?? 1);
  const left = bronnen.length > 99 ? 660 : 540;
  return bronnen.map(({ id, number: nummer, children: woorden }, i) => {
    // Where a number is skipped, a list that begins there goes on.
    if (i > 0 && nummer !== bronnen[i - 1]!.number + 1) lijst = nummering.bronnen(nummer);
    const children = [new Bookmark({ id: bladwijzer(`bron-${id}`), children: zinnen(woorden, plek) })];
    return alinea(
      { ...plek, stijl: 'Bron' },
      { numbering: { ...lijst, level: 0 }, indent: { left, hanging: left }, children },
    );
  });
}
