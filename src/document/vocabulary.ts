/**
 * The closed vocabulary: the only tags that a writer may use. A tag that is not here is an error.
 * Attributes say what their value must be, so that one check serves them all.
 */
export type AttributeShape =
  | 'tekst'
  | 'datum'
  | 'getal'
  /** One or more ids of sources, separated by a space. */
  | 'bronnen'
  | { refers: 'begrip' | 'sjabloon' | 'praktijk' | 'portret' }
  /** The id of a field in the front matter of the same sjabloon. */
  | 'veld'
  | { choice: readonly string[] };

export interface Attribute {
  shape: AttributeShape;
  required: boolean;
  explanation: string;
}

export interface TagRule {
  /** Where the tag stands: between paragraphs, or inside a sentence. */
  position: 'blok' | 'zin';
  /** What it holds: paragraphs, words, or nothing. */
  contents: 'blok' | 'zin' | 'leeg';
  attributes: Readonly<Record<string, Attribute>>;
  explanation: string;
}

const required = (shape: AttributeShape, explanation: string) =>
  ({ shape, required: true, explanation }) as const satisfies Attribute;
const may = (shape: AttributeShape, explanation: string) =>
  ({ shape, required: false, explanation }) as const satisfies Attribute;
const frame = (explanation: string) =>
  ({
    position: 'blok',
    contents: 'blok',
    attributes: { titel: may('tekst', 'Een eigen kop voor het kader.') },
    explanation,
  }) as const satisfies TagRule;

export const vocabulary = {
  LetOp: frame('Wat de lezer niet mag missen.'),
  Tip: frame('Iets wat het makkelijker maakt.'),
  Valkuil: frame('Waar het vaak misgaat.'),
  Voorbeeld: frame('Een uitgewerkt, verzonnen voorbeeld.'),
  EigenVoorstel: frame('Een voorstel van de makers, zonder bron.'),
  Voorbehoud: frame('Wat niet zeker is of nog gecontroleerd moet worden.'),
  UitDePraktijk: {
    position: 'blok',
    contents: 'blok',
    attributes: { praktijk: required({ refers: 'praktijk' }, 'De id van de praktijk.') },
    explanation: 'Wat een bestaande praktijk deed, naverteld.',
  },
  Kaart: {
    position: 'blok',
    contents: 'blok',
    attributes: { titel: may('tekst', 'Wat er boven op de kaart staat.') },
    explanation: 'Eén kaart van een set om af te drukken en uit te knippen.',
  },
  Schrijfruimte: {
    position: 'blok',
    contents: 'leeg',
    attributes: { regels: required('getal', 'Hoeveel regels om op te schrijven, 1 tot 20.') },
    explanation: 'Lege regels om met de hand in te vullen.',
  },
  Diagram: {
    position: 'blok',
    contents: 'leeg',
    attributes: {
      id: required(
        { choice: ['netwerkmodel', 'tijdlijn', 'stappen'] },
        'Welke tekening: netwerkmodel, tijdlijn of stappen.',
      ),
    },
    explanation: 'Een tekening uit de gegevens van de handleiding, met dezelfde inhoud als tekst.',
  },
  Feit: {
    position: 'zin',
    contents: 'zin',
    attributes: {
      bron: required('bronnen', 'De id van de bron, of meer ids met een spatie ertussen.'),
      peildatum: may('datum', 'De dag waarop het klopte; verplicht bij bedragen, percentages en wetten.'),
    },
    explanation: 'Een getal, bedrag, wet of bewering, met de bron.',
  },
  Bron: {
    position: 'zin',
    contents: 'leeg',
    attributes: { id: required('bronnen', 'De id van de bron, of meer ids met een spatie ertussen.') },
    explanation: 'Verwijst achter een zin naar de bron ervan.',
  },
  Schatting: {
    position: 'zin',
    contents: 'zin',
    attributes: {},
    explanation: 'Een eigen schatting van de makers; de site zet dat erbij.',
  },
  Som: {
    position: 'zin',
    contents: 'leeg',
    attributes: {
      van: required('tekst', 'Welk getal. Voorbeelden: stap:verkennen/trekker, prijs:zaal, plan:jaar-1.'),
    },
    explanation:
      'Een bedrag of aantal uren dat elders als gegeven staat of wordt uitgerekend: zo staat het maar op één plek.',
  },
  Begrip: {
    position: 'zin',
    contents: 'zin',
    attributes: { id: required({ refers: 'begrip' }, 'De id van het begrip.') },
    explanation: 'Koppelt woorden aan de uitleg in de begrippenlijst.',
  },
  Sjabloon: {
    position: 'zin',
    contents: 'leeg',
    attributes: { id: required({ refers: 'sjabloon' }, 'De id van het sjabloon.') },
    explanation: 'Noemt een sjabloon bij zijn titel, met een link.',
  },
  Naam: {
    position: 'zin',
    contents: 'leeg',
    attributes: { portret: required({ refers: 'portret' }, 'De id van het portret.') },
    explanation: 'De naam van een geportretteerde; wordt de rol als het portret is ingetrokken.',
  },
  Invulveld: {
    position: 'zin',
    contents: 'leeg',
    attributes: { id: required('veld', 'De id van een veld uit velden.') },
    explanation: 'De plek in een sjabloon waar een veld wordt ingevuld.',
  },
  Gemeente: {
    position: 'zin',
    contents: 'leeg',
    attributes: {},
    explanation: 'De naam van wie deze editie is. Zonder naam: «uw», met het woord voor de lezer.',
  },
  Organisatie: {
    position: 'zin',
    contents: 'leeg',
    attributes: {},
    explanation: 'De naam van de organisatie van deze editie. Zonder naam: het woord voor de partner.',
  },
  Contact: {
    position: 'zin',
    contents: 'leeg',
    attributes: {},
    explanation: 'Het contact van deze editie. Zonder contact: «uw», met het woord voor het contact.',
  },
} as const satisfies Record<string, TagRule>;

export type TagName = keyof typeof vocabulary;
export const tagNames = Object.keys(vocabulary) as TagName[];
