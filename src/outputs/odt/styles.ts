import { basisOf, type Brand } from '../../house-style/basis.ts';
import { officeLetterOf, stylesOf, type Style } from '../office/style.ts';
import { languageTags, type Language } from '../../text/languages.ts';
import { scriptFonts } from '../../house-style/scripts.ts';
import type { Setting } from '../office/sizes.ts';
import { element, pt } from './element.ts';
import { listStyles } from './list-styles.ts';

/** Paragraphs that only OpenDocument needs by name, after the style that each is based on. */
const OWN: Style[] = [
  { id: 'Kenmerkvervolg', name: 'Kenmerkvervolg', soort: 'alinea', basis: 'Normal', indent: 120, under: 4 },
  { id: 'Schrijflijn', name: 'Schrijflijn', soort: 'teken', underlined: true },
  { id: 'Bronlink', name: 'Bronlink', soort: 'teken' },
  // The name of a field amid another language: Dutch, for who fills it in.
  {
    id: 'InvulveldNederlands',
    name: 'Invulveld Nederlands',
    soort: 'teken',
    basis: 'Invulveld',
    language: 'nl',
  },
];
/** Places in a line where a tab goes to. */
const TABS: Record<string, string> = {
  Kenmerk: tab({ 'style:position': '0cm' }),
  Schrijfregel: tab({
    'style:position': '16cm',
    'style:type': 'right',
    'style:leader-style': 'solid',
    'style:leader-text': '_',
  }),
  Header: tab({ 'style:position': '16cm', 'style:type': 'right' }),
  Footer: tab({ 'style:position': '16cm', 'style:type': 'right' }),
};

/** `office:font-face-decls`: the letter, and for a device without it one of the same kind. */
export function typefaces(brand: Brand): string {
  const { name, replacement, family } = officeLetterOf(brand);
  const soort = family === 'swiss' ? 'swiss' : 'roman';
  const face = (letter: string, rest: string, generic: string, pitch = 'variable') =>
    element('style:font-face', {
      'style:name': letter,
      'svg:font-family': rest,
      'style:font-family-generic': generic,
      'style:font-pitch': pitch,
    });
  return (
    face(name, `'${name}', '${replacement}'`, soort) +
    [...new Set(Object.values(scriptFonts).map(({ office }) => office))]
      .map((office) => face(office, `'${office}'`, 'swiss'))
      .join('') +
    face('Courier New', "'Courier New', monospace", 'modern', 'fixed')
  );
}

/** `office:styles`: the defaults, the named styles, and those of lists. */
export function odtStyles(brand: Brand, setting: Pick<Setting, 'times' | 'air'> = { times: 1 }): string {
  const standard = element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', {
      'fo:orphans': 2,
      'fo:widows': 2,
      'style:tab-stop-distance': '1.25cm',
    }) +
      element('style:text-properties', {
        'style:font-name': officeLetterOf(brand).name,
        'fo:font-size': `${Math.round(22 * setting.times) / 2}pt`,
        'style:font-size-complex': `${Math.round(22 * setting.times) / 2}pt`,
        'fo:color': basisOf(brand).licht.inkt,
        'fo:language': 'nl',
        'fo:country': 'NL',
        'fo:hyphenate': 'false',
      }),
  );
  return (
    standard +
    [...stylesOf(brand, setting), ...OWN].map(style).join('') +
    languageTags.map(languageStyle).join('') +
    listStyles() +
    notes
  );
}

/** How footnotes are numbered, and in which style. */
const notes = element('text:notes-configuration', {
  'text:note-class': 'footnote',
  'text:citation-style-name': 'FootnoteReference',
  'text:citation-body-style-name': 'FootnoteReference',
  'text:default-style-name': 'FootnoteText',
  'style:num-format': '1',
  'text:start-value': 0,
  'text:footnotes-position': 'page',
  'text:start-numbering-at': 'document',
});

/** A spelling checker and a screen reader take words in this style for that language. */
const languageStyle = (language: Language): string =>
  element(
    'style:style',
    { 'style:name': `Taal-${language}`, 'style:family': 'text' },
    element('style:text-properties', { 'fo:language': language, 'fo:country': 'none' }),
  );

function style(own: Style): string {
  const { id, name, soort, basis, next, level } = own;
  const paragraph = soort === 'alinea' ? paragraphPart(own) : '';
  return element(
    'style:style',
    {
      'style:name': id,
      'style:display-name': name === id ? undefined : name,
      'style:family': soort === 'alinea' ? 'paragraph' : 'text',
      'style:parent-style-name': basis,
      'style:next-style-name': next,
      'style:default-outline-level': level,
      'style:class': soort === 'alinea' ? 'text' : undefined,
    },
    paragraph + textPart(own),
  );
}

function paragraphPart({
  id,
  above,
  under,
  line,
  indent,
  hang,
  stroke,
  surface,
  atNext,
  whole,
  newPageNumber,
  cap,
}: Style): string {
  const edge = stroke && { links: 'left', onder: 'bottom', boven: 'top' }[stroke.place];
  const tabs = TABS[id];
  return element(
    'style:paragraph-properties',
    {
      'fo:margin-top': above === undefined ? undefined : pt(above),
      'fo:margin-bottom': under === undefined ? undefined : pt(under),
      'fo:line-height': line === undefined ? undefined : `${Math.round(line * 100)}%`,
      'fo:margin-left': indent === undefined ? undefined : pt(indent),
      'fo:text-indent': hang === undefined ? undefined : pt(-hang),
      'fo:keep-with-next': atNext ? 'always' : undefined,
      'fo:keep-together': whole ? 'always' : undefined,
      'fo:break-before': newPageNumber ? 'page' : undefined,
      'fo:background-color': surface,
      ...(stroke &&
        edge && {
          [`fo:border-${edge}`]: `${pt(stroke.thickness)} solid ${stroke.colour}`,
          [`fo:padding-${edge}`]: '6pt',
        }),
      ...(cap && surface && { 'fo:border-top': `1pt solid ${surface}`, 'fo:padding-top': '3pt' }),
      'style:join-border': stroke ? 'true' : undefined,
    },
    tabs ? element('style:tab-stops', {}, tabs) : '',
  );
}

function textPart({
  soort,
  size,
  bold,
  italic,
  colour,
  surface,
  fixedWidth,
  high,
  underlined,
  abort,
  language,
}: Style): string {
  return element('style:text-properties', {
    'fo:hyphenate': abort ? 'true' : undefined,
    'fo:font-size': size === undefined ? undefined : pt(size),
    // Arabic and its like have a size and a weight of their own, or those of the program.
    'style:font-size-complex': size === undefined ? undefined : pt(size),
    'style:font-weight-complex': bold === undefined ? undefined : bold ? 'bold' : 'normal',
    'fo:language': language,
    'fo:country': language && 'NL',
    'fo:font-weight': bold === undefined ? undefined : bold ? 'bold' : 'normal',
    'fo:font-style': italic ? 'italic' : undefined,
    'fo:color': colour,
    'fo:background-color': soort === 'teken' ? surface : undefined,
    'style:font-name': fixedWidth ? 'Courier New' : undefined,
    'style:text-position': high ? 'super 65%' : undefined,
    'style:text-underline-style': underlined ? 'solid' : undefined,
    'style:text-underline-width': underlined ? 'auto' : undefined,
    'style:text-underline-color': underlined ? 'font-color' : undefined,
  });
}

function tab(properties: Record<string, string>): string {
  return element('style:tab-stop', properties);
}
