import type { Editie } from '../schema/editie.ts';
import type { Location } from './parsed.ts';
import type { Handleiding } from '../schema/handleiding.ts';
import { subject, the } from '../text/subject.ts';

/** How the texts speak of the municipality, the organisation and the contact of an edition. */
export interface Names {
  gemeente: string;
  organisatie: string;
  contact: string;
}

/** The names of an edition; the national one speaks in general. */
export function namesOf({ gemeente, organisatie, contact }: Editie): Names {
  return {
    gemeente: gemeente ?? `uw ${subject().lezer.enkel}`,
    organisatie: organisatie ?? the(subject().partner),
    contact: contact
      ? [contact.naam, contact.telefoon, contact.email].filter(Boolean).join(', ')
      : `uw ${subject().contact}`,
  };
}

/** Whether this is the edition of somebody in particular: only then does the site tell whose it is. */
export const isOwnEditie = ({ gemeente, organisatie, uitgever: publisher }: Editie): boolean =>
  [gemeente, organisatie, publisher].some((name) => name !== undefined);

/** The handbook as this edition publishes it: its own publisher, address and mailbox, as far as it has them. */
export function withPublisher(
  handleiding: Handleiding,
  { uitgever: publisher, adres: address, reactieadres: reactionAddress }: Editie,
): Handleiding {
  return {
    ...handleiding,
    ...(publisher !== undefined && { uitgever: publisher }),
    ...(address !== undefined && { adres: address }),
    ...(reactionAddress !== undefined && { reactieadres: reactionAddress }),
  };
}

/** The handbook with the texts for the front page that this edition has of its own. */
export const withOwnStart = (handleiding: Handleiding, { start = {} }: Editie): Handleiding => ({
  ...handleiding,
  start: {
    ...handleiding.start,
    ...(start.inleiding !== undefined && { inleiding: start.inleiding }),
    ...(start.opbrengst !== undefined && { opbrengst: start.opbrengst }),
  },
});

/** Whether a text of `handleiding.yaml` is said by the edition instead, in its own file. */
export const isSaidByEditie = ({ start }: Editie, path: Location['pad']): boolean =>
  path[0] === 'start' && path.length === 2 && Object.hasOwn(start ?? {}, String(path[1]));
