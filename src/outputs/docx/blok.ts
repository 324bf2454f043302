import { dispatch, type Handlers } from '../../page/dispatch.ts';
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
import { anchorIn } from '../../page/links.ts';
import { wordsOf } from '../../page/words.ts';
import type { BlockOf, Item, PlainBlock } from '../../page/plain.ts';
import { alinea } from './alinea.ts';
import { bladwijzer } from './bladwijzer.ts';
import type { Plek } from './gang.ts';
import { alsPixels, STAP } from './maten.ts';
import type { Lijst } from './nummering.ts';
import { kaart, tabel } from './tabel.ts';
import { vakje } from './veld.ts';
import { zinnen } from './zin.ts';

const tafel: Handlers<PlainBlock, FileChild[], Plek> = {
  heading: ({ depth: niveau, id, children }, plek) => [kop(niveau, id, zinnen(children, plek), plek)],
  paragraph: ({ children }, plek) => [
    alinea(plek, {
      // Words in bold alone are a heading to who reads them: they stay with what follows.
      ...(children.length > 0 && children.every(({ type }) => type === 'strong') && { keepNext: true }),
      children: zinnen(opEigenRegel(children), plek),
    }),
  ],
  list: (node, plek) => lijst(node, plek),
  table: (node, plek) => [tabel(node, plek, blokken)],
  definitionList: ({ rows: rijen }, plek) => rijen.flatMap((rij) => kenmerk(rij, plek)),
  blockquote: ({ blocks: onder }, plek) => blokken(onder, { ...plek, stijl: 'Quote' }),
  code: ({ value }, plek) => [
    alinea(
      { ...plek, stijl: 'Codeblok' },
      { children: value.split('\n').map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) })) },
    ),
  ],
  image: ({ url, alt }, plek) => {
    const beeld = plek.gang.beelden.get(url);
    return beeld ? [afbeelding(beeld, alt, alt, plek)] : [];
  },
  box: ({ kind: soort, title: titel, blocks: onder }, plek) => {
    const stijl = kaderstijl(soort);
    const binnen = { ...plek, inspring: Math.max(plek.inspring, 240) };
    return [
      alinea({ ...binnen, stijl: stijl.kop }, { children: zinnen(titel, plek) }),
      ...blokken(onder, { ...binnen, stijl: stijl.tekst }),
    ];
  },
  card: ({ title: titel, blocks: onder }, plek) => {
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
  writingSpace: ({ lines: regels }, plek) =>
    Array.from({ length: regels }, () =>
      alinea(
        { ...plek, stijl: 'Schrijfregel' },
        {
          tabStops: [{ type: TabStopType.RIGHT, position: plek.breedte, leader: LeaderType.UNDERSCORE }],
          children: [new TextRun({ children: [new Tab()] })],
        },
      ),
    ),
  drawing: ({ id, title: titel, description: beschrijving, blocks: onder }, plek) => {
    const beeld = plek.gang.beelden.get(id);
    return [
      alinea({ ...plek, stijl: 'Caption' }, { children: [new TextRun(titel)] }),
      ...(beeld ? [afbeelding(beeld, titel, beschrijving, plek)] : []),
      ...blokken(onder, plek),
    ];
  },
  sheet: ({ id, title: titel, subtitle: onder, blocks: inhoud }, plek) => {
    return [
      ...(titel ? [kop(3, id, zinnen(titel, plek), plek)] : [merk(id, plek)]),
      ...(onder ? [alinea({ ...plek, stijl: 'KleineTekst' }, { children: zinnen(onder, plek) })] : []),
      ...blokken(inhoud, plek),
    ];
  },
};

/**
 * Blocks as paragraphs and tables. Two tables in a row get room between them, or Word makes them one;
 * a sheet begins on a new page, together with the heading right above it.
 */
export function blokken(nodes: readonly PlainBlock[], plek: Plek): FileChild[] {
  const { gang } = plek;
  const uit: FileChild[] = [];
  nodes.forEach((node, i) => {
    const blad = node.type === 'sheet' && nodes[i - 1]?.type !== 'heading';
    const bladkop = node.type === 'heading' && nodes[i + 1]?.type === 'sheet';
    if (blad || bladkop) gang.nieuweBladzijde = true;
    if (node.type === 'table' || node.type === 'card') {
      // A table cannot begin on a new page by itself: an empty line does it.
      if (uit.at(-1) instanceof Table || gang.nieuweBladzijde)
        uit.push(alinea({ ...plek, stijl: 'Tussenruimte' }, {}));
      gang.lucht = false;
    }
    uit.push(...dispatch(tafel, node, plek));
    if (node.type === 'sheet') gang.nieuweBladzijde = true;
    gang.lucht = LUCHT.has(node.type);
  });
  return uit;
}

/** After these the next paragraph keeps more distance. */
const LUCHT = new Set<PlainBlock['type']>([
  'table',
  'card',
  'box',
  'list',
  'definitionList',
  'writingSpace',
  'code',
]);

/** A heading with its place, so that links find it. */
export function kop(niveau: number, id: string, children: ParagraphChild[], plek: Plek): Paragraph {
  const stijl = `Heading${Math.min(6, niveau + plek.dieper)}`;
  const naam = bladwijzer(anchorIn(plek.stuk, id || undefined));
  return alinea({ ...plek, stijl }, { children: [new Bookmark({ id: naam, children })] });
}

/** A place without words of its own. */
const merk = (id: string, plek: Plek): Paragraph =>
  alinea(
    { ...plek, stijl: 'Tussenruimte' },
    { children: [new Bookmark({ id: bladwijzer(anchorIn(plek.stuk, id)), children: [] })] },
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

function lijst({ ordered: genummerd, start, items: punten }: BlockOf<'list'>, plek: Plek): FileChild[] {
  const { nummering } = plek.gang;
  const nummers = genummerd ? nummering.nummers(start) : nummering.punten();
  return punten.flatMap((punt) => lijstpunt(punt, nummers, plek));
}

function lijstpunt({ id, checked: aan, blocks: inhoud }: Item, nummers: Lijst, plek: Plek): FileChild[] {
  const { gang, diepte, inspring } = plek;
  const [eerste, ...rest] = inhoud;
  const links = inspring + STAP;
  const indent = { left: links, hanging: STAP };
  const stijl = plek.stijl === 'Normal' ? (aan === undefined ? 'ListParagraph' : 'Vinkpunt') : plek.stijl;
  const zin = eerste?.type === 'paragraph' ? eerste.children : [];
  const woorden = zinnen(zin, plek);
  const naam = id && new Bookmark({ id: bladwijzer(anchorIn(plek.stuk, id)), children: woorden });
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
              vakje(aan, { id: id ?? 'vinkje', label: wordsOf(zin) }, gang.volgend),
              new TextRun({ children: [new Tab()] }),
              ...children,
            ],
          },
        ),
    ...blokken(eerste?.type === 'paragraph' ? rest : inhoud, binnen),
  ];
}

/** A name with what it stands for, beside it when it fits and below it when not. */
function kenmerk(
  { term: naam, blocks: inhoud }: { term: string; blocks: PlainBlock[] },
  plek: Plek,
): FileChild[] {
  const [eerste, ...rest] = inhoud;
  const naamloop = new TextRun({ style: 'Kenmerknaam', text: naam });
  const binnen = { ...plek, stijl: 'Kenmerk', inspring: plek.inspring };
  if (eerste?.type !== 'paragraph' || naam.length > 22)
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
