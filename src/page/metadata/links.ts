import type { Handbook } from '../../handbook/handbook.ts';

/** The same, or more, in another form: what a browser, a feed reader or a harvester finds in the head of a page. */
export interface OtherShape {
  type: string;
  title: string;
  address: string;
}

/** The other forms of what stands on a page. */
export const otherShapes = ({ files }: Handbook, address: string): OtherShape[] =>
  files.flatMap(({ path, type, alternate }) => {
    if (!alternate) return [];
    const { title, of } = alternate;
    const here = 'page' in of ? of.page === address : address.startsWith(of.under);
    return here ? [{ type: type.replace(/;.*/, ''), title, address: path }] : [];
  });
