import type { Editie } from '../schema/editie.ts';

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
