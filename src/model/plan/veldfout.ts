import { veldFouten as nl } from '../../text/plan/fouten.ts';
import { getalTekst } from '../../text/getal.ts';
import { getalVan } from '../getal.ts';
import { isTijd } from '../planning/klok.ts';
import { tempos } from '../planning/tempo.ts';
import { isPlandag } from './dag.ts';
import { MEESTE, MOST_AMOUNT, MOST_CHARACTERS } from './meeste.ts';
import type { EigenPost, Plan } from './plan.ts';
import { own } from '../../document/own.ts';

/** Why a text cannot stand in the field with this name, in Dutch; nothing when it can. */
export function veldFout(naam: string, getypt: string): string | undefined {
  const [soort, id = '', veld = ''] = naam.split('.');
  switch (soort) {
    case 'start':
      return dagFout(getypt);
    case 'punt':
      return veld === 'op'
        ? dagFout(getypt)
        : textFault(getypt, MOST_CHARACTERS[veld === 'notitie' ? 'note' : 'short']);
    case 'mensen':
      return textFault(getypt, MOST_CHARACTERS.names);
    case 'gemeente':
    case 'organisatie':
      return textFault(getypt);
    case 'aantal':
      return heelFout(getypt, MEESTE.aantal);
    case 'bijeenkomst':
    case 'leerlijn':
      return id === 'begin' ? tijdFout(getypt) : heelFout(getypt, own(MEESTE, id) ?? 0);
    case 'post':
      return getalFout(getypt, own(MOST_AMOUNT, veld) ?? 0);
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

/** Why a text is too long. */
export const textFault = (getypt: string, most: number = MOST_CHARACTERS.short): string | undefined =>
  getypt.length > most ? nl.teLang(most) : undefined;

function getalFout(getypt: string, most: number): string | undefined {
  if (getypt.trim() === '') return undefined;
  const getal = getalVan(getypt) ?? -1;
  if (getal < 0) return nl.getal;
  return getal > most ? nl.teGroot(most) : undefined;
}
