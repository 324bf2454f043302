import { vondstsoorten, type RapportInput } from '../../schema/rapport.ts';
import type { Waarneming } from './bezoek.ts';
import type { Vondst } from './vondst.ts';
import { certain } from '../../document/certain.ts';

/** How many places a rule shows: enough to find the cause, which is mostly one. */
const VOORBEELDEN = 3;

type Bevinding = RapportInput['bevindingen'][number];

/** Which ways of looking there were, and how many pages each saw. In the order in which they were made. */
export function omstandighedenVan(waarnemingen: readonly Waarneming[]): RapportInput['omstandigheden'] {
  const groepen = Map.groupBy(
    waarnemingen,
    ({ omstandigheid, huisstijl }) => `${huisstijl}\n${omstandigheid}`,
  );
  return [...groepen.values()].map((groep) => ({
    id: certain(groep[0]).omstandigheid,
    huisstijl: certain(groep[0]).huisstijl,
    paginas: new Set(groep.map(({ adres }) => paginaVan(adres))).size,
  }));
}

/**
 * Everything that was found, per rule: what is wrong first, then by how many places. A place that is found in
 * light and in dark counts once.
 */
export function bevindingenVan(waarnemingen: readonly Waarneming[]): Bevinding[] {
  const alle = waarnemingen.flatMap(({ vondsten, ...waar }) =>
    vondsten.map((vondst) => ({ ...waar, vondst })),
  );
  return [...Map.groupBy(alle, ({ vondst }) => sleutel(vondst)).values()]
    .map((groep): Bevinding => {
      const { motor, regel, soort, ernst } = certain(groep[0]).vondst;
      const plekken = new Map(
        groep.map(({ adres, vondst: { plek } }) => [`${adres}\n${plek}`, { adres, plek }] as const),
      );
      // An example of each page before a second one of the same page.
      const perPagina = [...Map.groupBy(plekken.values(), ({ adres }) => paginaVan(adres)).values()];
      return {
        motor,
        regel,
        soort,
        ...(ernst && { ernst }),
        plekken: plekken.size,
        paginas: perPagina.length,
        omstandigheden: [...new Set(groep.map(({ omstandigheid }) => omstandigheid))],
        voorbeelden: perPagina.map(([eerste]) => certain(eerste)).slice(0, VOORBEELDEN),
      };
    })
    .sort(opGewicht);
}

/** The page of searching is one page, with results or without. */
const paginaVan = (adres: string): string => certain(adres.split('?')[0]);

const sleutel = ({ motor, regel, soort }: Vondst): string => `${soort}\n${motor}\n${regel}`;

function opGewicht(a: Bevinding, b: Bevinding): number {
  return (
    vondstsoorten.indexOf(a.soort) - vondstsoorten.indexOf(b.soort) ||
    b.plekken - a.plekken ||
    a.motor.localeCompare(b.motor) ||
    a.regel.localeCompare(b.regel)
  );
}
