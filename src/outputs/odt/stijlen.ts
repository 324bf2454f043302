import { basisVan, type Merk } from '../../model/huisstijl/basis.ts';
import { letterVan, stijlenVan, type Stijl } from '../shared/kantoor/stijl.ts';
import { element, pt } from './element.ts';
import { lijststijlen } from './lijststijlen.ts';

/** Paragraphs that only OpenDocument needs by name, after the style that each is based on. */
const EIGEN: Stijl[] = [
  { id: 'Kenmerkvervolg', naam: 'Kenmerkvervolg', soort: 'alinea', basis: 'Normal', inspring: 120, onder: 4 },
  { id: 'Schrijflijn', naam: 'Schrijflijn', soort: 'teken', onderstreept: true },
  { id: 'Bronlink', naam: 'Bronlink', soort: 'teken' },
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
export function lettertypen(merk: Merk): string {
  const { naam, vervanger, familie } = letterVan(merk);
  const soort = familie === 'swiss' ? 'swiss' : 'roman';
  const face = (letter: string, rest: string, generiek: string, pitch = 'variable') =>
    element('style:font-face', {
      'style:name': letter,
      'svg:font-family': rest,
      'style:font-family-generic': generiek,
      'style:font-pitch': pitch,
    });
  return (
    face(naam, `'${naam}', '${vervanger}'`, soort) +
    face('Courier New', "'Courier New', monospace", 'modern', 'fixed')
  );
}

/** `office:styles`: the defaults, the named styles, and those of lists. */
export function stijlen(merk: Merk, maal = 1): string {
  const standaard = element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', {
      'fo:orphans': 2,
      'fo:widows': 2,
      'style:tab-stop-distance': '1.25cm',
    }) +
      element('style:text-properties', {
        'style:font-name': letterVan(merk).naam,
        'fo:font-size': `${Math.round(22 * maal) / 2}pt`,
        'fo:color': basisVan(merk).licht.inkt,
        'fo:language': 'nl',
        'fo:country': 'NL',
        'fo:hyphenate': 'false',
      }),
  );
  return standaard + [...stijlenVan(merk, maal), ...EIGEN].map(stijl).join('') + lijststijlen() + noten;
}

/** How footnotes are numbered, and in which style. */
const noten = element('text:notes-configuration', {
  'text:note-class': 'footnote',
  'text:citation-style-name': 'FootnoteReference',
  'text:citation-body-style-name': 'FootnoteReference',
  'text:default-style-name': 'FootnoteText',
  'style:num-format': '1',
  'text:start-value': 0,
  'text:footnotes-position': 'page',
  'text:start-numbering-at': 'document',
});

function stijl(eigen: Stijl): string {
  const { id, naam, soort, basis, volgende, niveau } = eigen;
  const alinea = soort === 'alinea' ? alineadeel(eigen) : '';
  return element(
    'style:style',
    {
      'style:name': id,
      'style:display-name': naam === id ? undefined : naam,
      'style:family': soort === 'alinea' ? 'paragraph' : 'text',
      'style:parent-style-name': basis,
      'style:next-style-name': volgende,
      'style:default-outline-level': niveau,
      'style:class': soort === 'alinea' ? 'text' : undefined,
    },
    alinea + tekstdeel(eigen),
  );
}

function alineadeel({
  id,
  boven,
  onder,
  regel,
  inspring,
  hang,
  lijn,
  vlak,
  bijVolgende,
  nieuweBladzijde,
  dop,
}: Stijl): string {
  const rand = lijn && { links: 'left', onder: 'bottom', boven: 'top' }[lijn.plek];
  const tabs = TABS[id];
  return element(
    'style:paragraph-properties',
    {
      'fo:margin-top': boven === undefined ? undefined : pt(boven),
      'fo:margin-bottom': onder === undefined ? undefined : pt(onder),
      'fo:line-height': regel === undefined ? undefined : `${Math.round(regel * 100)}%`,
      'fo:margin-left': inspring === undefined ? undefined : pt(inspring),
      'fo:text-indent': hang === undefined ? undefined : pt(-hang),
      'fo:keep-with-next': bijVolgende ? 'always' : undefined,
      'fo:break-before': nieuweBladzijde ? 'page' : undefined,
      'fo:background-color': vlak,
      ...(rand &&
        lijn && {
          [`fo:border-${rand}`]: `${pt(lijn.dikte)} solid ${lijn.kleur}`,
          [`fo:padding-${rand}`]: '6pt',
        }),
      ...(dop && vlak && { 'fo:border-top': `1pt solid ${vlak}`, 'fo:padding-top': '3pt' }),
      'style:join-border': lijn ? 'true' : undefined,
    },
    tabs ? element('style:tab-stops', {}, tabs) : '',
  );
}

function tekstdeel({
  soort,
  maat,
  vet,
  cursief,
  kleur,
  vlak,
  vasteBreedte,
  hoog,
  onderstreept,
  afbreken,
}: Stijl): string {
  return element('style:text-properties', {
    'fo:hyphenate': afbreken ? 'true' : undefined,
    'fo:font-size': maat === undefined ? undefined : pt(maat),
    'fo:font-weight': vet === undefined ? undefined : vet ? 'bold' : 'normal',
    'fo:font-style': cursief ? 'italic' : undefined,
    'fo:color': kleur,
    'fo:background-color': soort === 'teken' ? vlak : undefined,
    'style:font-name': vasteBreedte ? 'Courier New' : undefined,
    'style:text-position': hoog ? 'super 65%' : undefined,
    'style:text-underline-style': onderstreept ? 'solid' : undefined,
    'style:text-underline-width': onderstreept ? 'auto' : undefined,
    'style:text-underline-color': onderstreept ? 'font-color' : undefined,
  });
}

function tab(eigenschappen: Record<string, string>): string {
  return element('style:tab-stop', eigenschappen);
}
