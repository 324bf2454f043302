import { adresVan } from '../../model/adres.ts';
import { bronnenVan } from '../../model/bronnen.ts';
import type { Entry } from '../../model/entry.ts';
import type { Handboek } from '../../model/handboek.ts';
import { basisVan } from '../../model/huisstijl/basis.ts';
import { verwijzerVoor } from '../../model/verwijzer.ts';
import { bronTekst } from '../../text/bron.ts';
import { plainText } from '../../page/plain-text.ts';
import type { BladBron, BladGegevens, BladVeld, BoekKop } from './boek/gegevens.ts';
import { dagEerder, maandenLater } from './dagen.ts';
import type { Kleuren } from './werkboek.ts';
import type { PlainBlock } from '../../page/plain.ts';
import { loweringFor } from '../../page/make-page.ts';
import { allBlocks } from '../../page/walk.ts';
import { blockWords, tidy, wordsOf } from '../../page/words.ts';

type SjabloonEntry = Entry<'sjabloon'>;

/** The templates that have a spreadsheet: those that say so. */
export const sjablonenMetBlad = ({ perSoort }: Handboek): SjabloonEntry[] =>
  perSoort.sjabloon.filter(({ data }) => data.blad !== undefined);

/** What a sjabloon puts in its spreadsheet, as plain data; nothing when it has none. */
export function bladGegevens(handboek: Handboek, entry: SjabloonEntry): BladGegevens | undefined {
  const { fields: velden } = entry;
  const { blad, posten, voorAantal } = velden;
  if (!blad) return undefined;
  const genoemd = bronnenVan(handboek, entry);
  const verwijzer = verwijzerVoor(handboek, genoemd, entry);
  const kop = boekKop(handboek, velden.titel, adresVan(entry));
  const bronnen = genoemd.map(({ nummer, bron }): BladBron => ({
    nummer,
    tekst: `${bron.titel}, ${bronTekst(bron)}`,
    ...(bron.adres && { adres: bron.adres }),
  }));
  if (blad.soort === 'lijst')
    return {
      soort: 'lijst',
      kop,
      velden: velden.velden.map(veldVan),
      rijen: blad.rijen ?? 1,
      periode: kwartaal(handboek.editie.startdatum),
      kleinsteAantal: blad.kleinsteAantal ?? 0,
      waarschuwingen: warningsIn(loweringFor(handboek, entry).blocks(entry.body)),
      bronnen,
    };
  const opId = new Map(velden.velden.map((veld) => [veld.id, veldVan(veld)]));
  const metId = (ids: readonly string[]) => ids.flatMap((id) => opId.get(id) ?? []);
  return {
    soort: 'begroting',
    kop,
    velden: metId(blad.gegevens),
    posten: posten.map(({ bron, toelichting, ...post }) => ({
      ...post,
      toelichting: plainText(toelichting, verwijzer),
      ...(bron && { bron: genoemd.find(({ id }) => id === bron)?.nummer }),
    })),
    ...(blad.per && voorAantal && { per: { ...blad.per, voorbeeld: voorAantal } }),
    dekking: metId(blad.dekking),
    bronnen,
  };
}

/** What every spreadsheet of this edition says about itself. */
export function boekKop({ handleiding, editie }: Handboek, titel: string, adres: string): BoekKop {
  return {
    titel,
    handleiding: handleiding.titel,
    uitgever: handleiding.uitgever,
    editie: editie.titel,
    versie: editie.versie,
    datum: editie.datum,
    licentie: `${handleiding.licentie.naam} (${handleiding.licentie.adres})`,
    adres: new URL(adres, handleiding.adres).href,
    kleuren: kleurenVan(editie.huisstijl),
  };
}

/** The house style on white paper. */
function kleurenVan(merk: Handboek['editie']['huisstijl']): Kleuren {
  const { inkt, inktZacht, lijnSterk, familie } = basisVan(merk).licht;
  return {
    inkt,
    zacht: inktZacht,
    lijn: lijnSterk,
    kop: familie.hoofd.vol,
    opKop: familie.hoofd.opVol,
    groep: familie.hoofd.vlakSterk,
    invul: familie.weten.vlak,
    link: familie.hoofd.tekst,
  };
}

const veldVan = ({
  id,
  label,
  invoer,
  opties,
  hulp,
}: Entry<'sjabloon'>['fields']['velden'][number]): BladVeld => ({
  id,
  label,
  invoer,
  opties,
  ...(hulp && { hulp }),
});

/** Three months from the first day of the edition: the list is counted every quarter. */
const kwartaal = (dag: string) => ({ van: dag, tot: dagEerder(maandenLater(dag, 3)) });

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
