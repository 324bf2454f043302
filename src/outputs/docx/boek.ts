import {
  Bookmark,
  InternalHyperlink,
  PageReference,
  Paragraph,
  SectionType,
  TableOfContents,
  TabStopType,
  Tab,
  TextRun,
  type FileChild,
} from 'docx';
import { boek as woord } from '../../text/boek.ts';
import { kantoor } from '../../text/kantoor.ts';
import { haalBeelden } from '../shared/kantoor/beelden.ts';
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

/** A book as a Word file: title page, contents, parts, sources, index. Same input, same bytes. */
export async function boekDocx(boek: Boek, opties: KantoorOpties): Promise<Uint8Array> {
  const { merk, afkomst } = opties;
  const stukken = boek.delen.flatMap((deel) => deel.stukken);
  const alle = [...boek.delen.flatMap((deel) => deel.inleiding), ...stukken.flatMap(blokkenVan)];
  const gang = gangVan(merk, await haalBeelden(alle, opties), linksIn(stukken, boek.site, boek.delen));
  const plek = plekVan({ id: 'boek', voetnoten: [] }, gang, 0);
  const editie = `${boek.editie}, ${kantoor.versie(boek.versie, boek.datum)}`;
  return maakBestand({
    gang,
    merk,
    afkomst,
    titel: boek.titel,
    plek,
    bijwerken: true,
    secties: [
      { children: voorblad(boek, opties) },
      {
        ...rand([boek.titel], editie),
        properties: { type: SectionType.NEXT_PAGE },
        children: [...inhoud(), ...boek.delen.flatMap((deel) => deelVan(deel, gang)), ...bronnen(boek, plek)],
      },
      ...register(boek, gang),
    ],
  });
}

function voorblad(
  { titel, ondertitel, editie, versie, datum, uitgever, adres }: Boek,
  { afkomst }: KantoorOpties,
) {
  const regel = (style: string, text: string) => new Paragraph({ style, text });
  return [
    regel('Title', titel),
    regel('Subtitle', ondertitel),
    regel('Inleiding', `${editie}, ${kantoor.versie(versie, datum)}`),
    regel('Normal', uitgever),
    afkomstregel(afkomst, adres),
  ];
}

/** The contents: filled in by the library, with page numbers once Word has worked them out. */
const inhoud = (): FileChild[] => [
  new Paragraph({ style: 'Inhoudskop', text: woord.inhoud }),
  new TableOfContents(woord.inhoud, { hyperlink: true, headingStyleRange: '1-2' }),
];

function deelVan({ id, titel, samenvatting, inleiding, stukken }: Boekdeel, gang: Gang): FileChild[] {
  const plek = plekVan({ id, voetnoten: [] }, gang, 0);
  gang.nieuweBladzijde = true;
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
  if (boek.bronnen.length === 0) return [];
  plek.gang.nieuweBladzijde = true;
  return [hoofdkop('bronnenlijst', woord.bronnen, plek), ...bronnenlijst(boek.bronnen, plek)];
}

/** Words with the pages on which they are explained, in two columns. */
function register({ register: letters, titel, editie, versie, datum }: Boek, gang: Gang) {
  if (letters.length === 0) return [];
  const plek = plekVan({ id: 'register', voetnoten: [] }, gang, 0);
  gang.nieuweBladzijde = false;
  const voet = `${editie}, ${kantoor.versie(versie, datum)}`;
  const naam = (doel: Linkdoel) =>
    doel.soort === 'binnen' ? [bladwijzer(ankerIn(doel.stuk, doel.anker))] : [];
  return [
    {
      ...rand([titel], voet),
      properties: { type: SectionType.NEXT_PAGE },
      children: [hoofdkop('register', woord.register, plek)],
    },
    {
      ...rand([titel], voet),
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
