import { basisVan, type Familie, type Merk } from '../../../model/huisstijl/basis.ts';
import { letters } from '../../../model/huisstijl/letters.ts';
import { melding } from '../melding.ts';
import { TABELMATEN, type Tabelmaat } from './maten.ts';

/**
 * A named style: whoever changes it in Word or LibreOffice changes all that has it. Lengths are points.
 * What is not said comes from the style it is based on.
 */
export interface Stijl {
  id: string;
  /** As the list of styles shows it. Names that Word has itself are shown in the reader's language. */
  naam: string;
  soort: 'alinea' | 'teken';
  basis?: string;
  /** The style of the paragraph after it, when somebody types on. */
  volgende?: string;
  maat?: number;
  vet?: boolean;
  cursief?: boolean;
  kleur?: string;
  vlak?: string;
  vasteBreedte?: boolean;
  hoog?: boolean;
  onderstreept?: boolean;
  boven?: number;
  onder?: number;
  /** Line height, as part of the size of the letter. */
  regel?: number;
  inspring?: number;
  /** How far the first line stands before the others. */
  hang?: number;
  /** Level of a heading, 1 to 6. */
  niveau?: number;
  /** Long words are parted at the end of a line, with a hyphen. */
  afbreken?: boolean;
  /** Stays on the page of the next paragraph. */
  bijVolgende?: boolean;
  nieuweBladzijde?: boolean;
  /** Begins a box: an edge in the colour of the box gives its title room, and keeps it apart from a box above it. */
  dop?: boolean;
  lijn?: { plek: 'links' | 'onder' | 'boven'; kleur: string; dikte: number };
  uitlijning?: 'right' | 'center';
}

/** Boxes that the handbook has; another kind gets the style that they share. */
export const KADERS = [
  'LetOp',
  'Tip',
  'Valkuil',
  'Voorbeeld',
  'EigenVoorstel',
  'Voorbehoud',
  'UitDePraktijk',
  'Leervraag',
] as const;

const FAMILIE: Record<ReturnType<typeof melding>['soort'], Familie> = {
  error: 'letop',
  warning: 'weten',
  ok: 'leren',
  info: 'hoofd',
};

/** The style of a box and that of its title. */
export const kaderstijl = (soort: string): { kop: string; tekst: string } => {
  const eigen = (KADERS as readonly string[]).includes(soort) ? soort : '';
  return { kop: `Kaderkop${eigen}`, tekst: `Kader${eigen}` };
};

const KOPMATEN = [22, 16, 13.5, 12, 11, 11];

type Celsoort = 'Tabel' | 'Tabelkop' | 'Tabelrijkop';

/** The style of the words in a cell. Example: `Tabelkop` of the size `klein` → `TabelkopKlein`. */
export const celstijl = (soort: Celsoort, maat: Tabelmaat): string =>
  soort + { gewoon: '', klein: 'Klein', kleinst: 'Kleinst' }[maat];

/** The font of the documents, and one that every computer has. */
export function letterVan(merk: Merk): { naam: string; vervanger: string; familie: 'swiss' | 'roman' } {
  const { naam, soort } = letters[merk.letter];
  return soort === 'serif'
    ? { naam, vervanger: 'Cambria', familie: 'roman' }
    : { naam, vervanger: 'Arial', familie: 'swiss' };
}

/** All styles, each after the one that it is based on. */
export function stijlenVan(merk: Merk, maal = 1): Stijl[] {
  return alleStijlen(merk).map((stijl) => ({ ...stijl, ...keer(stijl, maal) }));
}

/** Smaller or larger letters and white, to the half point that Word knows. */
function keer({ maat, boven, onder }: Stijl, maal: number): Partial<Stijl> {
  const half = (punten: number) => Math.round(punten * maal * 2) / 2;
  return {
    ...(maat !== undefined && { maat: half(maat) }),
    ...(boven !== undefined && { boven: half(boven) }),
    ...(onder !== undefined && { onder: half(onder) }),
  };
}

function alleStijlen(merk: Merk): Stijl[] {
  const { licht } = basisVan(merk);
  const { hoofd } = licht.familie;
  const vetteKop = merk.kopdikte >= 550;
  const alinea = (id: string, naam: string, rest: Partial<Stijl> = {}): Stijl => ({
    id,
    naam,
    soort: 'alinea',
    basis: 'Normal',
    ...rest,
  });
  const teken = (id: string, naam: string, rest: Partial<Stijl>): Stijl => ({
    id,
    naam,
    soort: 'teken',
    ...rest,
  });
  const kop = (niveau: number): Stijl =>
    alinea(`Heading${niveau}`, `heading ${niveau}`, {
      ...(niveau > 1 && { basis: 'Heading1' }),
      volgende: 'Normal',
      maat: KOPMATEN[niveau - 1]!,
      boven: [0, 20, 14, 12, 10, 10][niveau - 1]!,
      onder: [8, 6, 4, 4, 3, 3][niveau - 1]!,
      ...(niveau === 1 && { vet: vetteKop, kleur: hoofd.tekst, regel: 1.15, bijVolgende: true }),
      niveau,
    });
  const kader = (soort: string): Stijl[] => {
    const { lijn, vlak, tekst } = licht.familie[FAMILIE[melding(soort).soort]];
    const rand = { lijn: { plek: 'links' as const, kleur: lijn, dikte: 3 }, vlak };
    const { kop, tekst: stijl } = kaderstijl(soort);
    return [
      alinea(stijl, `Kader-${soort}`, { basis: 'Kader', ...rand }),
      alinea(kop, `Kaderkop-${soort}`, {
        basis: 'Kaderkop',
        volgende: stijl,
        kleur: tekst,
        dop: true,
        ...rand,
      }),
    ];
  };
  return [
    { id: 'Normal', naam: 'Normal', soort: 'alinea', maat: 11, kleur: licht.inkt, onder: 7, regel: 1.3 },
    ...[1, 2, 3, 4, 5, 6].map(kop),
    alinea('Title', 'Title', {
      volgende: 'Subtitle',
      maat: 34,
      vet: vetteKop,
      kleur: hoofd.tekst,
      boven: 120,
      onder: 12,
      regel: 1.1,
    }),
    alinea('Subtitle', 'Subtitle', { volgende: 'Normal', maat: 16, kleur: licht.inktZacht, onder: 24 }),
    alinea('Inhoudskop', 'TOC Heading', {
      maat: 22,
      vet: vetteKop,
      kleur: hoofd.tekst,
      onder: 8,
      bijVolgende: true,
      nieuweBladzijde: true,
    }),
    alinea('TOC1', 'toc 1', { vet: true, boven: 8, onder: 2, regel: 1.15 }),
    alinea('TOC2', 'toc 2', { inspring: 12, onder: 1, regel: 1.15 }),
    alinea('Label', 'Label', {
      volgende: 'Heading1',
      maat: 11,
      vet: true,
      kleur: licht.inktZacht,
      onder: 2,
      bijVolgende: true,
    }),
    alinea('Inleiding', 'Inleiding', { volgende: 'Normal', maat: 13, onder: 10, kleur: licht.inkt }),
    alinea('KleineTekst', 'Kleine tekst', { maat: 9.5, kleur: licht.inktZacht }),
    alinea('ListParagraph', 'List Paragraph', { onder: 3 }),
    alinea('Vinkpunt', 'Vinkpunt', { basis: 'ListParagraph', onder: 4 }),
    alinea('Kenmerk', 'Kenmerk', { inspring: 120, hang: 120, onder: 4 }),
    alinea('Quote', 'Quote', {
      volgende: 'Normal',
      inspring: 14,
      cursief: true,
      lijn: { plek: 'links', kleur: licht.lijnSterk, dikte: 2 },
    }),
    alinea('Codeblok', 'Codeblok', { vasteBreedte: true, maat: 10, vlak: licht.zacht, regel: 1.15 }),
    alinea('Caption', 'caption', {
      maat: 10,
      vet: true,
      kleur: licht.inktZacht,
      boven: 6,
      onder: 4,
      bijVolgende: true,
    }),
    alinea('Afbeelding', 'Afbeelding', { volgende: 'Caption', boven: 6, onder: 4, regel: 1 }),
    alinea('Tabel', 'Tabel', { maat: TABELMATEN.gewoon, onder: 3, regel: 1.2, afbreken: true }),
    alinea('Tabelkop', 'Tabelkop', { basis: 'Tabel', vet: true, kleur: hoofd.tekst, bijVolgende: true }),
    alinea('Tabelrijkop', 'Tabelrijkop', { basis: 'Tabel', vet: true }),
    ...(['Tabel', 'Tabelkop', 'Tabelrijkop'] as const).flatMap((basis) =>
      (['klein', 'kleinst'] as const).map((maat) =>
        alinea(celstijl(basis, maat), `${basis}-${maat}`, { basis, maat: TABELMATEN[maat] }),
      ),
    ),
    alinea('Tussenruimte', 'Tussenruimte', { maat: 4, onder: 0, regel: 1 }),
    alinea('Kader', 'Kader', { inspring: 12, onder: 4, vlak: licht.zacht }),
    alinea('Kaderkop', 'Kaderkop', {
      basis: 'Kader',
      volgende: 'Kader',
      vet: true,
      boven: 8,
      onder: 0,
      bijVolgende: true,
    }),
    ...KADERS.flatMap(kader),
    alinea('Kaart', 'Kaart', { onder: 4 }),
    alinea('Kaarttitel', 'Kaarttitel', {
      basis: 'Kaart',
      volgende: 'Kaart',
      vet: true,
      kleur: hoofd.tekst,
      bijVolgende: true,
    }),
    alinea('Schrijfregel', 'Schrijfregel', { boven: 10, onder: 0 }),
    alinea('Bron', 'Bron', { maat: 10, inspring: 24, hang: 24, onder: 4 }),
    alinea('Registerletter', 'Registerletter', {
      vet: true,
      kleur: hoofd.tekst,
      boven: 8,
      onder: 2,
      bijVolgende: true,
    }),
    alinea('Register', 'Register', { maat: 10, inspring: 10, hang: 10, onder: 1, regel: 1.15 }),
    alinea('FootnoteText', 'footnote text', { maat: 9.5, onder: 2, regel: 1.15 }),
    alinea('Header', 'header', { maat: 9, kleur: licht.inktZacht, onder: 0, regel: 1.1 }),
    alinea('Footer', 'footer', { maat: 9, kleur: licht.inktZacht, onder: 0, regel: 1.1 }),
    alinea('Afkomst', 'Afkomst', {
      basis: 'KleineTekst',
      boven: 18,
      lijn: { plek: 'boven', kleur: licht.lijn, dikte: 1 },
    }),
    teken('Strong', 'Strong', { vet: true }),
    teken('Emphasis', 'Emphasis', { cursief: true }),
    teken('Klein', 'Klein', { maat: 9.5, kleur: licht.inktZacht }),
    teken('Code', 'Code', { vasteBreedte: true, maat: 10 }),
    teken('Hyperlink', 'Hyperlink', { kleur: hoofd.tekst, onderstreept: true }),
    teken('Kenmerknaam', 'Kenmerknaam', { vet: true }),
    teken('Bronnummer', 'Bronnummer', { hoog: true, kleur: hoofd.tekst }),
    teken('FootnoteReference', 'footnote reference', { hoog: true }),
    teken('Invulveld', 'Invulveld', { kleur: hoofd.tekst, vlak: hoofd.vlakSterk }),
  ];
}
