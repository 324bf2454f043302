import type { Editie } from '../schema/editie.ts';
import type { Handleiding } from '../schema/handleiding.ts';

/** How the texts speak of the municipality, the organisation and the contact of an edition. */
export interface Namen {
  gemeente: string;
  organisatie: string;
  contact: string;
}

/** The names of an edition; the national one speaks in general. */
export function namenVan({ gemeente, organisatie, contact }: Editie): Namen {
  return {
    gemeente: gemeente ?? 'uw gemeente',
    organisatie: organisatie ?? 'de maatschappelijke organisatie',
    contact: contact
      ? [contact.naam, contact.telefoon, contact.email].filter(Boolean).join(', ')
      : 'uw netwerkcoördinator',
  };
}

/** Whether this is the edition of somebody in particular: only then does the site tell whose it is. */
export const isEigenEditie = ({ gemeente, organisatie, uitgever }: Editie): boolean =>
  [gemeente, organisatie, uitgever].some((naam) => naam !== undefined);

/** The handbook as this edition publishes it: its own publisher, address and mailbox, as far as it has them. */
export function metUitgever(
  handleiding: Handleiding,
  { uitgever, adres, reactieadres }: Editie,
): Handleiding {
  return {
    ...handleiding,
    ...(uitgever !== undefined && { uitgever }),
    ...(adres !== undefined && { adres }),
    ...(reactieadres !== undefined && { reactieadres }),
  };
}
