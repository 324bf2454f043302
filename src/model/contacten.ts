import { datumTekst } from '../text/datum.ts';
import { editieTekst } from '../text/editie.ts';
import { opsomming } from '../text/opsomming.ts';
import type { Editie } from '../schema/editie.ts';
import { namenVan } from './editie.ts';
import type { Handboek } from './handboek.ts';
import { naamVan } from './taxonomie.ts';
import { kapitaal } from '../text/kapitaal.ts';

/** Somebody whom readers may call or write to. */
export interface Contact {
  naam: string;
  telefoon?: { nummer: string; adres: string };
  email?: string;
}

/** Who to turn to in the municipality of an edition, and when its network meets. */
export interface Contacten {
  titel: string;
  wie: (Contact & { rol: string })[];
  bijeenkomsten?: string;
}

/** Nothing in the national edition, which knows nobody by name. */
export function contactenFor(handboek: Handboek): Contacten | undefined {
  const { contact, contacten, netwerkbijeenkomst } = handboek.editie;
  const { data, elkeMaanden } = netwerkbijeenkomst;
  const wie = [
    ...(contact ? [{ rol: editieTekst.algemeen, ...contactVan(contact) }] : []),
    ...contacten.map(({ rol, ...wie }) => ({
      rol: kapitaal(naamVan(handboek, 'rollen', rol)),
      ...contactVan(wie),
    })),
  ];
  if (wie.length === 0) return undefined;
  return {
    titel: editieTekst.contactTitel(namenVan(handboek.editie).gemeente),
    wie,
    ...(data.length > 0 && {
      bijeenkomsten: `${kapitaal(editieTekst.ritme(elkeMaanden))}: ${opsomming([...data].sort().map(datumTekst))}`,
    }),
  };
}

/** The people who have a role in this edition, by the id of that role. */
export function contactenBijRol({ editie: { contacten } }: Handboek, rol: string): Contact[] {
  return contacten.filter((contact) => contact.rol === rol).map(contactVan);
}

function contactVan({ naam, email, telefoon }: NonNullable<Editie['contact']>): Contact {
  return {
    naam: kapitaal(naam),
    ...(telefoon && {
      telefoon: { nummer: opEenRegel(telefoon), adres: `tel:${telefoon.replace(/[^\d+]/g, '')}` },
    }),
    ...(email && { email }),
  };
}

/** A number that stays on one line: a reader who dials it reads it in one go. */
const opEenRegel = (nummer: string): string => nummer.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
