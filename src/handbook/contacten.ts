import { dateText } from '../text/format/date.ts';
import { editieText } from '../text/pages/editie.ts';
import { enumeration } from '../text/format/enumeration.ts';
import type { Editie } from '../schema/editie.ts';
import { namesOf } from './editie.ts';
import type { Handbook } from './handbook.ts';
import { nameOf } from './taxonomie.ts';
import { capitalise } from '../text/format/capitalise.ts';

/** Somebody whom readers may call or write to. */
export interface Contact {
  name: string;
  telephone?: { nummer: string; address: string };
  email?: string;
}

/** Who to turn to in the municipality of an edition, and when its network meets. */
export interface Contacten {
  title: string;
  who: (Contact & { rol: string })[];
  meetings?: string;
}

/** Nothing in the national edition, which knows nobody by name. */
export function contactenFor(handbook: Handbook): Contacten | undefined {
  const { contact, contacten, netwerkbijeenkomst: networkMeeting } = handbook.editie;
  const { data, elkeMaanden: eachMonths } = networkMeeting;
  const who = [
    ...(contact ? [{ rol: editieText.general, ...contactOf(contact) }] : []),
    ...contacten.map(({ rol, ...who }) => ({
      rol: capitalise(nameOf(handbook, 'rollen', rol)),
      ...contactOf(who),
    })),
  ];
  if (who.length === 0) return undefined;
  return {
    title: editieText.contactTitle(namesOf(handbook.editie).gemeente),
    who,
    ...(data.length > 0 && {
      meetings: `${capitalise(editieText.rhythm(eachMonths))}: ${enumeration([...data].sort().map(dateText))}`,
    }),
  };
}

/** The people who have a role in this edition, by the id of that role. */
export function contactenAtRol({ editie: { contacten } }: Handbook, rol: string): Contact[] {
  return contacten.filter((contact) => contact.rol === rol).map(contactOf);
}

function contactOf({ naam: name, email, telefoon: telephone }: NonNullable<Editie['contact']>): Contact {
  return {
    name: capitalise(name),
    ...(telephone && {
      telephone: { nummer: onOneLine(telephone), address: `tel:${telephone.replace(/[^\d+]/g, '')}` },
    }),
    ...(email && { email }),
  };
}

/** A number that stays on one line: a reader who dials it reads it in one go. */
const onOneLine = (number: string): string => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
