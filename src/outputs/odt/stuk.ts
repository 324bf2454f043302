import { kantoor } from '../../text/kantoor.ts';
import { nl } from '../../text/nl.ts';
import { haalBeelden } from '../shared/kantoor/beelden.ts';
import type { Afkomst, KantoorOpties } from '../shared/kantoor/opties.ts';
import { linksIn } from '../../page/links.ts';
import { blocksOf } from '../../page/walk.ts';
import type { SourceLine, PlainPage } from '../../page/plain.ts';
import { EEN_BLAD, TEKSTBREEDTE } from '../shared/kantoor/maten.ts';
import { alinea } from './alinea.ts';
import { maakBestand } from './bestand.ts';
import { kaleRand, rand } from './blad.ts';
import { blokken, kop } from './blok.ts';
import { bladwijzer, element, woorden } from './element.ts';
import { gangVan, type Plek } from './gang.ts';
import { link, zinnen } from './zin.ts';

/**
 * One page as an OpenDocument text. Same input, same bytes; runs in a browser too.
 * @throws when an image is neither PNG nor JPEG
 */
export async function stukOdt(stuk: PlainPage, opties: KantoorOpties): Promise<Uint8Array> {
  const { merk, afkomst, vorm = 'blad' } = opties;
  const gang = gangVan(await haalBeelden(blocksOf(stuk), opties), linksIn([stuk], afkomst.site), blokken);
  const plek: Plek = {
    gang,
    stijl: 'Normal',
    breedte: TEKSTBREEDTE,
    stuk: stuk.id,
    voetnoten: new Map(stuk.notes.map((noot) => [noot.number, noot.blocks])),
    gebruikt: new Set(),
  };
  const editie = `${afkomst.editie}, ${kantoor.versie(afkomst.versie, afkomst.datum)}`;
  return maakBestand({
    gang,
    merk,
    afkomst,
    titel: stuk.title,
    ...(vorm === 'eenBlad' && { maal: EEN_BLAD.maal, zij: `${EEN_BLAD.zij / 567}cm` }),
    rand:
      vorm === 'eenBlad'
        ? kaleRand()
        : vorm === 'sjabloon'
          ? rand([stuk.title], '')
          : rand([stuk.title, afkomst.handboek], editie),
    tekst: [
      delen(stuk, plek),
      bronnenlijst(stuk.sources, plek),
      afkomstregel(afkomst, stuk.address, plek),
    ].join(''),
  });
}

function delen(
  { label, title: titel, facts: feiten, summary: samenvatting, blocks: inhoud, tail: naloop }: PlainPage,
  plek: Plek,
): string {
  return [
    label ? alinea({ ...plek, stijl: 'Label' }, woorden(label)) : '',
    kop(1, '', woorden(titel), plek),
    feiten.length > 0 ? alinea({ ...plek, stijl: 'KleineTekst' }, woorden(feiten.join(', '))) : '',
    samenvatting.length > 0 ? alinea({ ...plek, stijl: 'Inleiding' }, zinnen(samenvatting, plek)) : '',
    blokken(inhoud, plek),
    blokken(naloop, plek),
  ].join('');
}

/** The sources, numbered as the text refers to them. */
function bronnenlijst(bronnen: readonly SourceLine[], plek: Plek): string {
  if (bronnen.length === 0) return '';
  const punten = bronnen.map(({ id, number: nummer, children: tekst }, i) =>
    element(
      'text:list-item',
      // Where a number is skipped, the list goes on from there.
      nummer === (bronnen[i - 1]?.number ?? 0) + 1 ? {} : { 'text:start-value': nummer },
      alinea({ ...plek, stijl: 'Bron' }, bladwijzer(`bron-${id}`, zinnen(tekst, plek))),
    ),
  );
  return (
    kop(2, 'bronnen', woorden(nl.secties.bronnen), plek) +
    element('text:list', { 'text:style-name': 'Bronnenlijst' }, punten.join(''))
  );
}

function afkomstregel(
  { handboek, editie, versie, datum, licentie, site }: Afkomst,
  adres: string,
  plek: Plek,
): string {
  const live = new URL(adres, site).href;
  return alinea(
    { ...plek, stijl: 'Afkomst' },
    `${woorden(`${kantoor.uit(handboek, editie)} ${kantoor.versie(versie, datum)}. ${kantoor.licentie} `)}${link(licentie.adres, woorden(licentie.naam))}${woorden(`. ${kantoor.nieuwste} `)}${link(live, woorden(live))}.`,
  );
}
