import type { Afhankelijkheid, Taak } from './taak.ts';
import { certain } from '../../document/certain.ts';

/**
 * The steps that stay when some do not apply. A step that is left out takes no time: what waited for it, waits
 * for what that step waited for, as many weeks longer as it waited itself. Ids that are no step are passed over: a plan may be older than the handbook.
 * @param taken steps that do not wait for each other in a circle
 */
export function laatWeg<T extends Taak>(taken: readonly T[], weg: ReadonlySet<string>): T[] {
  if (weg.size === 0) return [...taken];
  const opId = new Map(taken.map((taak) => [taak.id, taak]));
  const gevonden = new Map<string, Afhankelijkheid[]>();
  return taken.filter(({ id }) => !weg.has(id)).map((taak) => ({ ...taak, na: wachtOp(taak.id) }));

  function wachtOp(id: string): Afhankelijkheid[] {
    let na = gevonden.get(id);
    if (!na) {
      na = zonderDubbele(
        certain(opId.get(id)).na.flatMap((wacht) => {
          if (!weg.has(wacht.stap)) return [wacht];
          const langer = (eerder: Afhankelijkheid) => eerder.plusWeken + wacht.plusWeken;
          return wachtOp(wacht.stap).map((eerder) => ({ ...eerder, plusWeken: langer(eerder) }));
        }),
      );
      gevonden.set(id, na);
    }
    return na;
  }
}

const zonderDubbele = (na: readonly Afhankelijkheid[]): Afhankelijkheid[] => [
  ...new Map(na.map((wacht) => [`${wacht.stap} ${wacht.moment} ${wacht.plusWeken}`, wacht])).values(),
];
