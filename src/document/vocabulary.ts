/**
 * The closed vocabulary: the only tags that a writer may use. A tag that is not here is an error.
 * Attributes say what their value must be, so that one check serves them all.
 */
export type AttribuutVorm =
  | 'tekst'
  | 'datum'
  | 'getal'
  /** One or more ids of sources, separated by a space. */
  | 'bronnen'
  | { verwijst: 'begrip' | 'sjabloon' | 'praktijk' | 'portret' }
  /** The id of a field in the front matter of the same sjabloon. */
  | 'veld'
  | { keuze: readonly string[] };

export interface Attribuut {
  vorm: AttribuutVorm;
  verplicht: boolean;
  uitleg: string;
}

export interface TagRegel {
  /** Where the tag stands: between paragraphs, or inside a sentence. */
  plaats: 'blok' | 'zin';
  /** What it holds: paragraphs, words, or nothing. */
  inhoud: 'blok' | 'zin' | 'leeg';
  attributen: Readonly<Record<string, Attribuut>>;
  uitleg: string;
}

const verplicht = (vorm: AttribuutVorm, uitleg: string) =>
  ({ vorm, verplicht: true, uitleg }) as const satisfies Attribuut;
const mag = (vorm: AttribuutVorm, uitleg: string) =>
  ({ vorm, verplicht: false, uitleg }) as const satisfies Attribuut;
const kader = (uitleg: string) =>
  ({
    plaats: 'blok',
    inhoud: 'blok',
    attributen: { titel: mag('tekst', 'Een eigen kop voor het kader.') },
    uitleg,
  }) as const satisfies TagRegel;

export const vocabulary = {
  LetOp: kader('Wat de lezer niet mag missen.'),
  Tip: kader('Iets wat het makkelijker maakt.'),
  Valkuil: kader('Waar het vaak misgaat.'),
  Voorbeeld: kader('Een uitgewerkt, verzonnen voorbeeld.'),
  EigenVoorstel: kader('Een voorstel van de makers, zonder bron.'),
  Voorbehoud: kader('Wat niet zeker is of nog gecontroleerd moet worden.'),
  UitDePraktijk: {
    plaats: 'blok',
    inhoud: 'blok',
    attributen: { praktijk: verplicht({ verwijst: 'praktijk' }, 'De id van de praktijk.') },
    uitleg: 'Wat een bestaande praktijk deed, naverteld.',
  },
  Kaart: {
    plaats: 'blok',
    inhoud: 'blok',
    attributen: { titel: mag('tekst', 'Wat er boven op de kaart staat.') },
    uitleg: 'Eén kaart van een set om af te drukken en uit te knippen.',
  },
  Schrijfruimte: {
    plaats: 'blok',
    inhoud: 'leeg',
    attributen: { regels: verplicht('getal', 'Hoeveel regels om op te schrijven, 1 tot 20.') },
    uitleg: 'Lege regels om met de hand in te vullen.',
  },
  Diagram: {
    plaats: 'blok',
    inhoud: 'leeg',
    attributen: {
      id: verplicht(
        { keuze: ['netwerkmodel', 'tijdlijn', 'stappen'] },
        'Welke tekening: netwerkmodel, tijdlijn of stappen.',
      ),
    },
    uitleg: 'Een tekening uit de gegevens van de handleiding, met dezelfde inhoud als tekst.',
  },
  Feit: {
    plaats: 'zin',
    inhoud: 'zin',
    attributen: {
      bron: verplicht('bronnen', 'De id van de bron, of meer ids met een spatie ertussen.'),
      peildatum: mag('datum', 'De dag waarop het klopte; verplicht bij bedragen, percentages en wetten.'),
    },
    uitleg: 'Een getal, bedrag, wet of bewering, met de bron.',
  },
  Bron: {
    plaats: 'zin',
    inhoud: 'leeg',
    attributen: { id: verplicht('bronnen', 'De id van de bron, of meer ids met een spatie ertussen.') },
    uitleg: 'Verwijst achter een zin naar de bron ervan.',
  },
  Schatting: {
    plaats: 'zin',
    inhoud: 'zin',
    attributen: {},
    uitleg: 'Een eigen schatting van de makers; de site zet dat erbij.',
  },
  Begrip: {
    plaats: 'zin',
    inhoud: 'zin',
    attributen: { id: verplicht({ verwijst: 'begrip' }, 'De id van het begrip.') },
    uitleg: 'Koppelt woorden aan de uitleg in de begrippenlijst.',
  },
  Sjabloon: {
    plaats: 'zin',
    inhoud: 'leeg',
    attributen: { id: verplicht({ verwijst: 'sjabloon' }, 'De id van het sjabloon.') },
    uitleg: 'Noemt een sjabloon bij zijn titel, met een link.',
  },
  Naam: {
    plaats: 'zin',
    inhoud: 'leeg',
    attributen: { portret: verplicht({ verwijst: 'portret' }, 'De id van het portret.') },
    uitleg: 'De naam van een geportretteerde; wordt de rol als het portret is ingetrokken.',
  },
  Invulveld: {
    plaats: 'zin',
    inhoud: 'leeg',
    attributen: { id: verplicht('veld', 'De id van een veld uit velden.') },
    uitleg: 'De plek in een sjabloon waar een veld wordt ingevuld.',
  },
  Gemeente: {
    plaats: 'zin',
    inhoud: 'leeg',
    attributen: {},
    uitleg: 'De naam van de gemeente van deze editie, of «uw gemeente».',
  },
  Organisatie: {
    plaats: 'zin',
    inhoud: 'leeg',
    attributen: {},
    uitleg: 'De naam van de organisatie van deze editie, of «de maatschappelijke organisatie».',
  },
  Contact: {
    plaats: 'zin',
    inhoud: 'leeg',
    attributen: {},
    uitleg: 'Het contact van deze editie, of «uw netwerkcoördinator».',
  },
} as const satisfies Record<string, TagRegel>;

export type TagNaam = keyof typeof vocabulary;
export const tagNamen = Object.keys(vocabulary) as TagNaam[];
