import { plusDagen, weekdagVan, isWerkdag, type Datum, type Weekdag } from './datum.ts';
import { bezet } from './netwerk.ts';
import type { Pauze } from './pauze.ts';
import type { Weken } from './weken.ts';
import { certain } from '../../document/certain.ts';

/** One meeting of the leerlijn as a plan needs it. */
export interface PlanModule {
  id: string;
  nummer: number;
  titel: string;
  minuten: number;
  /** Its parts, one after the other. */
  programma: readonly { titel: string; minuten: number }[];
}
export interface Leerlijnritme {
  modules: readonly PlanModule[];
  /** The day on which the group meets; Tuesday when absent. */
  weekdag?: Weekdag;
}
export interface ModuleBijeenkomst extends Omit<PlanModule, 'id'> {
  /** The id of the module. */
  module: string;
  datum: Datum;
  /** The day by the rhythm, and the pause or holiday because of which it became another. */
  verschoven?: { van: Datum; om: string };
}

/** Weeks per meeting when the step that holds the leerlijn has no end. */
const PER_BIJEENKOMST = 2;

/**
 * Spreads the meetings over the weeks of a step, the first in its first week and the last in its last. A day
 * in a pause or on a public holiday becomes the same weekday of a week before the next meeting, or else the
 * first free working day.
 * @param stap the first week of the step and the first after it
 */
export function planLeerlijn(
  { modules, weekdag = 2 }: Leerlijnritme,
  stap: { begin: number; einde?: number | undefined },
  weken: Weken,
  pauzes: readonly Pauze[],
): ModuleBijeenkomst[] {
  const duur = (stap.einde ?? stap.begin + modules.length * PER_BIJEENKOMST) - stap.begin;
  const weekBij = (i: number) =>
    stap.begin + (modules.length < 2 ? 0 : Math.round((i * (duur - 1)) / (modules.length - 1)));
  let vorige = plusDagen(weken.begin(stap.begin), -1);
  return modules.map(({ id, ...module }, i) => {
    const week = weekBij(i);
    const opDag = (nummer: number) => certain(weken.dagen(nummer).find((dag) => weekdagVan(dag) === weekdag));
    const volgende = i + 1 < modules.length ? weekBij(i + 1) : week + 1;
    const zelfdeDag = Array.from({ length: Math.max(1, volgende - week) }, (_, extra) => opDag(week + extra));
    const vrij = (dag: Datum) => dag > vorige && !bezet(dag, pauzes);
    const datum = zelfdeDag.find(vrij) ?? weken.dagen(week).filter(isWerkdag).find(vrij) ?? eersteNa(vorige);
    const van = certain(zelfdeDag[0]);
    const om = bezet(van, pauzes);
    vorige = datum;
    return { module: id, ...module, datum, ...(om && { verschoven: { van, om } }) };
  });

  function eersteNa(datum: Datum): Datum {
    let dag = plusDagen(datum, 1);
    while (!isWerkdag(dag) || bezet(dag, pauzes)) dag = plusDagen(dag, 1);
    return dag;
  }
}
