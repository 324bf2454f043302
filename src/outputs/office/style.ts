import { basisOf, type ColourFamily, type Brand } from '../../house-style/basis.ts';
import { fonts } from '../../house-style/fonts.ts';
import { message } from '../../drawing/message.ts';
import { TABLE_SIZES, type Setting, type TableSize } from './sizes.ts';
import { certain } from '../../document/certain.ts';
import { CARD_SIZES } from '../../page/card-sheet.ts';

/**
 * A named style: whoever changes it in Word or LibreOffice changes all that has it. Lengths are points.
 * What is not said comes from the style it is based on.
 */
export interface Style {
  id: string;
  /** As the list of styles shows it. Names that Word has itself are shown in the reader's language. */
  name: string;
  soort: 'alinea' | 'teken';
  basis?: string;
  /** The style of the paragraph after it, when somebody types on. */
  next?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  colour?: string;
  surface?: string;
  fixedWidth?: boolean;
  high?: boolean;
  underlined?: boolean;
  above?: number;
  under?: number;
  /** Line height, as part of the size of the letter. */
  line?: number;
  indent?: number;
  /** How far the first line stands before the others. */
  hang?: number;
  /** Level of a heading, 1 to 6. */
  level?: number;
  /** Long words are parted at the end of a line, with a hyphen. */
  abort?: boolean;
  /** Stays on the page of the next paragraph. */
  atNext?: boolean;
  /** All of it stands on one page. */
  whole?: boolean;
  newPageNumber?: boolean;
  /** Begins a box: an edge in the colour of the box gives its title room, and keeps it apart from a box above it. */
  cap?: boolean;
  stroke?: { place: 'links' | 'onder' | 'boven'; colour: string; thickness: number };
  alignment?: 'right' | 'center';
  /** The language of the words, where that is not the one around them. */
  language?: 'nl';
}

/** Boxes that the handbook has; another kind gets the style that they share. */
export const FRAMES = [
  'LetOp',
  'Tip',
  'Valkuil',
  'Voorbeeld',
  'EigenVoorstel',
  'Voorbehoud',
  'UitDePraktijk',
  'Leervraag',
] as const;

const FAMILY: Record<ReturnType<typeof message>['soort'], ColourFamily> = {
  error: 'letop',
  warning: 'weten',
  ok: 'leren',
  info: 'hoofd',
};

/** The style of a box and that of its title. */
export const frameStyle = (soort: string): { heading: string; text: string } => {
  const own = (FRAMES as readonly string[]).includes(soort) ? soort : '';
  return { heading: `Kaderkop${own}`, text: `Kader${own}` };
};

/** Every size that cards have, whatever their use. */
const cardPoints = [...new Set(Object.values(CARD_SIZES).flat())].sort((a, b) => a - b);

const HEADING_SIZES = [22, 16, 13.5, 12, 11, 11];

type CellSoort = 'Tabel' | 'Tabelkop' | 'Tabelrijkop';

/** The style of the words in a cell. Example: `Tabelkop` of the size `klein` → `TabelkopKlein`. */
export const cellStyle = (soort: CellSoort, size: TableSize): string =>
  soort + { gewoon: '', klein: 'Klein', kleinst: 'Kleinst' }[size];

/** The font of the documents, and one that every computer has. */
export function officeLetterOf(brand: Brand): {
  name: string;
  replacement: string;
  family: 'swiss' | 'roman';
} {
  const { name, soort } = fonts[brand.letter];
  return soort === 'serif'
    ? { name, replacement: 'Cambria', family: 'roman' }
    : { name, replacement: 'Arial', family: 'swiss' };
}

/** All styles, each after the one that it is based on. */
export function stylesOf(brand: Brand, setting: Pick<Setting, 'times' | 'air'> = { times: 1 }): Style[] {
  return allStyles(brand).map((style) => ({ ...style, ...measuresIn(style, setting) }));
}

/** Smaller or larger letters and white, to the half point that Word knows. */
function measuresIn(
  { size, above, under, line }: Style,
  { times, air = 1 }: Pick<Setting, 'times' | 'air'>,
): Partial<Style> {
  const half = (points: number) => Math.round(points * times * 2) / 2;
  return {
    ...(size !== undefined && { size: half(size) }),
    ...(above !== undefined && { above: half(above * air) }),
    ...(under !== undefined && { under: half(under * air) }),
    ...(line !== undefined && { line: Math.round((1 + (line - 1) * air) * 100) / 100 }),
  };
}

function allStyles(brand: Brand): Style[] {
  const { licht: light } = basisOf(brand);
  const { hoofd: main } = light.family;
  const boldHeading = brand.kopdikte >= 550;
  const paragraph = (id: string, name: string, rest: Partial<Style> = {}): Style => ({
    id,
    name,
    soort: 'alinea',
    basis: 'Normal',
    ...rest,
  });
  const draw = (id: string, name: string, rest: Partial<Style>): Style => ({
    id,
    name,
    soort: 'teken',
    ...rest,
  });
  const heading = (level: number): Style =>
    paragraph(`Heading${level}`, `heading ${level}`, {
      ...(level > 1 && { basis: 'Heading1' }),
      next: 'Normal',
      size: certain(HEADING_SIZES[level - 1]),
      above: certain([0, 20, 14, 12, 10, 10][level - 1]),
      under: certain([8, 6, 4, 4, 3, 3][level - 1]),
      ...(level === 1 && { bold: boldHeading, colour: main.tekst, line: 1.15, atNext: true }),
      level,
    });
  const frame = (soort: string): Style[] => {
    const { lijn: stroke, vlak: surface, tekst: text } = light.family[FAMILY[message(soort).soort]];
    const edge = { stroke: { place: 'links' as const, colour: stroke, thickness: 3 }, surface };
    const { heading, text: style } = frameStyle(soort);
    return [
      paragraph(style, `Kader-${soort}`, { basis: 'Kader', ...edge }),
      paragraph(heading, `Kaderkop-${soort}`, {
        basis: 'Kaderkop',
        next: style,
        colour: text,
        cap: true,
        ...edge,
      }),
    ];
  };
  return [
    { id: 'Normal', name: 'Normal', soort: 'alinea', size: 11, colour: light.inkt, under: 7, line: 1.3 },
    ...[1, 2, 3, 4, 5, 6].map(heading),
    paragraph('Title', 'Title', {
      next: 'Subtitle',
      size: 34,
      bold: boldHeading,
      colour: main.tekst,
      above: 120,
      under: 12,
      line: 1.1,
    }),
    paragraph('Subtitle', 'Subtitle', { next: 'Normal', size: 16, colour: light.inktZacht, under: 24 }),
    paragraph('Inhoudskop', 'TOC Heading', {
      size: 22,
      bold: boldHeading,
      colour: main.tekst,
      under: 8,
      atNext: true,
      newPageNumber: true,
    }),
    paragraph('TOC1', 'toc 1', { bold: true, above: 8, under: 2, line: 1.15 }),
    paragraph('TOC2', 'toc 2', { indent: 12, under: 1, line: 1.15 }),
    paragraph('Label', 'Label', {
      next: 'Heading1',
      size: 11,
      bold: true,
      colour: light.inktZacht,
      under: 2,
      atNext: true,
    }),
    paragraph('Inleiding', 'Inleiding', { next: 'Normal', size: 13, under: 10, colour: light.inkt }),
    paragraph('KleineTekst', 'Kleine tekst', { size: 9.5, colour: light.inktZacht }),
    paragraph('ListParagraph', 'List Paragraph', { under: 3 }),
    paragraph('Vinkpunt', 'Vinkpunt', { basis: 'ListParagraph', under: 4 }),
    paragraph('Kenmerk', 'Kenmerk', { indent: 120, hang: 120, under: 4 }),
    paragraph('Quote', 'Quote', {
      next: 'Normal',
      indent: 14,
      italic: true,
      stroke: { place: 'links', colour: light.lijnSterk, thickness: 2 },
    }),
    paragraph('Codeblok', 'Codeblok', { fixedWidth: true, size: 10, surface: light.zacht, line: 1.15 }),
    paragraph('Caption', 'caption', {
      size: 10,
      bold: true,
      colour: light.inktZacht,
      above: 6,
      under: 4,
      atNext: true,
    }),
    paragraph('Afbeelding', 'Afbeelding', { next: 'Caption', above: 6, under: 4, line: 1 }),
    // What hangs on it stands in the margin: its line takes no room.
    paragraph('Margebeeld', 'Beeld in de marge', { size: 1, above: 0, under: 0, line: 1 }),
    paragraph('Tabel', 'Tabel', { size: TABLE_SIZES.gewoon, under: 3, line: 1.2, abort: true }),
    paragraph('Tabelkop', 'Tabelkop', { basis: 'Tabel', bold: true, colour: main.tekst, atNext: true }),
    paragraph('Tabelrijkop', 'Tabelrijkop', { basis: 'Tabel', bold: true }),
    ...(['Tabel', 'Tabelkop', 'Tabelrijkop'] as const).flatMap((basis) =>
      (['klein', 'kleinst'] as const).map((size) =>
        paragraph(cellStyle(basis, size), `${basis}-${size}`, { basis, size: TABLE_SIZES[size] }),
      ),
    ),
    paragraph('Tussenruimte', 'Tussenruimte', { size: 4, under: 0, line: 1 }),
    paragraph('Kader', 'Kader', { indent: 12, under: 4, surface: light.zacht }),
    paragraph('Kaderkop', 'Kaderkop', {
      basis: 'Kader',
      next: 'Kader',
      bold: true,
      above: 8,
      under: 0,
      atNext: true,
    }),
    ...FRAMES.flatMap(frame),
    paragraph('Kaart', 'Kaart', { under: 4 }),
    // A card stays whole by itself; LibreOffice moves a table whose words stay with what follows.
    paragraph('Kaarttitel', 'Kaarttitel', {
      basis: 'Kaart',
      next: 'Kaart',
      bold: true,
      colour: main.tekst,
    }),
    ...cardPoints.flatMap((points) => [
      paragraph(`Kaart${points}`, `Kaart ${points}`, {
        basis: 'Kaart',
        size: points,
        under: points * 0.4,
        line: 1.2,
      }),
      paragraph(`Kaarttitel${points}`, `Kaarttitel ${points}`, {
        basis: 'Kaarttitel',
        next: `Kaart${points}`,
        size: points,
        under: points * 0.3,
        line: 1.2,
      }),
    ]),
    paragraph('Certificaat', 'Certificaat', { size: 14, under: 8 }),
    paragraph('Certificaatkop', 'Certificaatkop', {
      basis: 'Heading1',
      next: 'Certificaat',
      size: 38,
      under: 12,
    }),
    // Lines to write on stand 8 mm apart, as in a notebook.
    paragraph('Schrijfregel', 'Schrijfregel', { above: 10, under: 0, line: 1 }),
    paragraph('Bron', 'Bron', { size: 10, indent: 24, hang: 24, under: 4 }),
    paragraph('Registerletter', 'Registerletter', {
      bold: true,
      colour: main.tekst,
      above: 8,
      under: 2,
      atNext: true,
    }),
    paragraph('Register', 'Register', { size: 10, indent: 10, hang: 10, under: 1, line: 1.15 }),
    paragraph('FootnoteText', 'footnote text', { size: 9.5, under: 2, line: 1.15 }),
    paragraph('Header', 'header', { size: 9, colour: light.inktZacht, under: 0, line: 1.1 }),
    paragraph('Footer', 'footer', { size: 9, colour: light.inktZacht, under: 0, line: 1.1 }),
    paragraph('Afkomst', 'Afkomst', {
      basis: 'KleineTekst',
      above: 18,
      whole: true,
      stroke: { place: 'boven', colour: light.lijn, thickness: 1 },
    }),
    draw('Strong', 'Strong', { bold: true }),
    draw('Emphasis', 'Emphasis', { italic: true }),
    draw('Klein', 'Klein', { size: 9.5, colour: light.inktZacht }),
    draw('Code', 'Code', { fixedWidth: true, size: 10 }),
    draw('Hyperlink', 'Hyperlink', { colour: main.tekst, underlined: true }),
    draw('Kenmerknaam', 'Kenmerknaam', { bold: true }),
    draw('Bronnummer', 'Bronnummer', { high: true, colour: main.tekst }),
    draw('FootnoteReference', 'footnote reference', { high: true }),
    draw('Invulveld', 'Invulveld', { colour: main.tekst, surface: main.vlakSterk }),
  ];
}
