import { findSoorten, type RapportInput } from '../../schema/rapport.ts';
import type { Observation } from './visit.ts';
import type { Find } from './find.ts';
import { certain } from '../../document/certain.ts';

/** How many places a rule shows: enough to find the cause, which is mostly one. */
const EXAMPLES = 3;

type Finding = RapportInput['bevindingen'][number];

/** Which ways of looking there were, and how many pages each saw. In the order in which they were made. */
export function circumstancesOf(observations: readonly Observation[]): RapportInput['omstandigheden'] {
  const groups = Map.groupBy(observations, ({ circumstance, huisstijl }) => `${huisstijl}\n${circumstance}`);
  return [...groups.values()].map((group) => ({
    id: certain(group[0]).circumstance,
    huisstijl: certain(group[0]).huisstijl,
    paginas: new Set(group.map(({ address }) => pageOf(address))).size,
  }));
}

/**
 * Everything that was found, per rule: what is wrong first, then by how many places. A place that is found in
 * light and in dark counts once.
 */
export function findingsOf(observations: readonly Observation[]): Finding[] {
  const all = observations.flatMap(({ finds, ...where }) => finds.map((find) => ({ ...where, find })));
  return [...Map.groupBy(all, ({ find }) => key(find)).values()]
    .map((group): Finding => {
      const { motor, rule, soort, severity } = certain(group[0]).find;
      const places = new Map(
        group.map(
          ({ address, find: { place } }) =>
            [`${address}\n${place}`, { adres: address, plek: place }] as const,
        ),
      );
      // An example of each page before a second one of the same page.
      const perPage = [...Map.groupBy(places.values(), ({ adres: address }) => pageOf(address)).values()];
      return {
        motor,
        regel: rule,
        soort,
        ...(severity && { ernst: severity }),
        plekken: places.size,
        paginas: perPage.length,
        omstandigheden: [...new Set(group.map(({ circumstance }) => circumstance))],
        voorbeelden: perPage.map(([first]) => certain(first)).slice(0, EXAMPLES),
      };
    })
    .sort(onWeight);
}

/** The page of searching is one page, with results or without. */
const pageOf = (address: string): string => certain(address.split('?')[0]);

const key = ({ motor, rule, soort }: Find): string => `${soort}\n${motor}\n${rule}`;

function onWeight(a: Finding, b: Finding): number {
  return (
    findSoorten.indexOf(a.soort) - findSoorten.indexOf(b.soort) ||
    b.plekken - a.plekken ||
    a.motor.localeCompare(b.motor) ||
    a.regel.localeCompare(b.regel)
  );
}
