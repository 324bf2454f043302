import type { Handbook } from '../../handbook/handbook.ts';
import { perHandbook } from '../../handbook/per-handbook.ts';

/** The same, or more, in another form: what a browser, a feed reader or a harvester finds in the head of a page. */
export interface OtherShape {
  type: string;
  title: string;
  address: string;
}

/** The other forms of what stands on a page, in the order of all files. */
export function otherShapes(handbook: Handbook, address: string): OtherShape[] {
  const { ofPage, under } = shapesOf(handbook);
  const here = under.filter(({ above }) => address.startsWith(above));
  return [...(ofPage.get(address) ?? []), ...here].sort((a, b) => a.at - b.at).map(({ shape }) => shape);
}

/** Every page asks: all files are gone through once. */
const shapesOf = perHandbook(({ files }) => {
  const all = files.flatMap(({ path, type, alternate }, at) => {
    if (!alternate) return [];
    const shape: OtherShape = { type: type.replace(/;.*/, ''), title: alternate.title, address: path };
    return [{ at, of: alternate.of, shape }];
  });
  return {
    ofPage: Map.groupBy(all, ({ of }) => ('page' in of ? of.page : undefined)),
    under: all.flatMap(({ of, ...rest }) => ('under' in of ? [{ ...rest, above: of.under }] : [])),
  };
});
