import { forXml } from '../../text/xml-signs.ts';
import type { LaagHoog } from '../begroting.ts';
import { getalVan } from '../getal.ts';
import type { Tempo } from '../planning/tempo.ts';
import { praktijkSleutel, type EigenPost, type Plan, type Punt } from './plan.ts';
import { veldFout } from './veldfout.ts';
import { own } from '../../document/own.ts';

/**
 * Fields of the form by name: where in the plan they stand. The page writes these names, the script reads them.
 * Examples: `gemeente`, `bijeenkomst.weekdag`, `mensen.gemeente`, `stap.verkennen`, `praktijk.zandmeer`, `punt.verkennen-cijfers.wie`,
 * `post.coordinator.aantal.laag`.
 */
export type Waarde = string | boolean;

/** What the field with this name shows: text for what is typed or chosen, a boolean for what is ticked. */
export function leesVeld(plan: Plan, naam: string): Waarde {
  const [soort, id = '', veld = '', kant = ''] = naam.split('.');
  switch (soort) {
    case 'mensen':
      return own(plan.mensen, id) ?? '';
    case 'stap':
    case 'praktijk':
      return !plan.weggelaten.includes(sleutelVan(soort, id));
    case 'punt':
      return veld === 'klaar'
        ? own(plan.punten, id)?.klaar === true
        : (own(plan.punten, id)?.[veld as 'wie'] ?? '');
    case 'post': {
      const eigen = own(plan.begroting, id)?.[veld as keyof EigenPost]?.[kant as keyof LaagHoog];
      // Kept with a point, shown with a comma: a point between thousands means something else.
      return eigen === undefined ? '' : String(eigen).replace('.', ',');
    }
    case 'bijeenkomst':
      return String(plan.bijeenkomst[id as keyof Plan['bijeenkomst']]);
    case 'leerlijn':
      return String(plan.leerlijn[id as keyof Plan['leerlijn']]);
    case 'gemeente':
    case 'organisatie':
    case 'start':
    case 'tempo':
    case 'aantal':
      return String(plan[soort]);
    default:
      // A field that is no part of the plan itself, as those of a pause, has nothing to show.
      return '';
  }
}

/**
 * The plan with one field changed. A value that cannot stand there (no day, no number) leaves the plan as it is:
 * people type it digit by digit. `veldFout` says why it cannot.
 */
export function zetVeld(plan: Plan, naam: string, waarde: Waarde): Plan {
  const [soort, id = '', veld = '', kant = ''] = naam.split('.');
  const getypt = forXml(String(waarde));
  if (veldFout(naam, getypt) !== undefined) return plan;
  switch (soort) {
    case 'mensen':
      return { ...plan, mensen: metOfZonder(plan.mensen, id, getypt, getypt === '') };
    case 'stap':
    case 'praktijk': {
      const sleutel = sleutelVan(soort, id);
      const zonder = plan.weggelaten.filter((ander) => ander !== sleutel);
      return { ...plan, weggelaten: waarde ? zonder : [...zonder, sleutel] };
    }
    case 'punt': {
      const punt = metPunt(own(plan.punten, id) ?? {}, veld, typeof waarde === 'string' ? getypt : waarde);
      return { ...plan, punten: metOfZonder(plan.punten, id, punt, Object.keys(punt).length === 0) };
    }
    case 'post': {
      const post = metPost(
        own(plan.begroting, id) ?? {},
        veld as keyof EigenPost,
        kant as keyof LaagHoog,
        getypt,
      );
      return { ...plan, begroting: metOfZonder(plan.begroting, id, post, Object.keys(post).length === 0) };
    }
    case 'bijeenkomst':
      return {
        ...plan,
        bijeenkomst: { ...plan.bijeenkomst, [id]: id === 'begin' ? getypt : Number(getypt) },
      };
    case 'leerlijn':
      return { ...plan, leerlijn: { ...plan.leerlijn, [id]: id === 'begin' ? getypt : Number(getypt) } };
    case 'tempo':
      return { ...plan, tempo: getypt as Tempo };
    case 'aantal':
      return { ...plan, aantal: Number(getypt) };
    case 'gemeente':
    case 'organisatie':
    case 'start':
      return { ...plan, [soort]: getypt };
    default:
      return plan;
  }
}

function metOfZonder<T>(record: Record<string, T>, id: string, waarde: T, weg: boolean): Record<string, T> {
  const rest = Object.entries(record).filter(([naam]) => naam !== id);
  return Object.fromEntries(weg ? rest : [...rest, [id, waarde]]);
}

function metPunt(punt: Punt, veld: string, waarde: Waarde): Punt {
  if (!['klaar', 'wie', 'op', 'notitie'].includes(veld)) return punt;
  const rest = Object.entries(punt).filter(([naam]) => naam !== veld);
  return Object.fromEntries(waarde === '' || waarde === false ? rest : [...rest, [veld, waarde]]);
}

/** One side of an own number; emptying both sides gives the number back to the example. */
function metPost(post: EigenPost, veld: keyof EigenPost, kant: keyof LaagHoog, getypt: string): EigenPost {
  const kanten = metOfZonder({ ...post[veld] }, kant, getalVan(getypt) ?? 0, getypt.trim() === '');
  return metOfZonder({ ...post }, veld, kanten, Object.keys(kanten).length === 0);
}

/** How a step or a practice is named among what is left out. */
const sleutelVan = (soort: 'stap' | 'praktijk', id: string): string =>
  soort === 'stap' ? id : praktijkSleutel(id);
