import { element } from './element.ts';
import type { Pass, Spot } from './pass.ts';

/** A paragraph at a place, in its style; with a style of its own when it begins a page or keeps more distance. */
export const odtParagraph = (place: Spot, contents: string): string =>
  element('text:p', { 'text:style-name': styleHere(place) }, contents);

/** A heading: what programs show as outline and contents. */
export const headingLine = (place: Spot, level: number, contents: string): string =>
  element('text:h', { 'text:style-name': styleHere(place), 'text:outline-level': level }, contents);

const PLAIN = new Set(['Normal', 'KleineTekst']);
const ALIGNMENT = { right: 'end', center: 'center' };

/** The name of the style, made when this place asks for more than the named one says. */
function styleHere({ pass, style, alignment }: Spot): string {
  const air = pass.air && PLAIN.has(style);
  const demands = [
    ...(pass.newPageNumber ? [['bladzijde', 'fo:break-before', 'page']] : []),
    ...(air ? [['lucht', 'fo:margin-top', '8pt']] : []),
    ...(alignment ? [[alignment, 'fo:text-align', ALIGNMENT[alignment]]] : []),
  ] as [string, string, string][];
  const { master } = pass;
  pass.newPageNumber = false;
  pass.air = false;
  delete pass.master;
  if (demands.length === 0 && !master) return style;
  return ownStyle(
    pass,
    [style, ...demands.map(([word]) => word), ...(master ? [master] : [])].join('-'),
    style,
    Object.fromEntries(demands.map(([, name, value]) => [name, value])),
    master,
  );
}

function ownStyle(
  pass: Pass,
  name: string,
  basis: string,
  properties: Record<string, string>,
  master?: string,
): string {
  pass.own.set(
    name,
    element(
      'style:style',
      {
        'style:name': name,
        'style:family': 'paragraph',
        'style:parent-style-name': basis,
        'style:master-page-name': master,
      },
      element('style:paragraph-properties', properties),
    ),
  );
  return name;
}
