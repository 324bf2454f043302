import { dispatch, type Handlers } from '../../page/dispatch.ts';
import { opEigenRegel } from '../shared/kantoor/gekozen.ts';
import { pasIn } from '../shared/kantoor/beelden.ts';
import type { Beeld } from '../shared/kantoor/opties.ts';
import { kaderstijl } from '../shared/kantoor/stijl.ts';
import { anchorIn } from '../../page/links.ts';
import type { BlockOf, PlainBlock } from '../../page/plain.ts';
import { alinea, kopregel } from './alinea.ts';
import { bladwijzer, cm, element, span, woorden } from './element.ts';
import type { Plek } from './gang.ts';
import { lijstNaam } from './lijststijlen.ts';
import { kaart, tabel } from './tabel.ts';
import { zinnen } from './zin.ts';

const tafel: Handlers<PlainBlock, string, Plek> = {
  heading: ({ depth: niveau, id, children }, plek) => kop(niveau, id, zinnen(children, plek), plek),
  paragraph: ({ children }, plek) => alinea(plek, zinnen(opEigenRegel(children), plek)),
  list: (node, plek) => lijst(node, plek),
  table: (node, plek) => tabel(node, plek, blokken),
  definitionList: ({ rows: rijen }, plek) => rijen.map((rij) => kenmerk(rij, plek)).join(''),
  blockquote: ({ blocks: onder }, plek) => blokken(onder, { ...plek, stijl: 'Quote' }),
  code: ({ value }, plek) => alinea({ ...plek, stijl: 'Codeblok' }, woorden(value)),
  image: ({ url, alt }, plek) => {
    const beeld = plek.gang.beelden.get(url);
    return beeld ? afbeelding(url, beeld, alt, '', plek) : '';
  },
  box: ({ kind: soort, title: titel, blocks: onder }, plek) => {
    const stijl = kaderstijl(soort);
    return (
      alinea({ ...plek, stijl: stijl.kop }, zinnen(titel, plek)) +
      blokken(onder, { ...plek, stijl: stijl.tekst })
    );
  },
  card: ({ title: titel, blocks: onder }, plek) => {
    const binnen: Plek = { ...plek, stijl: 'Kaart', breedte: plek.breedte - 400 };
    return kaart(
      (titel ? alinea({ ...binnen, stijl: 'Kaarttitel' }, woorden(titel)) : '') + blokken(onder, binnen),
      plek,
      titel ?? '',
    );
  },
  writingSpace: ({ lines: regels }, plek) =>
    alinea({ ...plek, stijl: 'Schrijfregel' }, element('text:tab')).repeat(regels),
  drawing: ({ id, title: titel, description: beschrijving, blocks: onder }, plek) => {
    const beeld = plek.gang.beelden.get(id);
    return (
      alinea({ ...plek, stijl: 'Caption' }, woorden(titel)) +
      (beeld ? afbeelding(id, beeld, titel, beschrijving, plek) : '') +
      blokken(onder, plek)
    );
  },
  sheet: ({ id, title: titel, subtitle: onder, blocks: inhoud }, plek) =>
    (titel
      ? kop(3, id, zinnen(titel, plek), plek)
      : alinea({ ...plek, stijl: 'Tussenruimte' }, bladwijzer(anchorIn(plek.stuk, id), ''))) +
    (onder ? alinea({ ...plek, stijl: 'KleineTekst' }, zinnen(onder, plek)) : '') +
    blokken(inhoud, plek),
};

/** After these the next paragraph keeps more distance. */
const LUCHT = new Set<PlainBlock['type']>(['box', 'list', 'definitionList', 'writingSpace', 'code']);

/** Blocks as paragraphs, lists and tables; a sheet begins on a new page, together with the heading above it. */
export function blokken(nodes: readonly PlainBlock[], plek: Plek): string {
  const { gang } = plek;
  return nodes
    .map((node, i) => {
      const blad = node.type === 'sheet' && nodes[i - 1]?.type !== 'heading';
      const bladkop = node.type === 'heading' && nodes[i + 1]?.type === 'sheet';
      if (blad || bladkop) gang.nieuweBladzijde = true;
      // A table cannot begin on a new page by itself: an empty line does it.
      const breek =
        gang.nieuweBladzijde && (node.type === 'table' || node.type === 'card' || node.type === 'list');
      const voor = breek ? alinea({ ...plek, stijl: 'Tussenruimte' }, '') : '';
      const uit = voor + dispatch(tafel, node, plek);
      if (node.type === 'sheet') gang.nieuweBladzijde = true;
      gang.lucht = LUCHT.has(node.type);
      return uit;
    })
    .join('');
}

/** A heading with its place, so that links find it. */
export function kop(niveau: number, id: string, inhoud: string, plek: Plek): string {
  const diep = Math.min(6, niveau);
  const naam = anchorIn(plek.stuk, id || undefined);
  return kopregel({ ...plek, stijl: `Heading${diep}` }, diep, bladwijzer(naam, inhoud));
}

function afbeelding(id: string, beeld: Beeld, titel: string, beschrijving: string, plek: Plek): string {
  const { gang } = plek;
  const naam = gang.gebruikt.get(id) ?? `Pictures/beeld-${gang.gebruikt.size + 1}.${beeld.soort}`;
  gang.gebruikt.set(id, naam);
  const { breedte, hoogte } = pasIn(beeld, plek.breedte / 15);
  const plaatje = element('draw:image', {
    'xlink:href': naam,
    'xlink:type': 'simple',
    'xlink:show': 'embed',
    'xlink:actuate': 'onLoad',
  });
  return alinea(
    { ...plek, stijl: 'Afbeelding' },
    element(
      'draw:frame',
      {
        'draw:style-name': 'Beeldkader',
        'draw:name': `${titel} ${gang.volgend()}`,
        'text:anchor-type': 'as-char',
        'svg:width': cm(breedte * 15),
        'svg:height': cm(hoogte * 15),
      },
      plaatje +
        element('svg:title', {}, woorden(titel)) +
        (beschrijving ? element('svg:desc', {}, woorden(beschrijving)) : ''),
    ),
  );
}

function lijst({ ordered: genummerd, start, items: punten }: BlockOf<'list'>, plek: Plek): string {
  const vinken = punten.some(({ checked: vakje }) => vakje !== undefined);
  const stijl = plek.stijl === 'Normal' ? 'ListParagraph' : plek.stijl;
  const binnen: Plek = { ...plek, stijl };
  plek.gang.lucht = false;
  const items = punten.map(({ id, checked: vakje, blocks: inhoud }, i) => {
    const [eerste, ...rest] = inhoud;
    const tekst = eerste?.type === 'paragraph' ? zinnen(eerste.children, plek) : '';
    const woord = id ? bladwijzer(anchorIn(plek.stuk, id), tekst) : tekst;
    const vak = vakje === undefined ? '' : woorden(`${vakje ? '☒' : '☐'} `);
    return element(
      'text:list-item',
      genummerd && i === 0 && start !== 1 ? { 'text:start-value': start } : {},
      (eerste?.type === 'paragraph' ? alinea(binnen, vak + woord) : '') +
        blokken(eerste?.type === 'paragraph' ? rest : inhoud, binnen),
    );
  });
  return element(
    'text:list',
    {
      'text:style-name': lijstNaam(genummerd ? 'Nummers' : vinken ? 'Vinklijst' : 'Opsomming', stijl),
      ...(genummerd && { 'xml:id': `lijst-${plek.gang.volgend()}` }),
    },
    items.join(''),
  );
}

/** A name with what it stands for, beside it when it fits and below it when not. */
function kenmerk({ term: naam, blocks: inhoud }: { term: string; blocks: PlainBlock[] }, plek: Plek): string {
  const [eerste, ...rest] = inhoud;
  const woord = span('Kenmerknaam', woorden(naam));
  const binnen: Plek = { ...plek, stijl: 'Kenmerkvervolg' };
  if (eerste?.type !== 'paragraph' || naam.length > 22)
    return alinea({ ...plek, stijl: 'Kenmerk' }, woord) + blokken(inhoud, binnen);
  return (
    alinea({ ...plek, stijl: 'Kenmerk' }, woord + element('text:tab') + zinnen(eerste.children, plek)) +
    blokken(rest, binnen)
  );
}
