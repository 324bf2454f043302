import { isWritingRow } from '../../page/writing-space.ts';
import type { BlockOf, Cell } from '../../page/plain.ts';
import { fout } from './fout.ts';
import { rij, roep, type Code } from './code.ts';
import type { Context } from './context.ts';
import { lengte } from './lengte.ts';
import { blokveldVan } from './veld.ts';
import { zinnen } from './zin.ts';

/** A row of at most so many characters stays on one page. */
const HEEL = 1200;
/** A column whose texts are all this short is as wide as they are. */
const SMAL = 13;

/**
 * A table with one header row, which Typst repeats on every page and tags as such.
 * @throws when no column has a heading: a screen reader could not say what a cell is about
 */
export function tabel({ head: kop, rows: rijen, rowHeads: rijkop }: BlockOf<'table'>, buiten: Context): Code {
  const context: Context = { ...buiten, inCel: true };
  if (!kop.some(({ blocks: nodes }) => lengte(nodes) > 30))
    throw fout(context.stuk, 'heeft een tabel zonder koprij. Zet boven elke kolom wat erin staat.');
  return roep(
    'tabel',
    rij(breedten(kop, rijen)),
    rij(kop.map((cel) => celVan(cel, context))),
    { rijkop: String(rijkop) },
    ...rijen.map((cellen) =>
      rij([
        String(cellen.reduce((som, { blocks: nodes }) => som + lengte(nodes), 0) < HEEL),
        ...cellen.map((cel) => celVan(cel, context, isWritingRow(cellen))),
      ]),
    ),
  );
}

function celVan(
  { blocks: nodes, align: uitlijning, span: breedte }: Cell,
  context: Context,
  schrijf = false,
): Code {
  const [enige] = nodes;
  const code =
    nodes.length === 1 && enige?.type === 'paragraph' && !blokveldVan(enige)
      ? zinnen(enige.children, context)
      : context.blokken(nodes, context);
  return roep('cel', code, {
    kant: uitlijning && (uitlijning === 'right' ? 'right' : 'center'),
    breedte: breedte === undefined ? undefined : String(breedte),
    hoog: schrijf ? 'true' : undefined,
  });
}

/** How wide columns are: as their words, or a part of what is left, by how much stands in them. */
function breedten(kop: readonly Cell[], rijen: readonly Cell[][]): Code[] {
  return kop.map((veld, i) => {
    const maten = [veld, ...rijen.flatMap((cellen) => (heelBreed(cellen) ? [] : [cellen[i]!]))].map((cel) =>
      Math.max(0, lengte(cel?.blocks ?? []) - 30),
    );
    if (Math.max(...maten) <= SMAL) return 'auto';
    const midden = maten.reduce((som, maat) => som + maat, 0) / maten.length;
    return `${Math.round(Math.sqrt(Math.min(Math.max(midden, 14), 200)) * 10) / 10}fr`;
  });
}

const heelBreed = (cellen: readonly Cell[]): boolean =>
  cellen.some(({ span: breedte }) => (breedte ?? 1) > 1);
