/** Work of others that stands in what we publish, with what its licence asks to be said of it. */
export interface Credit {
  /** What it is, and where a visitor meets it. Dutch. */
  what: string;
  name: string;
  licence: string;
  /** Where it comes from. */
  address: string;
  /** What we changed of it. Dutch. */
  changed?: string;
  /** Files with the text of the licence, below the project folder. */
  texts: readonly string[];
}

const font = (name: string, parcel: string, what: string): Credit => ({
  what,
  name,
  licence: 'SIL Open Font License 1.1',
  address: `https://fontsource.org/fonts/${parcel}`,
  changed: 'alleen de tekens die wij gebruiken; in PDF en beelden als vaste dikte',
  texts: [`node_modules/@fontsource-variable/${parcel}/LICENSE`],
});

const LETTERS = 'Een letter van de site, de PDF’s en de deelbeelden, zover een huisstijl haar kiest.';
const SCRIPTS = 'De letter van de vertaalde brieven.';

/** Whoever adds a letter, drawing or script of another to what is published adds a row; a test walks the packages. */
export const credits: readonly Credit[] = [
  {
    what: 'De kaart van Nederland bij het overzicht van voorbeelden.',
    name: 'Map of Netherlands, van MapSVG, bewerkt door svg-maps',
    licence: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0)',
    address: 'https://mapsvg.com/maps/netherlands',
    changed: 'grover getekend',
    // CC BY asks for the address of the licence; its text need not come along.
    texts: [],
  },
  font('Nunito', 'nunito', LETTERS),
  font('Source Serif 4', 'source-serif-4', LETTERS),
  font('Atkinson Hyperlegible Next', 'atkinson-hyperlegible-next', LETTERS),
  font('Noto Sans', 'noto-sans', SCRIPTS),
  font('Noto Sans Arabic', 'noto-sans-arabic', SCRIPTS),
  {
    what: 'De iconen.',
    name: 'Tabler Icons',
    licence: 'MIT',
    address: 'https://tabler.io/icons',
    texts: ['src/outputs/credits/tabler-icons.txt'],
  },
  {
    what: 'De vormgeving van knoppen, koppen, tabellen en lijsten.',
    name: 'NL Design System, met onderdelen van Utrecht Design System',
    licence: 'EUPL 1.2',
    address: 'https://nldesignsystem.nl/',
    texts: ['node_modules/@nl-design-system-candidate/button-css/LICENSE.md'],
  },
  {
    what: 'Zoeken naar woorden tussen aanhalingstekens.',
    name: 'Pagefind',
    licence: 'MIT',
    address: 'https://pagefind.app/',
    texts: ['node_modules/pagefind/LICENSE/LICENSE'],
  },
  {
    what: 'Zoeken: weten welke woorden Nederlands zijn. Alleen een kansrekening over de woorden staat op de site, niet de lijst.',
    name: 'Nederlands woordenboek van OpenTaal, in het pakket van Street Side Software',
    licence: 'BSD (3 bepalingen) of CC BY 3.0; het pakket MIT',
    address: 'https://www.opentaal.org/',
    texts: [
      'node_modules/@cspell/dict-nl-nl/src/hunspell/license',
      'node_modules/@cspell/dict-nl-nl/LICENSE',
    ],
  },
  {
    what: 'Een ingevuld document of plan als Word-bestand, gemaakt in de browser.',
    name: 'docx, met fflate en nanoid',
    licence: 'MIT',
    address: 'https://docx.js.org/',
    texts: ['node_modules/docx/LICENSE', 'node_modules/fflate/LICENSE', 'node_modules/nanoid/LICENSE'],
  },
];
