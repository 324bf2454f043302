import type { Handboek } from '../handboek.ts';

/** The same, or more, in another form: what a browser, a feed reader or a harvester finds in the head of a page. */
export interface AndereVorm {
  type: string;
  titel: string;
  adres: string;
}

/** The other forms of what stands on a page. */
export const andereVormen = ({ files }: Handboek, adres: string): AndereVorm[] =>
  files.flatMap(({ path, type, alternate }) => {
    if (!alternate) return [];
    const { title, of } = alternate;
    const here = 'page' in of ? of.page === adres : adres.startsWith(of.under);
    return here ? [{ type: type.replace(/;.*/, ''), titel: title, adres: path }] : [];
  });
