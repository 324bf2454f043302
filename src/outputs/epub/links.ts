import { overzichtVan } from '../../model/adres.ts';
import { AZ_ADRES } from '../../model/az/az.ts';
import { linksIn } from '../../page/links.ts';
import type { Book } from '../../page/book/types.ts';
import { bronadres } from './zin.ts';

/** The file of a page. Pages may be called anything, so theirs begin with a letter of their own. */
export const stukblad = (id: string): string => `p-${id}`;
export const deelblad = (id: string): string => `d-${id}`;

/** Where addresses of the site lead in the book: to a file of it when it has the page, else to the site. */
export function naarIn(boek: Book): (adres: string) => string {
  const stukken = boek.parts.flatMap((deel) => deel.pages);
  const inStuk = linksIn(stukken, boek.site);
  const delen = new Map(boek.parts.map(({ address: adres, id }) => [adres, `${deelblad(id)}.xhtml`]));
  const bronnen = new Set(boek.sources.map(({ id }) => id));
  const bronlijst = overzichtVan('bron');
  const bron = (id: string | undefined) => (id && bronnen.has(id) ? bronadres(id) : 'bronnen.xhtml');
  return (adres) => {
    const [pad = '', anker] = adres.split('#');
    if (pad === bronlijst && bronnen.size > 0) return bron(anker);
    if (pad === AZ_ADRES && boek.register.length > 0) return 'register.xhtml';
    const deel = delen.get(pad);
    if (deel) return deel;
    const doel = inStuk(adres);
    if (doel.soort === 'buiten') return doel.url;
    // Sources of a page stand in the one list of the book.
    if (doel.anker?.startsWith('bron-')) return bron(doel.anker.slice('bron-'.length));
    return `${stukblad(doel.stuk)}.xhtml${doel.anker ? `#${doel.anker}` : ''}`;
  };
}
