import {
  Bookmark,
  InternalHyperlink,
  PageReference,
  Paragraph,
  SectionType,
  TabStopType,
  Tab,
  TextRun,
  type FileChild,
} from 'docx';
import { boek as woord } from '../../text/boek.ts';
import { kantoor } from '../../text/kantoor.ts';
import { haalBeelden } from '../shared/kantoor/beelden.ts';
import { TEKSTBREEDTE } from '../shared/kantoor/maten.ts';
import type { KantoorOpties } from '../shared/kantoor/opties.ts';
import { type LinkTarget, anchorIn, linksIn } from '../../page/links.ts';
import { blocksOf } from '../../page/walk.ts';
import type { Book, BookPart } from '../../page/book/types.ts';
import { alinea } from './alinea.ts';
import { maakBestand } from './bestand.ts';
import { bladwijzer } from './bladwijzer.ts';
import { blokken } from './blok.ts';
import { gangVan, type Gang, type Plek } from './gang.ts';
import { afkomstregel, rand } from './rand.ts';
import { bronnenlijst, plekVan, stukDelen } from './stuk.ts';
import { zinnen } from './zin.ts';

/** Names of the parts that every book has at its end. */
const BRONNEN = 'bronnenlijst';
const REGISTER = 'register';

/** A book as a Word file: title page, contents, parts, sources, index. Same input, same bytes. */
export async function boekDocx(boek: Book, opties: KantoorOpties): Promise<Uint8Array> {
  const { merk, afkomst } = opties;
  const stukken = boek.parts.flatMap((deel) => deel.pages);
  const alle = [...boek.parts.flatMap((deel) => deel.intro), ...stukken.flatMap(blocksOf)];
  const gang = gangVan(merk, await haalBeelden(alle, opties), linksIn(stukken, boek.site, boek.parts));
  const plek = plekVan({ id: 'boek', notes: [] }, gang, 0);
  return maakBestand({
    gang,
    merk,
    afkomst,
    titel: boek.title,
    plek,
    bijwerken: true,
    secties: [
      { children: voorblad(boek, opties) },
      sectie(boek, '', inhoud(boek, plek)),
      ...boek.parts.map((deel) => sectie(boek, deel.title, deelVan(deel, gang))),
      ...(boek.sources.length > 0 ? [sectie(boek, woord.bronnen, bronnen(boek, plek))] : []),
      ...register(boek, gang),
    ],
  });
}

/**
 * Pages with their part in the head. Each part is a section of its own: a field that looks up the heading of the
 * page is known to Word alone.
 */
const sectie = (boek: Book, deel: string, children: FileChild[]) => ({
  ...rand([boek.title, ...(deel ? [deel] : [])], editieVan(boek)),
  properties: { type: SectionType.NEXT_PAGE },
  children,
});

const editieVan = ({ editie, version: versie, date: datum }: Book) =>
  `${editie}, ${kantoor.versie(versie, datum)}`;

function voorblad(boek: Book, { afkomst }: KantoorOpties) {
  const { title: titel, subtitle: ondertitel, publisher: uitgever, address: adres } = boek;
  const regel = (style: string, text: string) => new Paragraph({ style, text });
  return [
    regel('Title', titel),
    regel('Subtitle', ondertitel),
    regel('Inleiding', editieVan(boek)),
    regel('Normal', uitgever),
    afkomstregel(afkomst, adres),
  ];
}

/**
 * The contents, as links with the page of each. Not a field for a table of contents: LibreOffice shows what such a
 * field holds in the file, and no build knows on which page a program sets a heading.
 */
function inhoud({ parts: delen, sources: bronnen, register }: Book, plek: Plek): FileChild[] {
  const regel = (stijl: 'TOC1' | 'TOC2', id: string, titel: string): Paragraph => {
    const naam = bladwijzer(anchorIn(id));
    return alinea(
      { ...plek, stijl },
      {
        tabStops: [{ type: TabStopType.RIGHT, position: TEKSTBREEDTE }],
        children: [
          new InternalHyperlink({ anchor: naam, children: [new TextRun(titel)] }),
          new TextRun({ children: [new Tab()] }),
          new PageReference(naam, { hyperlink: true }),
        ],
      },
    );
  };
  return [
    new Paragraph({ style: 'Inhoudskop', text: woord.inhoud }),
    ...delen.flatMap(({ id, title: titel, pages: stukken }) => [
      regel('TOC1', id, titel),
      ...stukken.map((stuk) => regel('TOC2', stuk.id, stuk.title)),
    ]),
    ...(bronnen.length > 0 ? [regel('TOC1', BRONNEN, woord.bronnen)] : []),
    ...(register.length > 0 ? [regel('TOC1', REGISTER, woord.register)] : []),
  ];
}

function deelVan(
  { id, title: titel, summary: samenvatting, intro: inleiding, pages: stukken }: BookPart,
  gang: Gang,
): FileChild[] {
  const plek = plekVan({ id, notes: [] }, gang, 0);
  gang.nieuweBladzijde = false;
  return [
    hoofdkop(id, titel, plek),
    ...(samenvatting.length > 0
      ? [alinea({ ...plek, stijl: 'Inleiding' }, { children: zinnen(samenvatting, plek) })]
      : []),
    ...blokken(inleiding, plek),
    ...stukken.flatMap((stuk, i) => {
      // Steps, meetings and templates begin on a page of their own; short entries follow each other.
      gang.nieuweBladzijde =
        stuk.kind !== 'begrip' && stuk.kind !== 'vraag' && (i > 0 || inleiding.length > 0);
      return stukDelen(stuk, plekVan(stuk, gang, 1));
    }),
  ];
}

const hoofdkop = (id: string, titel: string, plek: Plek): Paragraph =>
  alinea(
    { ...plek, stijl: 'Heading1' },
    { children: [new Bookmark({ id: bladwijzer(anchorIn(id)), children: [new TextRun(titel)] })] },
  );

function bronnen(boek: Book, plek: Plek): FileChild[] {
  plek.gang.nieuweBladzijde = false;
  return [hoofdkop(BRONNEN, woord.bronnen, plek), ...bronnenlijst(boek.sources, plek)];
}

/** Words with the pages on which they are explained, in two columns. */
function register(boek: Book, gang: Gang) {
  const { register: letters } = boek;
  if (letters.length === 0) return [];
  const plek = plekVan({ id: REGISTER, notes: [] }, gang, 0);
  gang.nieuweBladzijde = false;
  const naam = (doel: LinkTarget) =>
    doel.soort === 'binnen' ? [bladwijzer(anchorIn(doel.stuk, doel.anker))] : [];
  return [
    sectie(boek, woord.register, [hoofdkop(REGISTER, woord.register, plek)]),
    {
      ...rand([boek.title, woord.register], editieVan(boek)),
      properties: { type: SectionType.CONTINUOUS, column: { count: 2, space: 500 } },
      children: letters.flatMap(({ letter, regels }) => [
        alinea({ ...plek, stijl: 'Registerletter' }, { children: [new TextRun(letter)] }),
        ...regels.map(({ woord: tekst, naar }) => {
          const [doel, ...rest] = naar.flatMap((adres) => naam(gang.naar(adres)));
          return alinea(
            { ...plek, stijl: 'Register' },
            {
              tabStops: [{ type: TabStopType.RIGHT, position: 4280 }],
              children: [
                new InternalHyperlink({ anchor: doel!, children: [new TextRun(tekst)] }),
                new TextRun({ children: [new Tab()] }),
                ...[doel!, ...rest].flatMap((plaats, i) => [
                  ...(i > 0 ? [new TextRun(', ')] : []),
                  new PageReference(plaats, { hyperlink: true }),
                ]),
              ],
            },
          );
        }),
      ]),
    },
  ];
}
