import { tekenDeur } from '../shared/beeldmerk/deur.ts';
import { kleurVan, metKleur, tonenVan } from '../shared/beeldmerk/verf.ts';
import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import { withWritingSpace } from '../../page/writing-space.ts';
import type { PlainPage } from '../../page/plain.ts';
import { inhoud, roep, rij, tekenreeks, type Code } from './code.ts';
import type { Context } from './context.ts';
import { bytes } from './bytes.ts';
import { controleer } from './controle.ts';
import { blokken } from './schrijf.ts';
import { lengte } from './lengte.ts';
import { zinnen } from './zin.ts';

/** A foot of at most so many characters stays on one page. */
const HEEL = 2500;

/**
 * A page as code: its head, its text, notes that nothing in the text refers to, and its foot.
 * @throws an error in Dutch that names the page, when something in it cannot become an accessible PDF
 */
export function schrijfStuk(
  stuk: PlainPage,
  context: Context,
  { qr, live }: { qr?: Code; live?: Code } = {},
): Code {
  controleer(stuk);
  const kop = roep(
    'paginakop',
    tekenreeks(stuk.id),
    stuk.label ? tekenreeks(stuk.label) : 'none',
    tekenreeks(stuk.title),
    rij(stuk.facts.map(tekenreeks)),
    stuk.summary.length > 0 ? zinnen(stuk.summary, context) : 'none',
    {
      deur: qr === undefined ? deur(stuk, context) : undefined,
      code: qr,
      live,
      toon: tekenreeks(kleurVan[stuk.family]),
    },
  );
  const tekst = blokken(withWritingSpace(stuk.blocks), context);
  const los = stuk.notes.filter(({ number: nummer }) => !context.noten.has(nummer));
  return inhoud([
    'counter(footnote).update(0)',
    kop,
    tekst,
    ...los.map((noot) => blokken(noot.blocks, context)),
    ...(stuk.tail.length > 0
      ? [
          roep('naloop', blokken(stuk.tail, { ...context, koppen: 'nergens' }), {
            heel: String(lengte(stuk.tail) < HEEL),
          }),
        ]
      : []),
  ]);
}

/** The door of the page, with its number, as on the site. */
function deur(
  { family: familie, label, kind: soort }: PlainPage,
  { merk, bestanden, letter }: Context,
): Code | undefined {
  if (soort !== 'stap' && soort !== 'module') return undefined;
  const nummer = Number(/\d+$/.exec(label ?? '')?.[0]);
  const naam = `/deur/${familie}-${nummer}.svg`;
  if (!bestanden.has(naam)) bestanden.set(naam, bytes(deurSvg(merk, familie, nummer, letter)));
  return tekenreeks(naam);
}

function deurSvg(merk: Merk, familie: PlainPage['family'], nummer: number, letter: string): string {
  const { licht } = basisVan(merk);
  const verf = metKleur(licht, familie);
  const cijfer = `fill="${tonenVan(licht, familie).opVol}" font-family="${letter}" font-weight="700" font-size="21"`;
  const { breedte, hoogte, vormen } = tekenDeur({ vorm: merk.deur, familie, nummer }, (rol) =>
    rol === 'nummer' ? cijfer : verf(rol),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breedte} ${hoogte}" width="${breedte}" height="${hoogte}">${vormen}</svg>`;
}
