import { numberText } from '../format/number.ts';

/** What we measure ourselves: the rule, and what it asks. */
export const ownLines = {
  'opzij-schuiven': 'De pagina past in de breedte van het venster',
  'tekst-afgesneden': 'Er valt geen tekst weg',
  'tekst-over-tekst': 'Woorden staan niet over elkaar heen',
  'raakvlak-klein': 'Wat u aanraakt is minstens 24 bij 24 pixels, of heeft ruimte om zich heen',
  'focus-onzichtbaar': 'Wie met het toetsenbord werkt, ziet waar hij is',
  'letters-vast': 'De letters groeien mee als de lezer grotere letters kiest',
};

/**
 * What the rules of the engines ask, by the engine's own name for it: those that came up, and those that come up
 * most on any site. A rule that is not here shows its English name.
 */
export const lineNames: Record<string, string> = {
  ...ownLines,
  'aria-hidden-focus': 'Wat verborgen is voor een schermlezer, kan geen focus krijgen',
  'aria-required-children': 'Een onderdeel heeft de delen die bij zijn rol horen',
  'aria-required-parent': 'Een onderdeel staat in wat bij zijn rol hoort',
  'button-name': 'Een knop heeft een naam',
  'color-contrast': 'Tekst heeft genoeg contrast',
  'document-title': 'De pagina heeft een titel',
  'duplicate-id-aria': 'Een id komt maar één keer voor',
  'empty-heading': 'Een kop heeft tekst',
  'heading-order': 'Koppen slaan geen niveau over',
  'html-has-lang': 'De pagina zegt in welke taal hij is',
  'image-alt': 'Een afbeelding heeft een tekst voor wie die niet ziet',
  label: 'Een invoerveld heeft een label',
  'landmark-one-main': 'De pagina heeft één hoofddeel',
  'landmark-unique': 'Delen van de pagina hebben elk een eigen naam',
  'link-in-text-block': 'Een link in een zin is niet alleen aan kleur te zien',
  'link-name': 'Een link heeft een naam',
  list: 'Een lijst bestaat uit punten',
  'nested-interactive': 'In een knop of link staat geen andere',
  region: 'Alle tekst staat in een deel van de pagina met een rol',
  'scrollable-region-focusable': 'Wat schuift, is met het toetsenbord te bereiken',
  'svg-img-alt': 'Een tekening heeft een tekst voor wie die niet ziet',
  'target-size': 'Wat u aanraakt is groot genoeg of heeft ruimte om zich heen',
  'td-headers-attr': 'Cellen van een tabel horen bij een kop',
  'th-has-data-cells': 'Een kop van een tabel hoort bij cellen met gegevens',
  blockquote_cite_exists: 'Een citaat noemt waar het vandaan komt',
  img_alt_valid: 'Een afbeelding heeft een tekst voor wie die niet ziet',
  aria_hidden_nontabbable: 'Wat verborgen is voor een schermlezer, kan geen focus krijgen',
  heading_content_exists: 'Een kop heeft tekst',
  style_color_misuse: 'Kleur is niet de enige drager van betekenis',
  style_highcontrast_visible: 'De pagina blijft bruikbaar met hoog contrast',
  input_label_visible: 'Een invoerveld heeft een zichtbaar label',
  input_label_exists: 'Een invoerveld heeft een label',
  fieldset_label_valid: 'Een groep velden heeft een eigen naam',
  text_block_heading: 'Wat eruitziet als een kop, is een kop',
  list_structure_proper: 'Wat eruitziet als een lijst, is een lijst',
  element_tabbable_unobscured: 'Wat focus heeft, wordt niet bedekt',
  element_tabbable_role_valid: 'Wat focus kan krijgen, heeft een rol die daarbij past',
  element_tabbable_visible: 'Wat focus heeft, is te zien',
  aria_child_valid: 'Een lijst heeft punten',
  text_contrast_sufficient: 'Tekst heeft genoeg contrast',
  target_spacing_sufficient: 'Wat u aanraakt is groot genoeg of heeft ruimte om zich heen',
  text_sensory_misuse: 'Een aanwijzing hangt niet alleen van vorm, plaats of geluid af',
  text_whitespace_valid: 'Woorden zijn niet met spaties uit elkaar gezet',
  fieldset_legend_valid: 'Een groep velden heeft een eigen naam',
  input_fields_grouped: 'Velden die bij elkaar horen, staan in een groep met een naam',
  input_checkboxes_grouped: 'Vakjes die bij elkaar horen, staan in een groep met een naam',
  download_keyboard_controllable: 'Een bestand is ook met het toetsenbord op te halen',
  img_alt_background: 'Een achtergrond draagt geen betekenis die een ander mist',
  form_submit_button_exists: 'Een formulier heeft een knop om het te versturen',
  table_headers_related: 'Cellen van een tabel horen bij een kop',
  table_structure_misuse: 'Een tabel is een tabel met gegevens',
  table_scope_valid: 'Een kop van een tabel zegt waarvoor hij geldt',
  element_scrollable_tabbable: 'Wat schuift, is met het toetsenbord te bereiken',
};

/** Ways of looking at a page. A house style has its own line in the report. */
export const circumstanceNames: Record<string, string> = {
  licht: 'Lichte kleuren, laag venster van 1280 bij 720 pixels',
  donker: 'Donkere kleuren, hoog venster van 1280 bij 1440 pixels',
  smal: 'Venster van 320 pixels breed',
  'letters-200': 'Letters op 200%, ingesteld in de browser',
  tekstafstand: 'Meer ruimte tussen letters, woorden, regels en alinea’s (WCAG 1.4.12)',
  papier: 'Weergave voor papier, A4',
};

/** The same in a word or two, for within a sentence. */
export const circumstanceShort: Record<string, string> = {
  licht: 'lichte kleuren',
  donker: 'donkere kleuren',
  smal: 'een smal venster',
  'letters-200': 'grote letters',
  tekstafstand: 'ruime tekst',
  papier: 'papier',
};

/** The page `/toegankelijkheid/rapport/`. */
export const rapport = {
  title: 'Uitkomst van de test op toegankelijkheid',
  description:
    'De uitkomst van de automatische test op toegankelijkheid van deze site: wat is getest, waarmee, wanneer, en wat daaruit kwam.',
  boven: 'Toegankelijkheid',
  outcome: (faults: number, pages: number) =>
    `De programma’s bekeken ${pages} pagina’s en ${faults === 0 ? 'vonden geen fouten' : faults === 1 ? 'vonden één fout' : `vonden ${faults} soorten fouten`}. Dat betekent niet dat de site voor iedereen werkt: een programma ziet maar een deel.`,
  outdated: 'Na deze test is de inhoud van de site veranderd. De uitkomst gaat over de versie van toen.',
  short: 'In het kort',
  date: 'Getest op',
  commit: 'Versie van het project',
  changed: (commit: string) => `${commit}, met wijzigingen die nog niet waren vastgelegd`,
  browser: 'Browser',
  pages: 'Pagina’s',
  fouten: 'Fouten',
  adviezen: 'Adviezen',
  nakijken: 'Na te kijken',
  soorten: (lines: number, places: number) =>
    lines === 0
      ? 'geen'
      : `${lines} ${lines === 1 ? 'regel' : 'regels'}, op ${numberText(places)} ${places === 1 ? 'plek' : 'plekken'}`,
  how: 'Hoe er is getest',
  howExplanation:
    'Een echte browser opende de pagina’s zoals u ze krijgt, met alles uitgeklapt. Twee testprogramma’s van anderen liepen hun regels na. Daarnaast hebben wij zelf gemeten.',
  programme: 'Programma',
  versie: 'Versie',
  lines: 'Regels',
  motor: {
    axe: 'axe-core, WCAG 2.2 A en AA en goede gewoonten',
    ibm: 'IBM Equal Access, WCAG 2.2 A en AA',
    eigen: 'Eigen metingen',
  },
  motorShort: { axe: 'axe', ibm: 'IBM', eigen: 'eigen meting' },
  circumstances: 'Hoe de pagina’s zijn bekeken',
  circumstance: 'Zo bekeken',
  huisstijl: 'Huisstijl',
  ownMeasurements: 'Wat wij zelf meten',
  found: 'Wat er is gevonden',
  foundExplanation: 'Bij elke regel staat wat die van een pagina vraagt.',
  soort: {
    fout: {
      title: 'Fouten',
      explanation: 'Hier voldoet de site niet aan een regel van WCAG 2.2, niveau A of AA.',
      no: 'De programma’s vonden geen fouten.',
    },
    advies: {
      title: 'Adviezen',
      explanation: 'Geen fout volgens WCAG. Het programma vindt dat het beter kan.',
      no: 'De programma’s gaven geen adviezen.',
    },
    nakijken: {
      title: 'Wat een mens moet nakijken',
      explanation: 'Het programma kon hier zelf niet kiezen tussen goed en fout.',
      no: 'De programma’s lieten niets over om na te kijken.',
    },
  },
  where: 'Bijvoorbeeld op:',
  count: (places: number, pages: number, when: string) =>
    `${numberText(places)} ${places === 1 ? 'plek' : 'plekken'} op ${pages} ${pages === 1 ? 'pagina' : 'pagina’s'}, ${when}.`,
  everywhere: 'in elke weergave',
  at: (names: string) => `bij ${names}`,
  whenExplanation:
    'In lichte en donkere kleuren is elke pagina bekeken, en de zoekpagina twee keer: leeg en met resultaten. Staat er een kleiner getal, dan is van elke soort de langste pagina bekeken.',
  limits: 'Wat een programma niet kan testen',
  limitsExplanation: 'Daarvoor zijn mensen nodig. Deze punten zijn met deze test dus niet bekeken:',
  limitPoints: [
    'of de site prettig werkt met een schermlezer, een vergroter of spraakbesturing;',
    'of een tekst bij een tekening hetzelfde vertelt als de tekening;',
    'of koppen, links en namen van velden duidelijk zijn;',
    'of de volgorde logisch is voor wie de pagina hoort;',
    'of de taal eenvoudig genoeg is voor de lezers;',
    'of documenten om te downloaden toegankelijk zijn;',
    'of alles ook werkt in andere browsers en op andere apparaten.',
  ],
  self: 'De test herhalen',
  selfExplanation: 'Wie het project heeft, draait de test opnieuw met',
};
