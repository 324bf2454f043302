import { factsOf, type LanguageFacts } from '../../text/languages.ts';
import { scriptFonts } from '../../house-style/scripts.ts';
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
function styleHere({ pass, style, alignment, language, keep }: Spot): string {
  const facts = language === undefined ? undefined : factsOf(language);
  const air = pass.air && PLAIN.has(style);
  const demands = [
    ...(pass.newPageNumber ? [['bladzijde', 'fo:break-before', 'page']] : []),
    ...(air ? [['lucht', 'fo:margin-top', '8pt']] : []),
    ...(alignment ? [[alignment, 'fo:text-align', ALIGNMENT[alignment]]] : []),
    ...(keep ? [['samen', 'fo:keep-with-next', 'always']] : []),
    ...(facts?.direction === 'rtl'
      ? [['rl', 'style:writing-mode', 'rl-tb'], ...(alignment ? [] : [['rechts', 'fo:text-align', 'right']])]
      : []),
  ] as [string, string, string][];
  const { master } = pass;
  pass.newPageNumber = false;
  pass.air = false;
  delete pass.master;
  if (demands.length === 0 && !master && !facts) return style;
  return ownStyle(
    pass,
    [
      style,
      ...demands.map(([word]) => word),
      ...(master ? [master] : []),
      ...(facts ? [facts.tag] : []),
    ].join('-'),
    style,
    Object.fromEntries(demands.map(([, name, value]) => [name, value])),
    master,
    facts,
  );
}

function ownStyle(
  pass: Pass,
  name: string,
  basis: string,
  properties: Record<string, string>,
  master?: string,
  facts?: LanguageFacts,
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
      element('style:paragraph-properties', properties) + (facts ? lettersIn(facts) : ''),
    ),
  );
  return name;
}

/** Letters of another language. OpenDocument keeps those of Arabic and its like apart, as «complex». */
function lettersIn({ tag, script }: LanguageFacts): string {
  const { language, region } = new Intl.Locale(tag);
  const office = scriptFonts[script]?.office;
  const [code, country] = [language, region ?? 'none'];
  return element('style:text-properties', {
    'fo:language': code,
    'fo:country': country,
    'style:language-complex': code,
    'style:country-complex': country,
    ...(office && { 'style:font-name': office, 'style:font-name-complex': office }),
  });
}
