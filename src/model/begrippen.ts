import { kinds } from '../kinds/index.ts';
import { tekstVan } from '../document/text.ts';
import type { BlokTekst, TableCell, Knoop, Rijk, Text, Zin } from '../document/tree.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import { withEntries, type Handboek } from './handboek.ts';
import { withValue } from './ontleed.ts';

/** The words by which a begrip is recognised in a text, by their first word; and abbreviations. */
interface Termenlijst {
  termen: ReadonlyMap<string, readonly { woorden: string[]; id: string }[]>;
  afkortingen: ReadonlyMap<string, string>;
}

/** The terms and plurals of all begrippen. Synonyms are left out: they mean other things too. */
function termenVan({ perSoort: { begrip }, handleiding: { afkortingen } }: Handboek): Termenlijst {
  const termen = begrip.flatMap(({ id, data: { voorkeursterm, meervoud } }) =>
    [voorkeursterm, meervoud]
      .filter((term) => term !== undefined)
      .map((term) => ({ woorden: woordenVan(term), id })),
  );
  // The longest first: «netwerk van vertrouwenspersonen» before «vertrouwenspersonen».
  termen.sort((a, b) => b.woorden.length - a.woorden.length);
  return {
    termen: Map.groupBy(termen, ({ woorden }) => woorden[0]!),
    afkortingen: new Map(afkortingen.map(({ kort, voluit }) => [kort, voluit])),
  };
}

/**
 * Explains words where a page first uses them: a term links to its begrip, an abbreviation gets its words
 * behind it, unless the writer did so. For readers only: checks need the texts as they were written, and
 * get the handbook that was given. Headings, links and documents to fill in stay as they are.
 */
export function metUitleg(handboek: Handboek): Handboek {
  const termen = termenVan(handboek);
  return withEntries(
    handboek,
    handboek.alle.map((entry) => (kinds[entry.soort].explained ? explained(entry, termen) : entry)),
  );
}

/** Texts that stand on cards too, where a link inside a link would be. */
const OP_KAARTEN: ReadonlySet<unknown> = new Set(['samenvatting', 'kortAntwoord', 'uitleg']);

function explained<E extends ElkeEntry>(entry: E, termen: Termenlijst): E {
  const gehad = new Set(isSoort(entry, 'begrip') ? [entry.id] : []);
  const woorden = entry.texts.map(({ tekst }) => tekstVan(tekst)).join(' ');
  for (const [kort, voluit] of termen.afkortingen)
    if (woorden.includes(`(${kort})`) || woorden.includes(voluit)) gehad.add(kort);
  let { fields, body }: { fields: unknown; body: BlokTekst } = entry;
  const texts = entry.texts.map(({ pad, tekst }) => {
    if (OP_KAARTEN.has(pad[0])) return { pad, tekst };
    const nieuw = { ...tekst, children: inChildren(tekst.children, gehad, termen) } as Rijk;
    if (pad !== 'body') fields = withValue(fields, pad, nieuw);
    else if (nieuw.rijk === 'blok') body = nieuw;
    return { pad, tekst: nieuw };
  });
  return { ...entry, fields, body, texts };
}

const inChildren = (children: readonly Knoop[], gehad: Set<string>, termen: Termenlijst): Knoop[] =>
  children.flatMap((node) =>
    node.type === 'text' ? inText(node, gehad, termen) : [inNode(node, gehad, termen)],
  );

function inNode(node: Knoop, gehad: Set<string>, termen: Termenlijst): Knoop {
  if (node.type === 'Begrip') gehad.add(node.attributen.id);
  if (GESLOTEN.has(node.type)) return node;
  if (node.type === 'table') {
    const rows = node.rows.map((row) => row.map((cell) => inNode(cell, gehad, termen) as TableCell));
    return { ...node, rows };
  }
  return 'children' in node
    ? ({ ...node, children: inChildren(node.children, gehad, termen) } as Knoop)
    : node;
}

/** A text with what it explains in it: what stands before the word, the word, and so on with the rest. */
function inText({ plek, value }: Text, gehad: Set<string>, termen: Termenlijst): Zin[] {
  const tekst = (waarde: string): Text[] => (waarde === '' ? [] : [{ type: 'text', plek, value: waarde }]);
  const treffer = eersteTerm(value, gehad, termen);
  if (!treffer) return tekst(value);
  const { sleutel, begin, eind, voluit } = treffer;
  gehad.add(sleutel);
  const woord = value.slice(begin, eind);
  return [
    ...tekst(value.slice(0, begin)),
    ...(voluit
      ? tekst(`${woord} (${voluit})`)
      : [{ type: 'Begrip' as const, plek, attributen: { id: sleutel }, children: tekst(woord) }]),
    ...inText({ type: 'text', plek, value: value.slice(eind) }, gehad, termen),
  ];
}

/** Nodes whose words stay as they are. */
const GESLOTEN = new Set<string>(['heading', 'link', 'Begrip', 'code', 'inlineCode', 'Kaart']);

interface Treffer {
  /** The id of the begrip, or the abbreviation. */
  sleutel: string;
  begin: number;
  eind: number;
  voluit?: string;
}

function eersteTerm(
  value: string,
  gehad: Set<string>,
  { termen, afkortingen }: Termenlijst,
): Treffer | undefined {
  const woorden = [...value.matchAll(WOORD)];
  for (const [i, woord] of woorden.entries()) {
    const voluit = afkortingen.get(woord[0]);
    if (voluit && !gehad.has(woord[0]))
      return { sleutel: woord[0], begin: woord.index, eind: woord.index + woord[0].length, voluit };
    for (const { woorden: term, id } of termen.get(woord[0].toLowerCase()) ?? []) {
      const laatste = woorden[i + term.length - 1];
      if (gehad.has(id) || !laatste) continue;
      if (!term.every((deel, j) => woorden[i + j]![0].toLowerCase() === deel)) continue;
      return { sleutel: id, begin: woord.index, eind: laatste.index + laatste[0].length };
    }
  }
  return undefined;
}

const WOORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const woordenVan = (term: string) => [...term.toLowerCase().matchAll(WOORD)].map(([woord]) => woord);
