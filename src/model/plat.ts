import { tekstVan } from '../document/text.ts';
import type { Rijk } from '../document/tree.ts';
import { namenVan } from './editie.ts';
import type { Handboek } from './handboek.ts';

/** Writes texts of this handbook as plain words, with the names of the edition in them. */
export function platVoor({ editie }: Handboek): (tekst: Rijk) => string {
  const namen = namenVan(editie);
  return (tekst) =>
    tekstVan(tekst, ({ type }) => {
      if (type === 'Gemeente') return namen.gemeente;
      if (type === 'Organisatie') return namen.organisatie;
      return type === 'Contact' ? namen.contact : undefined;
    });
}
