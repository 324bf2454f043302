import type { TagName } from './vocabulary.ts';

/** A worked example of a tag: it feeds the writers' page, the tests of every writer and the accessibility run. */
export interface TagExample {
  explanation: string;
  mdx: string;
}

/** One example per tag. The ids in it exist in the fixture handbook `tests/fixtures/klein`. */
export const examples = {
  LetOp: {
    explanation: 'Met een eigen kop.',
    mdx: '<LetOp titel="Eerst vragen">\nDeel niets over iemand zonder dat die het weet.\n</LetOp>',
  },
  Tip: {
    explanation: 'Zonder eigen kop staat er «Tip».',
    mdx: '<Tip>\nHoud het gesprek op een plek waar mensen al komen.\n</Tip>',
  },
  Valkuil: {
    explanation: 'Met een lijst erin.',
    mdx: '<Valkuil>\nTe snel beginnen. Wacht op:\n\n- een vaste plek\n- geld voor het tweede jaar\n</Valkuil>',
  },
  Voorbeeld: {
    explanation: 'Iets verzonnens om van te leren.',
    mdx: '<Voorbeeld>\nIn het verzonnen Zandmeer vroegen vijf mensen om een avond bij elkaar.\n</Voorbeeld>',
  },
  EigenVoorstel: {
    explanation: 'Zo weet de lezer dat er geen bron is.',
    mdx: '<EigenVoorstel>\nPlan tien gesprekken in de eerste maand.\n</EigenVoorstel>',
  },
  Voorbehoud: {
    explanation: 'Zeg eerlijk wat niet zeker is.',
    mdx: '<Voorbehoud>\nDit bedrag komt uit één bron. Loop het na voordat u het gebruikt.\n</Voorbehoud>',
  },
  UitDePraktijk: {
    explanation: 'Met een link naar de praktijk.',
    mdx: '<UitDePraktijk praktijk="zandmeer">\nDe eerste keer liep er iemand met ervaring mee.\n</UitDePraktijk>',
  },
  Kaart: {
    explanation: 'Meer kaarten onder elkaar worden een vel om uit te knippen.',
    mdx: '<Kaart titel="Kaart 1">\nIemand vraagt of je even wilt helpen. Wat zeg je?\n</Kaart>',
  },
  Schrijfruimte: { explanation: 'Drie lege regels.', mdx: '<Schrijfruimte regels="3"/>' },
  Diagram: {
    explanation: 'De stappen op een tijdas, met een tabel die hetzelfde zegt.',
    mdx: '<Diagram id="stappen"/>',
  },
  Feit: {
    explanation: 'Een bedrag met bron en peildatum.',
    mdx: 'Het maximum is <Feit bron="zandmeer-verslag" peildatum="2026-01-01">€ 220 per maand</Feit>.',
  },
  Bron: {
    explanation: 'Achter de zin waar het over gaat.',
    mdx: 'Tien mensen deden mee. <Bron id="zandmeer-verslag"/>',
  },
  Schatting: {
    explanation: 'De site zet «eigen schatting» erbij.',
    mdx: 'Reken op <Schatting>12 tot 16 uur per week</Schatting>.',
  },
  Som: {
    explanation: 'De uren van één rol in de stap verkennen, zoals ze daar bij uren staan.',
    mdx: 'Reken op <Som van="stap:verkennen/gemeente"/>.',
  },
  Begrip: {
    explanation: 'De woorden mogen anders zijn dan de term.',
    mdx: 'Spreek <Begrip id="directe-lijn">directe lijnen</Begrip> af.',
  },
  Sjabloon: {
    explanation: 'De titel komt er vanzelf.',
    mdx: 'Gebruik <Sjabloon id="brief"/> om mensen uit te nodigen.',
  },
  Naam: {
    explanation: 'Verdwijnt als het portret is ingetrokken.',
    mdx: '<Naam portret="initiatiefnemer"/> vertelde hoe het begon.',
  },
  Invulveld: { explanation: 'Alleen in een sjabloon.', mdx: 'Beste buur in <Invulveld id="wijk"/>,' },
  Gemeente: { explanation: 'Zonder naam staat er «uw» voor.', mdx: 'Zo werkt <Gemeente/>.' },
  Organisatie: {
    explanation: 'Zonder naam staat het lidwoord ervoor.',
    mdx: 'Vraag het <Organisatie/>.',
  },
  Contact: { explanation: 'Zonder naam staat er «uw» voor.', mdx: 'Bel <Contact/>.' },
} as const satisfies Record<TagName, TagExample>;
