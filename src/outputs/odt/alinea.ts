import { element } from './element.ts';
import type { Gang, Plek } from './gang.ts';

/** A paragraph at a place, in its style; with a style of its own when it begins a page or keeps more distance. */
export const alinea = (plek: Plek, inhoud: string): string =>
  element('text:p', { 'text:style-name': stijlHier(plek) }, inhoud);

/** A heading: what programs show as outline and contents. */
export const kopregel = (plek: Plek, niveau: number, inhoud: string): string =>
  element('text:h', { 'text:style-name': stijlHier(plek), 'text:outline-level': niveau }, inhoud);

const GEWOON = new Set(['Normal', 'KleineTekst']);
const UITLIJNING = { right: 'end', center: 'center' };

/** The name of the style, made when this place asks for more than the named one says. */
function stijlHier({ gang, stijl, uitlijning }: Plek): string {
  const lucht = gang.lucht && GEWOON.has(stijl);
  const eisen = [
    ...(gang.nieuweBladzijde ? [['bladzijde', 'fo:break-before', 'page']] : []),
    ...(lucht ? [['lucht', 'fo:margin-top', '8pt']] : []),
    ...(uitlijning ? [[uitlijning, 'fo:text-align', UITLIJNING[uitlijning]]] : []),
  ] as [string, string, string][];
  gang.nieuweBladzijde = false;
  gang.lucht = false;
  if (eisen.length === 0) return stijl;
  return eigenStijl(
    gang,
    [stijl, ...eisen.map(([woord]) => woord)].join('-'),
    stijl,
    Object.fromEntries(eisen.map(([, naam, waarde]) => [naam, waarde])),
  );
}

function eigenStijl(gang: Gang, naam: string, basis: string, eigenschappen: Record<string, string>): string {
  gang.eigen.set(
    naam,
    element(
      'style:style',
      { 'style:name': naam, 'style:family': 'paragraph', 'style:parent-style-name': basis },
      element('style:paragraph-properties', eigenschappen),
    ),
  );
  return naam;
}
