import { addressOf } from '../handbook/address.ts';
import type { BronReference } from '../handbook/bronnen/bronnen.ts';
import { diagramOf, type Diagram } from './diagram.ts';
import { namesOf, type Names } from '../handbook/editie.ts';
import { isSoort, keyOf, type EachEntry, type Entry } from '../handbook/entry.ts';
import type { Handbook } from '../handbook/handbook.ts';
import { sumText } from '../my-plan/in-text/owned.ts';
import { titleOf } from '../handbook/title.ts';
import type { ImageSize } from '../handbook/image-size.ts';
import type { Soort } from '../kinds/index.ts';

/** A field to fill in, as its template has it. */
export type Sjabloonveld = Entry<'sjabloon'>['data']['velden'][number];

/** What a writer of any output needs to turn the tags of one page into words and links. */
export interface Referrer {
  names: Names;
  /** The sources with these ids, as the page numbers them. */
  bronnen: (ids: string) => BronReference[];
  /** Whether there is such a page; an edition may hide it. */
  isShown: (soort: Soort, id: string) => boolean;
  title: (soort: Soort, id: string) => string;
  address: (soort: Soort, id: string) => string;
  /** The name of a portrayed person, or their role once withdrawn. */
  name: (portret: string) => string;
  /** A number that the handbook keeps or computes, as a reader sees it; what was asked when there is none. */
  sum: (named: string) => string;
  /** How large an image is, by its address; unknown for what the checks refuse. */
  imageSize: (address: string) => ImageSize | undefined;
  /** The data of a drawing; absent when the handbook has none. */
  diagram: (id: string) => Diagram | undefined;
  /** A field to fill in of the template that the text belongs to. */
  field: (id: string) => Sjabloonveld | undefined;
}

export function referrerFor(handbook: Handbook, bronnen: BronReference[], entry?: EachEntry): Referrer {
  const find = (soort: Soort, id: string) => handbook.entry.get(keyOf({ soort, id }));
  return {
    names: namesOf(handbook.editie),
    bronnen: (ids) => bronnen.filter(({ id }) => ids.split(' ').includes(id)),
    isShown: (soort, id) => find(soort, id) !== undefined,
    title: (soort, id) => {
      // What an edition hides may be named still, without a link.
      const target = find(soort, id) ?? handbook.verborgen.get(keyOf({ soort, id }));
      return target ? titleOf(target) : id;
    },
    address: (soort, id) => addressOf({ soort, id }),
    name: (id) => {
      // An edition that hides a portret still tells who it was, as the national text does.
      const portret = find('portret', id) ?? handbook.verborgen.get(keyOf({ soort: 'portret', id }));
      return portret && isSoort(portret, 'portret') ? (portret.data.naam ?? portret.data.rolInHetKort) : id;
    },
    sum: (named) => sumText(handbook, named) ?? named,
    imageSize: (address) => handbook.images[address],
    diagram: (id) => diagramOf(handbook, id),
    field: (id) => {
      const from = entry && isSoort(entry, 'vertaling') ? find('sjabloon', entry.data.vertalingVan) : entry;
      return from && isSoort(from, 'sjabloon') ? from.data.velden.find((item) => item.id === id) : undefined;
    },
  };
}
