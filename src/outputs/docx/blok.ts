import {
  Bookmark,
  ImageRun,
  type Paragraph,
  Tab,
  Table,
  TabStopType,
  LeaderType,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { opEigenRegel } from '../shared/kantoor/gekozen.ts';
import { pasIn } from '../shared/kantoor/beelden.ts';
import type { Beeld } from '../shared/kantoor/opties.ts';
import { kaderstijl } from '../shared/kantoor/stijl.ts';
import { ankerIn } from '../shared/stuk/links.ts';
import { woordenVan } from '../shared/stuk/loop.ts';
import type { BlokVan, Lijstpunt, StukBlok, StukHandlers } from '../shared/stuk/types.ts';
import { alinea } from './alinea.ts';
import { bladwijzer } from './bladwijzer.ts';
import type { Plek } from './gang.ts';
import { alsPixels, STAP } from './maten.ts';
import type { Lijst } from './nummering.ts';
import { kaart, tabel } from './tabel.ts';
import { vakje } from './veld.ts';
import { zinnen } from './zin.ts';

type Tafel = Pick<StukHandlers<FileChild[], Plek>, StukBlok['type']>;

const tafel = {
  kop: ({ niveau, id, children }, plek) => [kop(niveau, id, zinnen(children, plek), plek)],
  alinea: ({ children }, plek) => [
    alinea(plek, {
      // Words in bold alone are a heading to who reads them: they stay with what follows.
      ...(children.length > 0 && children.every(({ type }) => type === 'sterk') && { keepNext: true }),
      children: zinnen(opEigenRegel(children), plek),
    }),
  ],
  lijst: (node, plek) => lijst(node, plek),
  tabel: (node, plek) => [tabel(node, plek, blokken)],
  kenmerken: ({ rijen }, plek) => rijen.flatMap((rij) => kenmerk(rij, plek)),
  citaat: ({ blokken: onder }, plek) => blokken(onder, { ...plek, stijl: 'Quote' }),
  codeblok: ({ value }, plek) => [
    alinea(
      { ...plek, stijl: 'Codeblok' },
      { children: value.split('\n').map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) })) },
    ),
  ],
  beeld: ({ url, alt }, plek) => {
    const beeld = plek.gang.beelden.get(url);
    return beeld ? [afbeelding(beeld, alt, alt, plek)] : [];
  },
  kader: ({ soort, titel, blokken: onder }, plek) => {
    const stijl = kaderstijl(soort);
    const binnen = { ...plek, inspring: Math.max(plek.inspring, 240) };
    return [
      alinea({ ...binnen, stijl: stijl.kop }, { children: zinnen(titel, plek) }),
      ...blokken(onder, { ...binnen, stijl: stijl.tekst }),
    ];
  },
  kaart: ({ titel, blokken: onder }, plek) => {
    const binnen = {
      ...plek,
      stijl: 'Kaart',
      inspring: 0,
      diepte: 0,
      breedte: plek.breedte - plek.inspring - 400,
    };
    const inhoud = [
      ...(titel ? [alinea({ ...binnen, stijl: 'Kaarttitel' }, { children: [new TextRun(titel)] })] : []),
      ...blokken(onder, binnen),
    ];
    return [kaart(inhoud, plek, titel ?? '')];
  },
  schrijfruimte: ({ regels }, plek) =>
    Array.from({ length: regels }, () =>
      alinea(
        { ...plek, stijl: 'Schrijfregel' },
        {
          tabStops: [{ type: TabStopType.RIGHT, position: plek.breedte, leader: LeaderType.UNDERSCORE }],
          children: [new TextRun({ children: [new Tab()] })],
        },
      ),
    ),
  diagram: ({ id, titel, beschrijving, blokken: onder }, plek) => {
    const beeld = plek.gang.beelden.get(id);
    return [
      alinea({ ...plek, stijl: 'Caption' }, { children: [new TextRun(titel)] }),
      ...(beeld ? [afbeelding(beeld, titel, beschrijving, plek)] : []),
      ...blokken(onder, plek),
    ];
  },
  werkblad: ({ id, titel, onder, blokken: inhoud }, plek) => {
    return [
      ...(titel ? [kop(3, id, zinnen(titel, plek), plek)] : [merk(id, plek)]),
      ...(onder ? [alinea({ ...plek, stijl: 'KleineTekst' }, { children: zinnen(onder, plek) })] : []),
      ...blokken(inhoud, plek),
    ];
  },
} satisfies Tafel;

/**
 * Blocks as paragraphs and tables. Two tables in a row get room between them, or Word makes them one;
 * a sheet begins on a new page, together with the heading right above it.
 */
export function blokken(nodes: readonly StukBlok[], plek: Plek): FileChild[] {
  const { gang } = plek;
  const uit: FileChild[] = [];
  nodes.forEach((node, i) => {
    const blad = node.type === 'werkblad' && nodes[i - 1]?.type !== 'kop';
    const bladkop = node.type === 'kop' && nodes[i + 1]?.type === 'werkblad';
    if (blad || bladkop) gang.nieuweBladzijde = true;
    if (node.type === 'tabel' || node.type === 'kaart') {
      // A table cannot begin on a new page by itself: an empty line does it.
      if (uit.at(-1) instanceof Table || gang.nieuweBladzijde)
        uit.push(alinea({ ...plek, stijl: 'Tussenruimte' }, {}));
      gang.lucht = false;
    }
    // The table holds a handler for every node type, which `satisfies` proved above.
    uit.push(...(tafel[node.type] as (node: StukBlok, plek: Plek) => FileChild[])(node, plek));
    if (node.type === 'werkblad') gang.nieuweBladzijde = true;
    gang.lucht = LUCHT.has(node.type);
  });
  return uit;
}

/** After these the next paragraph keeps more distance. */
const LUCHT = new Set<StukBlok['type']>([
  'tabel',
  'kaart',
  'kader',
  'lijst',
  'kenmerken',
  'schrijfruimte',
  'codeblok',
]);

/** A heading with its place, so that links find it. */
export function kop(niveau: number, id: string, children: ParagraphChild[], plek: Plek): Paragraph {
  const stijl = `Heading${Math.min(6, niveau + plek.dieper)}`;
  const naam = bladwijzer(ankerIn(plek.stuk, id || undefined));
  return alinea({ ...plek, stijl }, { children: [new Bookmark({ id: naam, children })] });
}

/** A place without words of its own. */
const merk = (id: string, plek: Plek): Paragraph =>
  alinea(
    { ...plek, stijl: 'Tussenruimte' },
    { children: [new Bookmark({ id: bladwijzer(ankerIn(plek.stuk, id)), children: [] })] },
  );

function afbeelding(beeld: Beeld, titel: string, beschrijving: string, plek: Plek): Paragraph {
  const { breedte, hoogte } = pasIn(beeld, alsPixels(plek.breedte - plek.inspring));
  return alinea(
    { ...plek, stijl: 'Afbeelding' },
    {
      children: [
        new ImageRun({
          type: beeld.soort,
          data: beeld.data,
          transformation: { width: breedte, height: hoogte },
          altText: { name: titel, title: titel, description: beschrijving },
        }),
      ],
    },
  );
}

function lijst({ genummerd, start, punten }: BlokVan<'lijst'>, plek: Plek): FileChild[] {
  const { nummering } = plek.gang;
  const nummers = genummerd ? nummering.nummers(start) : nummering.punten();
  return punten.flatMap((punt) => lijstpunt(punt, nummers, plek));
}

function lijstpunt({ id, vakje: aan, blokken: inhoud }: Lijstpunt, nummers: Lijst, plek: Plek): FileChild[] {
  const { gang, diepte, inspring } = plek;
  const [eerste, ...rest] = inhoud;
  const links = inspring + STAP;
  const indent = { left: links, hanging: STAP };
  const stijl = plek.stijl === 'Normal' ? (aan === undefined ? 'ListParagraph' : 'Vinkpunt') : plek.stijl;
  const zin = eerste?.type === 'alinea' ? eerste.children : [];
  const woorden = zinnen(zin, plek);
  const naam = id && new Bookmark({ id: bladwijzer(ankerIn(plek.stuk, id)), children: woorden });
  const children = naam ? [naam] : woorden;
  const binnen = {
    ...plek,
    stijl: plek.stijl === 'Normal' ? 'ListParagraph' : plek.stijl,
    diepte: diepte + 1,
    inspring: links,
  };
  return [
    aan === undefined
      ? alinea(
          { ...plek, stijl },
          { indent, numbering: { ...nummers, level: Math.min(diepte, 5) }, children },
        )
      : alinea(
          { ...plek, stijl },
          {
            indent,
            tabStops: [{ type: TabStopType.LEFT, position: links }],
            children: [
              vakje(aan, { id: id ?? 'vinkje', label: woordenVan(zin) }, gang.volgend),
              new TextRun({ children: [new Tab()] }),
              ...children,
            ],
          },
        ),
    ...blokken(eerste?.type === 'alinea' ? rest : inhoud, binnen),
  ];
}

/** A name with what it stands for, beside it when it fits and below it when not. */
function kenmerk({ naam, blokken: inhoud }: { naam: string; blokken: StukBlok[] }, plek: Plek): FileChild[] {
  const [eerste, ...rest] = inhoud;
  const naamloop = new TextRun({ style: 'Kenmerknaam', text: naam });
  const binnen = { ...plek, stijl: 'Kenmerk', inspring: plek.inspring };
  if (eerste?.type !== 'alinea' || naam.length > 22)
    return [
      alinea({ ...binnen, stijl: plek.stijl }, { keepNext: true, children: [naamloop] }),
      ...blokken(inhoud, { ...binnen, inspring: 2400 }),
    ];
  return [
    alinea(binnen, {
      tabStops: [{ type: TabStopType.LEFT, position: 2400 }],
      children: [naamloop, new TextRun({ children: [new Tab()] }), ...zinnen(eerste.children, plek)],
    }),
    ...blokken(rest, { ...binnen, inspring: 2400 }),
  ];
}
