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
import { type Linkdoel, ankerIn, linksIn } from '../shared/stuk/links.ts';
import { blokkenVan } from '../shared/stuk/loop.ts';
import type { Boek, Boekdeel } from '../shared/stuk/types.ts';
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
export async function boekDocx(boek: Boek, opties: KantoorOpties): Promise<Uint8Array> {
  const { merk, afkomst } = opties;
  const stukken = boek.delen.flatMap((deel) => deel.stukken);
  const alle = [...boek.delen.flatMap((deel) => deel.inleiding), ...stukken.flatMap(blokkenVan)];
  const gang = gangVan(merk, await haalBeelden(alle, opties), linksIn(stukken, boek.site, boek.delen));
  const plek = plekVan({ id: 'boek', voetnoten: [] }, gang, 0);
  return maakBestand({
    gang,
    merk,
    afkomst,
    titel: boek.titel,
    plek,
    bijwerken: true,
    secties: [
      { children: voorblad(boek, opties) },
      sectie(boek, '', inhoud(boek, plek)),
      ...boek.delen.map((deel) => sectie(boek, deel.titel, deelVan(deel, gang))),
      ...(boek.bronnen.length > 0 ? [sectie(boek, woord.bronnen, bronnen(boek, plek))] : []),
      ...register(boek, gang),
    ],
  });
}

/**
 * Pages with their part in the head. Each part is a section of its own: a field that looks up the heading of the
 * page is known to Word alone.
 */
const sectie = (boek: Boek, deel: string, children: FileChild[]) => ({
  ...rand([boek.titel, ...(deel ? [deel] : [])], editieVan(boek)),
  properties: { type: SectionType.NEXT_PAGE },
  children,
});

const editieVan = ({ editie, versie, datum }: Boek) => `${editie}, ${kantoor.versie(versie, datum)}`;

function voorblad(boek: Boek, { afkomst }: KantoorOpties) {
  const { titel, ondertitel, uitgever, adres } = boek;
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
function inhoud({ delen, bronnen, register }: Boek, plek: Plek): FileChild[] {
  const regel = (stijl: 'TOC1' | 'TOC2', id: string, titel: string): Paragraph => {
    const naam = bladwijzer(ankerIn(id));
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
    ...delen.flatMap(({ id, titel, stukken }) => [
      regel('TOC1', id, titel),
      ...stukken.map((stuk) => regel('TOC2', stuk.id, stuk.titel)),
    ]),
    ...(bronnen.length > 0 ? [regel('TOC1', BRONNEN, woord.bronnen)] : []),
    ...(register.length > 0 ? [regel('TOC1', REGISTER, woord.register)] : []),
  ];
}

function deelVan({ id, titel, samenvatting, inleiding, stukken }: Boekdeel, gang: Gang): FileChild[] {
  const plek = plekVan({ id, voetnoten: [] }, gang, 0);
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
        stuk.soort !== 'begrip' && stuk.soort !== 'vraag' && (i > 0 || inleiding.length > 0);
      return stukDelen(stuk, plekVan(stuk, gang, 1));
    }),
  ];
}

const hoofdkop = (id: string, titel: string, plek: Plek): Paragraph =>
  alinea(
    { ...plek, stijl: 'Heading1' },
    { children: [new Bookmark({ id: bladwijzer(ankerIn(id)), children: [new TextRun(titel)] })] },
  );

function bronnen(boek: Boek, plek: Plek): FileChild[] {
  plek.gang.nieuweBladzijde = false;
  return [hoofdkop(BRONNEN, woord.bronnen, plek), ...bronnenlijst(boek.bronnen, plek)];
}

/** Words with the pages on which they are explained, in two columns. */
function register(boek: Boek, gang: Gang) {
  const { register: letters } = boek;
  if (letters.length === 0) return [];
  const plek = plekVan({ id: REGISTER, voetnoten: [] }, gang, 0);
  gang.nieuweBladzijde = false;
  const naam = (doel: Linkdoel) =>
    doel.soort === 'binnen' ? [bladwijzer(ankerIn(doel.stuk, doel.anker))] : [];
  return [
    sectie(boek, woord.register, [hoofdkop(REGISTER, woord.register, plek)]),
    {
      ...rand([boek.titel, woord.register], editieVan(boek)),
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
