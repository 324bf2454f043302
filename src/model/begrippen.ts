import { tekstVan } from '../document/text.ts';
import type { Blok, Knoop, Rijk, Zin } from '../document/tree.ts';
import { isSoort, sleutelVan } from './entry.ts';
import type { Handboek } from './handboek.ts';

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
 * behind it, unless the writer did so. Changes the trees of the handbook in place, so it is for readers
 * only: checks need the texts as they were written. Headings, links and documents to fill in stay as they are.
 */
export function metUitleg(handboek: Handboek): Handboek {
  const termen = termenVan(handboek);
  for (const entry of handboek.alle) {
    if (isSoort(entry, 'sjabloon') || isSoort(entry, 'bron')) continue;
    const { teksten } = handboek.ontleed.get(sleutelVan(entry))!;
    const gehad = new Set(isSoort(entry, 'begrip') ? [entry.id] : []);
    const woorden = teksten.map(({ tekst }) => tekstVan(tekst)).join(' ');
    for (const [kort, voluit] of termen.afkortingen)
      if (woorden.includes(`(${kort})`) || woorden.includes(voluit)) gehad.add(kort);
    for (const { pad, tekst } of teksten) {
      // The summary stands on cards too, where a link inside a link would be.
      if (pad[0] !== 'samenvatting' && pad[0] !== 'kortAntwoord' && pad[0] !== 'uitleg')
        loop(tekst, gehad, termen);
    }
  }
  return handboek;
}

function loop(ouder: Rijk | Knoop, gehad: Set<string>, termen: Termenlijst): void {
  if ('type' in ouder) {
    if (ouder.type === 'Begrip') gehad.add(ouder.attributen.id);
    if (GESLOTEN.has(ouder.type)) return;
    if (ouder.type === 'table') {
      for (const cel of ouder.rijen.flat()) loop(cel, gehad, termen);
      return;
    }
  }
  if (!('children' in ouder)) return;
  const kinderen = ouder.children as (Zin | Blok)[];
  for (let i = 0; i < kinderen.length; i++) {
    const kind = kinderen[i]!;
    if (kind.type !== 'text') {
      loop(kind, gehad, termen);
      continue;
    }
    const treffer = eersteTerm(kind.value, gehad, termen);
    if (!treffer) continue;
    const { sleutel, begin, eind, voluit } = treffer;
    gehad.add(sleutel);
    const { plek, value } = kind;
    const tekst = (waarde: string) => ({ type: 'text' as const, plek, value: waarde });
    const woord = value.slice(begin, eind);
    const verklaard: Zin = voluit
      ? tekst(`${woord} (${voluit})`)
      : { type: 'Begrip', plek, attributen: { id: sleutel }, children: [tekst(woord)] };
    const delen = [tekst(value.slice(0, begin)), verklaard, tekst(value.slice(eind))];
    kinderen.splice(i, 1, ...delen.filter((deel) => deel.type !== 'text' || deel.value !== ''));
    // Go on with what comes after the word that was explained.
    i = kinderen.indexOf(verklaard);
  }
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
