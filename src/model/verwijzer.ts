import { adresVan } from './adres.ts';
import type { Bronverwijzing } from './bronnen.ts';
import { diagramVan, type Diagram } from './diagram.ts';
import { namenVan, type Namen } from './editie.ts';
import { isSoort, sleutelVan, type ElkeEntry, type Entry } from './entry.ts';
import type { Handboek } from './handboek.ts';
import { titelVan } from './titel.ts';
import type { Soort } from '../kinds/index.ts';

/** A field to fill in, as its template has it. */
export type Sjabloonveld = Entry<'sjabloon'>['data']['velden'][number];

/** What a writer of any output needs to turn the tags of one page into words and links. */
export interface Verwijzer {
  namen: Namen;
  /** The sources with these ids, as the page numbers them. */
  bronnen: (ids: string) => Bronverwijzing[];
  titel: (soort: Soort, id: string) => string;
  adres: (soort: Soort, id: string) => string;
  /** The name of a portrayed person, or their role once withdrawn. */
  naam: (portret: string) => string;
  /** The data of a drawing; absent when the handbook has none. */
  diagram: (id: string) => Diagram | undefined;
  /** A field to fill in of the template that the text belongs to. */
  veld: (id: string) => Sjabloonveld | undefined;
}

export function verwijzerVoor(handboek: Handboek, bronnen: Bronverwijzing[], entry?: ElkeEntry): Verwijzer {
  const zoek = (soort: Soort, id: string) => handboek.entry.get(sleutelVan({ soort, id }));
  return {
    namen: namenVan(handboek.editie),
    bronnen: (ids) => bronnen.filter(({ id }) => ids.split(' ').includes(id)),
    titel: (soort, id) => {
      const doel = zoek(soort, id);
      return doel ? titelVan(doel) : id;
    },
    adres: (soort, id) => adresVan({ soort, id }),
    naam: (id) => {
      // An edition that hides a portret still tells who it was, as the national text does.
      const portret = zoek('portret', id) ?? handboek.verborgen.get(sleutelVan({ soort: 'portret', id }));
      return portret && isSoort(portret, 'portret') ? portret.data.naam : id;
    },
    diagram: (id) => diagramVan(handboek, id),
    veld: (id) =>
      entry && isSoort(entry, 'sjabloon') ? entry.data.velden.find((item) => item.id === id) : undefined,
  };
}
