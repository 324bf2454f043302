import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applied } from '../src/take-over/apply.ts';
import { soffice } from './office/soffice.ts';
import { editedInLibreOffice, type Step } from './take-over/edited.ts';
import { linesOf, officeFiles, returned, small } from './take-over/round.ts';

/** A file that somebody changed in LibreOffice. */
interface Edited {
  file: string;
  steps: Step[];
  proposals: string[];
  /** What is other in each file of the source when all plain proposals are taken over; nothing else is. */
  source?: Record<string, [from: string, to: string][]>;
  notes?: string[];
}
const step = 'stappenplan/verkennen.mdx';
const secondStep = 'stappenplan/opbouwen.mdx';
const meeting = 'leerlijn/start.mdx';
const secondMeeting = 'leerlijn/luisteren.mdx';
const letter = 'sjablonen/brief.mdx';
const practice = 'praktijken/zandmeer.mdx';
const template = 'sjablonen/alles.mdx';

const edits: Record<string, Edited> = {
  'words of a step': {
    file: '/stappenplan/verkennen.odt',
    steps: [
      ['words', 'één wijk', 'twee wijken'],
      ['words', 'op papier', 'klaar'],
    ],
    proposals: [
      `neem ${step}:61 Begin met één wijk. → Begin met twee wijken.`,
      `neem ${step}:36 De cijfers staan op papier. (gemeente) → De cijfers staan klaar. (gemeente)`,
    ],
    source: {
      [step]: [
        ['één wijk', 'twee wijken'],
        ['staan op papier', 'staan klaar'],
      ],
    },
  },
  'a whole paragraph of a step typed anew': {
    file: '/stappenplan/verkennen.docx',
    steps: [['retype', 'Maak een lijst', 'Schrijf op wie de straten en de mensen daar goed kent.']],
    proposals: [
      `neem ${step}:65 Maak een lijst van mensen die de wijk kennen. → Schrijf op wie de straten en de mensen daar goed kent.`,
    ],
    source: {
      [step]: [
        [
          'Maak een lijst van mensen die de wijk kennen.',
          'Schrijf op wie de straten en de mensen daar goed kent.',
        ],
      ],
    },
  },
  'a paragraph and a line parted in two': {
    file: '/stappenplan/verkennen.docx',
    steps: [
      ['split', ' van mensen die'],
      ['split', ' één medewerker'],
    ],
    proposals: [
      `neem ${step}:14 ÷ Wijst ¶ één medewerker aan.`,
      `neem ${step}:65 ÷ Maak een lijst ¶ van mensen die de wijk kennen.`,
    ],
    source: {
      [step]: [
        ['      - Wijst één medewerker aan.\n', '      - Wijst\n      - één medewerker aan.\n'],
        ['Maak een lijst van mensen', 'Maak een lijst\n\nvan mensen'],
      ],
    },
  },
  'an item moved down, and a paragraph above its heading': {
    file: '/stappenplan/verkennen.docx',
    steps: [
      ['press', 'in het buurthuis', 'MoveDown'],
      ['press', 'Begin met één wijk.', 'MoveUp'],
    ],
    proposals: [`neem ${step}:61 ↕ Begin met één wijk.`, `neem ${step}:49 ↕ in het buurthuis`],
    source: {
      [step]: [
        [
          '      - in het buurthuis\n      - op donderdag\n',
          '      - op donderdag\n      - in het buurthuis\n',
        ],
        [
          '## Week voor week {#week-voor-week}\n\nBegin met één wijk.\n',
          'Begin met één wijk.\n\n## Week voor week {#week-voor-week}\n',
        ],
      ],
    },
  },
  'other headings, a new one, and a paragraph less': {
    file: '/stappenplan/verkennen.odt',
    steps: [
      ['words', 'Week voor week', 'Van week tot week'],
      ['after', 'Begin met één wijk.', 'Daarna'],
      ['style', 'Daarna', 'Heading 2'],
      ['without', 'op donderdag'],
    ],
    proposals: [
      `neem ${step}:59 Week voor week → Van week tot week`,
      `zelf ${step}:61 + Daarna`,
      `neem ${step}:50 - op donderdag`,
    ],
    source: {
      [step]: [
        ['## Week voor week', '## Van week tot week'],
        ['      - op donderdag\n', ''],
      ],
    },
  },
  'a link taken out of a step, and other words': {
    file: '/stappenplan/opbouwen.docx',
    steps: [
      ['press', 'de checklist van verkennen', 'RemoveHyperlink'],
      ['words', 'Stuur eerst de brief.', 'Stuur eerst twee brieven.'],
    ],
    proposals: [
      `neem ${secondStep}:38 Stuur eerst de brief. Zie de checklist van verkennen. → Stuur eerst twee brieven. Zie de checklist van verkennen.`,
      `zelf ${secondStep}:38 Stuur eerst de brief. Zie [de checklist van verkennen]. → Stuur eerst de brief. Zie de checklist van verkennen.`,
    ],
    source: { [secondStep]: [['Stuur eerst de brief.', 'Stuur eerst twee brieven.']] },
  },
  'a paragraph parted before a link': {
    file: '/stappenplan/opbouwen.odt',
    steps: [['split', ' Zie de']],
    proposals: [`neem ${secondStep}:38 ÷ Stuur eerst de brief. ¶ Zie de checklist van verkennen.`],
    source: { [secondStep]: [['brief. Zie [', 'brief.\n\nZie [']] },
  },
  'tracked changes of a meeting, still to be decided on': {
    file: '/leerlijn/start.docx',
    steps: [
      ['track', 'on'],
      ['words', 'over de straat', 'over de buurt'],
      ['without', 'Zet de stoelen'],
      ['after', 'Koffie.', 'Thee.'],
    ],
    proposals: [
      `neem ${meeting}:38 + Thee.`,
      `zelf ${meeting}:40 - Zet de stoelen in een kring.`,
      `neem ${meeting}:20 Iedereen vertelt iets over de straat. → Iedereen vertelt iets over de buurt.`,
    ],
    source: {
      [meeting]: [
        ['  - Koffie.\n', '  - Koffie.\n  - Thee.\n'],
        ['over de straat', 'over de buurt'],
      ],
    },
  },
  'tracked changes of a meeting: one accepted, one rejected, one open': {
    file: '/leerlijn/luisteren.odt',
    steps: [
      ['track', 'on'],
      ['words', 'een stilte', 'een lange stilte'],
      ['words', 'Hetzelfde', 'Eender'],
      ['words', 'Oefenen', 'Wij oefenen'],
      ['press', 'Wij', 'AcceptTrackedChange'],
      ['press', 'Eender', 'RejectTrackedChange'],
      ['press', 'Hetzelfde', 'RejectTrackedChange'],
    ],
    proposals: [
      `neem ${secondMeeting}:3 Oefenen met stil zijn. → Wij oefenen met stil zijn.`,
      `neem ${secondMeeting}:18 Laat een stilte vallen. → Laat een lange stilte vallen.`,
    ],
    source: {
      [secondMeeting]: [
        ['Oefenen met stil', 'Wij oefenen met stil'],
        ['een stilte', 'een lange stilte'],
      ],
    },
  },
  'tracked changes of a meeting, all rejected': {
    file: '/leerlijn/luisteren.docx',
    steps: [
      ['track', 'on'],
      ['words', 'een stilte', 'een lange stilte'],
      ['after', 'Ga samen', 'En kom weer binnen.'],
      ['press', '', 'RejectAllTrackedChanges'],
    ],
    proposals: [],
  },
  'the papers of who takes part': {
    file: '/leerlijn/start-deelnemers.odt',
    steps: [['words', 'in jouw straat', 'in jouw buurt']],
    proposals: [`neem ${meeting}:51 Wat hoor je in jouw straat? → Wat hoor je in jouw buurt?`],
    source: { [meeting]: [['jouw straat', 'jouw buurt']] },
  },
  'cells of a table': {
    file: '/sjablonen/alles.odt',
    steps: [
      ['words', 'gesprekken', 'goede gesprekken'],
      ['words', 'bewoners', 'buren'],
    ],
    proposals: [`neem ${template}:52 gesprekken → goede gesprekken`, `neem ${template}:52 bewoners → buren`],
    source: { [template]: [['| gesprekken | 5 | bewoners |', '| goede gesprekken | 5 | buren |']] },
  },
  'a link gone and words in bold, in a template': {
    file: '/sjablonen/alles.docx',
    steps: [
      ['press', 'een link naar een praktijk', 'RemoveHyperlink'],
      ['bold', 'tien gesprekken'],
    ],
    proposals: [
      expect.stringMatching(
        /^zelf sjablonen\/alles\.mdx:20 .* en \[een link naar een praktijk\]\..* → .* en een link naar een praktijk\./,
      ) as string,
      `zelf ${template}:101 Plan tien gesprekken in de eerste maand. → Plan **tien gesprekken** in de eerste maand.`,
    ],
  },
  'quotes and dashes as a word processor types them, and two items put together': {
    file: '/sjablonen/alles.odt',
    steps: [
      ['retype', 'Plan tien gesprekken', 'Plan “tien” gesprekken in de ‘eerste’ maand – niet later…'],
      ['join', 'Deze lijst begint', ' '],
    ],
    proposals: [
      `neem ${template}:41 = Deze lijst begint bij drie. ¶ En gaat door.`,
      `neem ${template}:101 Plan tien gesprekken in de eerste maand. → Plan “tien” gesprekken in de ‘eerste’ maand – niet later…`,
    ],
    source: {
      [template]: [
        ['bij drie.\n4. En gaat', 'bij drie. En gaat'],
        [
          'Plan tien gesprekken in de eerste maand.',
          'Plan "tien" gesprekken in de \'eerste\' maand – niet later…',
        ],
      ],
    },
  },
  'a letter: a paragraph more, and a remark': {
    file: '/sjablonen/brief.odt',
    steps: [
      ['after', 'Komt u op', 'U mag iemand meenemen.'],
      ['remark', 'naar het buurthuis', 'Welk buurthuis?'],
    ],
    proposals: [`neem ${letter}:24 + U mag iemand meenemen.`],
    source: { [letter]: [['naar het buurthuis?\n', 'naar het buurthuis?\n\nU mag iemand meenemen.\n']] },
    notes: ['Welk buurthuis? bij «naar het buurthuis»'],
  },
  'a letter: two paragraphs with fields put together': {
    file: '/sjablonen/brief.docx',
    steps: [['join', 'Beste bewoner', ' ']],
    proposals: [
      `zelf ${letter}:22 = Beste bewoner van [de naam van de wijk], ¶ Komt u op [de datum van de avond: Kies een doordeweekse dag] naar het buurthuis?`,
    ],
  },
  'what rests on a source, in a budget': {
    file: '/sjablonen/begroting.odt',
    steps: [['words', 'De prijs van het buurthuis.', 'De prijs van de school.']],
    proposals: [
      'zelf sjablonen/begroting.mdx:26 De prijs van het buurthuis. (peildatum 1 januari 2026)[1] → De prijs van de school. (peildatum 1 januari 2026)[1]',
    ],
  },
  'the book: a step, a practice, a portrait and a report': {
    file: '/downloads/handleiding.docx',
    steps: [
      ['words', 'Daarna helpen zij buren op weg.', 'Daarna helpen zij hun buren.'],
      ['words', 'In juni begon de leerlijn.', 'In juli begon de leerlijn.'],
      ['words', 'Toen kwamen de buren.', 'Toen kwam de straat.'],
      ['words', 'Het hangt af van', 'Dat hangt af van'],
    ],
    proposals: [
      `neem ${step}:23 Het hangt af van de agenda’s. → Dat hangt af van de agenda’s.`,
      `neem ${practice}:17 Daarna helpen zij buren op weg. → Daarna helpen zij hun buren.`,
      'neem portretten/initiatiefnemer.mdx:23 Jannigje Zandstra zette koffie in het buurthuis. Toen kwamen de buren. → Jannigje Zandstra zette koffie in het buurthuis. Toen kwam de straat.',
      'neem verslagen/startavond.mdx:15 In juni begon de leerlijn. → In juli begon de leerlijn.',
    ],
    source: {
      [step]: [['Het hangt af', 'Dat hangt af']],
      [practice]: [['zij buren op weg', 'zij hun buren']],
      'portretten/initiatiefnemer.mdx': [['kwamen de buren', 'kwam de straat']],
      'verslagen/startavond.mdx': [['In juni', 'In juli']],
    },
  },
  'the book: lines of a practice put together, a line of a theme more': {
    file: '/downloads/handleiding.docx',
    steps: [
      ['join', 'Bewoners volgen een leerlijn.', ' '],
      ['after', 'Leg vast wie betaalt.', 'Leg vast wie beslist.'],
    ],
    proposals: [
      `neem ${practice}:16 = Bewoners volgen een leerlijn. ¶ Daarna helpen zij buren op weg.`,
      'neem themas/geld.mdx:7 + Leg vast wie beslist.',
    ],
    source: {
      [practice]: [['een leerlijn.\n  - Daarna', 'een leerlijn. Daarna']],
      'themas/geld.mdx': [
        ['  - Leg vast wie betaalt.\n', '  - Leg vast wie betaalt.\n  - Leg vast wie beslist.\n'],
      ],
    },
  },
  'the book: a term, a question and a page of its own': {
    file: '/downloads/handleiding.docx',
    steps: [
      ['words', 'bestaat dit woord al lang', 'bestaat dit woord al eeuwen'],
      ['words', 'Dat weten wij niet.', 'Dat weten wij nog niet.'],
      ['without', 'Er is niets gemeten.'],
    ],
    proposals: [
      `zelf ${practice}:21 - Er is niets gemeten.`,
      'neem vragen/werkt-het.mdx:6 Dat weten wij niet. In Zandmeer is niets gemeten. → Dat weten wij nog niet. In Zandmeer is niets gemeten.',
      'neem begrippen/vertrouwenspersoon.mdx:12 In Zandmeer bestaat dit woord al lang. → In Zandmeer bestaat dit woord al eeuwen.',
    ],
    source: {
      'begrippen/vertrouwenspersoon.mdx': [['al lang', 'al eeuwen']],
      'vragen/werkt-het.mdx': [['weten wij niet', 'weten wij nog niet']],
    },
  },
};

describe.skipIf(!soffice)(
  'changed in LibreOffice (skipped where it is not installed), a file brings back',
  async () => {
    const files = await officeFiles();
    const edited = soffice
      ? editedInLibreOffice(
          Object.entries(edits).map(([name, { file, steps }]) => ({
            name,
            bytes: files.get(file) ?? new Uint8Array(),
            format: file.endsWith('.odt') ? 'odt' : 'docx',
            steps,
          })),
        )
      : new Map<string, Uint8Array>();

    test.each(Object.keys(edits).flatMap((name) => ['odt', 'docx'].map((format) => [name, format] as const)))(
      '%s, saved as %s',
      async (name, format) => {
        const { proposals, source = {}, notes = [] } = edits[name]!;
        const read = await returned(edited.get(`${name} → ${format}`) ?? new Uint8Array());
        expect(linesOf(read)).toEqual(proposals);
        expect(read.notes.map(({ words, about }) => `${words} bij «${about}»`)).toEqual(notes);
        const takes = Map.groupBy(
          read.proposals.flatMap(({ take }) => take),
          ({ file }) => file,
        );
        expect([...takes.keys()].sort()).toEqual(Object.keys(source).sort());
        for (const [file, edits] of takes) {
          const before = readFileSync(join(small.content, file), 'utf8');
          const wanted = (source[file] ?? []).reduce((text, [from, to]) => {
            expect(text.split(from)).toHaveLength(2);
            return text.replace(from, () => to);
          }, before);
          expect(applied(file, before, edits)).toBe(wanted);
        }
      },
    );
  },
);
