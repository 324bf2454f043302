import { hasPage, kinds } from '../../kinds/index.ts';
import type { Handboek } from '../../model/handboek.ts';
import { bronnenlijstFor } from '../../model/bronnenlijst.ts';
import {
  boekVan,
  stukId,
  stukVan,
  type Boekdeel,
  type EntryMetPagina,
  type Stuk,
} from '../shared/stuk/index.ts';
import { nummerBronnen } from '../shared/stuk/nummer-bronnen.ts';
import { schrijverVoor } from '../shared/stuk/schrijver.ts';
import type { Bronregel } from '../shared/stuk/index.ts';

/** Every page with a text of its own: the home page, the entries, and the overviews with a link to what they list. */
export function paginasVan(handboek: Handboek): Stuk[] {
  const { delen, bronnen } = boekVan(handboek);
  const start = delen.flatMap(({ stukken }) => stukken).find(({ adres }) => adres === '/')!;
  return [
    ...eigenNummers(
      { id: '', titel: '', adres: '', samenvatting: [], inleiding: [], stukken: [start] },
      bronnen,
    ).stukken,
    ...delen.filter(({ adres }) => adres.startsWith('/')).map((deel) => overzicht(deel, bronnen)),
    ...(bronnen.length > 0 ? [bronnenlijst(handboek, bronnen)] : []),
    ...handboek.alle
      .filter(({ soort }) => hasPage(soort))
      .map((entry) => stukVan(handboek, entry as EntryMetPagina)),
  ];
}

/** The book numbers its sources as a whole; a page by itself starts at one. */
function eigenNummers(deel: Boekdeel, bronnen: readonly Bronregel[]): Boekdeel & { bronnen: Bronregel[] } {
  const { delen, gebruikt } = nummerBronnen(
    [deel],
    bronnen.map(({ id }) => id),
  );
  const eigen = bronnen
    .filter(({ id }) => gebruikt.has(id))
    .map((bron) => ({ ...bron, nummer: gebruikt.get(bron.id)! }));
  const [genummerd] = delen as [Boekdeel];
  return {
    ...genummerd,
    bronnen: eigen,
    stukken: genummerd.stukken.map((stuk) => ({ ...stuk, bronnen: eigen })),
  };
}

function overzicht(deel: Boekdeel, alleBronnen: readonly Bronregel[]): Stuk {
  const { titel, adres, samenvatting, inleiding, bronnen } = eigenNummers(
    { ...deel, stukken: [] },
    alleBronnen,
  );
  return {
    ...leeg(adres, titel),
    samenvatting,
    blokken: [
      ...inleiding,
      {
        type: 'lijst',
        genummerd: false,
        start: 1,
        punten: deel.stukken.map((stuk) => ({
          blokken: [
            {
              type: 'alinea',
              children: [
                { type: 'link', naar: stuk.adres, children: [{ type: 'tekst', value: stuk.titel }] },
                { type: 'tekst', value: ': ' },
                ...stuk.samenvatting.filter(({ type }) => type !== 'bron'),
              ],
            },
          ],
        })),
      },
    ],
    bronnen,
  };
}

/** All sources; they stand as the text itself, not at its foot. */
function bronnenlijst(handboek: Handboek, bronnen: readonly Bronregel[]): Stuk {
  const { titel, adres, samenvatting, inleiding, verwijzer } = bronnenlijstFor(handboek);
  const { zin, blok } = schrijverVoor({ adres, verwijzer });
  return {
    ...leeg(adres, titel),
    samenvatting: zin(samenvatting),
    blokken: [
      ...(inleiding ? blok(inleiding) : []),
      {
        type: 'lijst',
        genummerd: false,
        start: 1,
        punten: bronnen.map(({ zinnen }) => ({ blokken: [{ type: 'alinea', children: zinnen }] })),
      },
    ],
  };
}

const leeg = (adres: string, titel: string): Stuk => ({
  adres,
  id: stukId(adres),
  familie: kinds.bron.family,
  titel,
  feiten: [],
  samenvatting: [],
  blokken: [],
  voetnoten: [],
  bronnen: [],
  naloop: [],
});
