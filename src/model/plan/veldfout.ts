import { veldFouten as nl } from '../../text/plan/fouten.ts';
import { getalTekst } from '../../text/getal.ts';
import { getalVan } from '../getal.ts';
import { isTijd } from '../planning/klok.ts';
import { tempos } from '../planning/tempo.ts';
import { isPlandag } from './dag.ts';
import { MEESTE } from './meeste.ts';
import type { EigenPost, Plan } from './plan.ts';
import { own } from '../own.ts';

/** Why a text cannot stand in the field with this name, in Dutch; nothing when it can. */
export function veldFout(naam: string, getypt: string): string | undefined {
  const [soort, id = '', veld = ''] = naam.split('.');
  switch (soort) {
    case 'start':
      return dagFout(getypt);
    case 'punt':
      return veld === 'op' ? dagFout(getypt) : undefined;
    case 'aantal':
      return heelFout(getypt, MEESTE.aantal);
    case 'bijeenkomst':
    case 'leerlijn':
      return id === 'begin' ? tijdFout(getypt) : heelFout(getypt, MEESTE[id as 'weekdag'] ?? 0);
    case 'post':
      return getalFout(getypt);
    case 'tempo':
      return tempos.some((tempo) => tempo === getypt) ? undefined : nl.keuze;
    default:
      return undefined;
  }
}

/** What is worth saying of an own number that can stand: its low is above its high. */
export function spanFout(plan: Pick<Plan, 'begroting'>, naam: string): string | undefined {
  const [soort, id = '', veld = ''] = naam.split('.');
  if (soort !== 'post') return undefined;
  const { laag, hoog } = own(plan.begroting, id)?.[veld as keyof EigenPost] ?? {};
  return laag !== undefined && hoog !== undefined && laag > hoog
    ? nl.omgekeerd(getalTekst(hoog), getalTekst(laag))
    : undefined;
}

/** Why a text is no day; empty is no day yet, and can stand. */
export const dagFout = (getypt: string): string | undefined =>
  getypt === '' || isPlandag(getypt) ? undefined : nl.dag;

const tijdFout = (getypt: string): string | undefined => (isTijd(getypt) ? undefined : nl.tijd);

const heelFout = (getypt: string, meeste: number): string | undefined =>
  /^\d+$/.test(getypt) && Number(getypt) >= 1 && Number(getypt) <= meeste ? undefined : nl.heel(1, meeste);

const getalFout = (getypt: string): string | undefined =>
  getypt.trim() === '' || (getalVan(getypt) ?? -1) >= 0 ? undefined : nl.getal;
