import { describe, expect, test } from 'vitest';
import { loadFiles } from '../src/load/files.ts';
import { settings } from '../src/load/settings.ts';
import { buildHandbook } from '../src/handbook/handbook.ts';
import { fromHandbook } from '../src/my-plan/from-handbook.ts';
import type { Answers } from '../src/my-plan/fill-in/answers.ts';
import { newPlan, type Plan } from '../src/my-plan/plan.ts';
import { hoursOf } from '../src/my-plan/hours/hours.ts';
import { moneyOf } from '../src/my-plan/money/money.ts';
import { amountText } from '../src/my-plan/money/warnings.ts';
import { planningFor } from '../src/my-plan/planned.ts';
import { pieceDocx } from '../src/outputs/docx/index.ts';
import { pieceOdt } from '../src/outputs/odt/index.ts';
import { originOf } from '../src/outputs/office/options.ts';
import { composePaper, planPiecesOf, type PlanInput } from '../src/outputs/plan/index.ts';
import type { Paper } from '../src/kinds/sjabloon/schema.ts';
import { blockWords } from '../src/page/plain/words.ts';
import { libreofficeAll, pagesIn, soffice } from './office/libreoffice.ts';

const TODAY = '2026-11-30';
const { content, editie } = settings(process.cwd());
const handbook = buildHandbook((await loadFiles(content, editie)).contents!);
const data = fromHandbook(handbook);
const pieces = planPiecesOf(handbook);
const empty = newPlan(data.inhoud, data.voorstel);
const people = { gemeente: 'Anneke de Vries', netwerkcoordinator: 'Noor de Wit' };

/** The default plan, and three that differ in people, tempo and deadline. */
const plans: [string, Plan][] = [
  ['standaard', { ...empty, start: '2027-01-04' }],
  [
    'vijf',
    {
      ...empty,
      gemeente: 'Duinstad',
      start: '2026-12-07',
      aantal: 5,
      tempo: 'snelst',
      mensen: people,
      besluit: { college: '2027-01-12', raad: '', stukken: '2026-12-21' },
    },
  ],
  [
    'twaalf',
    {
      ...empty,
      gemeente: 'Westerdal',
      start: '2027-01-04',
      aantal: 12,
      mensen: people,
      besluit: { college: '2027-05-11', raad: '2027-06-22', stukken: '2027-04-19' },
      pauzes: [{ naam: 'Zomer', van: '2027-07-10', tot: '2027-08-22' }],
    },
  ],
  [
    'veertig',
    { ...empty, gemeente: 'Zandmeer', start: '2027-02-01', aantal: 40, tempo: 'traagst', mensen: people },
  ],
];

/** Two full sentences wherever somebody can write: as much as one may expect. */
const LONG =
  'Wij zien in twee wijken dat gezinnen met geldzorgen laat hulp vragen en brieven niet openen. Het spreekuur in het buurthuis bereikt hen niet.';
const answersFor = (paper: Paper): Answers =>
  Object.fromEntries(
    handbook.perSoort.sjabloon
      .filter((entry) => entry.data.papier === paper)
      .flatMap(({ data: { velden: fields } }) => fields)
      .filter(
        ({ uitPlan: fromPlan, invoer: input }) => !fromPlan && (input === 'tekst' || input === 'lange-tekst'),
      )
      .map(({ id, invoer: input }) => [id, input === 'tekst' ? 'de wijken Noord en Oost' : LONG]),
  );

function inputOf(plan: Plan): PlanInput {
  const planning = planningFor(data, plan);
  const money = planning && moneyOf(data, plan, TODAY);
  return {
    plan,
    data,
    today: TODAY,
    ...(planning && { planning, hours: hoursOf(data, plan, planning) }),
    ...(money && { money }),
  };
}
const paper = (name: Paper, plan: Plan, annexes: string[] = []) =>
  composePaper(inputOf(plan), pieces.stukken[name]!, pieces, { answers: answersFor(name), annexes });
const PAPERS = ['startnotitie', 'nota', 'raadsvoorstel', 'a4', 'plan'] as const;

describe.each(plans)('the papers of plan «%s»', (_, plan) => {
  const words = (name: Paper) => blockWords(paper(name, plan).blocks).replaceAll('\u00a0', ' ');

  test('name no people unless asked, lead to no page of this site, and speak to who reads them', () => {
    for (const name of ['startnotitie', 'nota', 'raadsvoorstel', 'a4'] as const) {
      const all = JSON.stringify(
        paper(name, plan, ['visie', 'ontwerpbesluit', 'planning', 'begroting', 'voorbeelden']),
      );
      for (const part of ['Anneke', 'Noor de Wit', '"url":"/', 'handleiding.example', 'U praat over mensen'])
        expect(all, name).not.toContain(part);
    }
  });

  test('have what every such paper has, with laws by name and article', () => {
    const headings = [
      'Aanleiding',
      'Beoogd effect',
      'Argumenten',
      'Kanttekeningen en risico’s',
      'Financiën',
      'Juridische grondslag en bevoegdheid',
      'Communicatie',
      'Planning',
    ];
    for (const name of ['startnotitie', 'nota', 'raadsvoorstel'] as const)
      for (const heading of headings) expect(words(name), `${name}: ${heading}`).toContain(heading);
    for (const name of ['nota', 'raadsvoorstel'] as const)
      for (const part of ['Alternatieven', 'Evaluatie', 'Vervolg', 'artikel 189 en 192 van de Gemeentewet'])
        expect(words(name)).toContain(part);
  });

  test('show the same total with the same warnings', () => {
    const money = inputOf(plan).money!;
    for (const name of ['nota', 'raadsvoorstel', 'plan'] as const) {
      expect(words(name)).toContain(amountText(money.total).replaceAll('\u00a0', ' '));
      expect(words(name)).toContain('afgerond op honderden');
    }
    for (const name of ['a4', 'startnotitie'] as const)
      expect(words(name)).toContain('afgerond op honderden');
  });

  test('are the same bytes for the same plan', async () => {
    const options = {
      merk: handbook.editie.huisstijl,
      afkomst: originOf(handbook),
      vorm: 'stuk',
      eigen: true,
    } as const;
    const make = () => pieceDocx(paper('nota', plan), options);
    expect(await make()).toEqual(await make());
  });
});

test('a proposal has its days filled in once the decision fits, and not before', () => {
  const filled = (plan: Plan) => JSON.stringify(paper('raadsvoorstel', plan));
  const [, early] = plans[1]!;
  const [, late] = plans[2]!;
  expect(filled(late)).toContain('"filled":"2027-06-22"');
  expect(filled(early)).not.toContain('"filled":"2027-01-12"');
  expect(JSON.stringify(paper('startnotitie', early))).toContain('"filled":"2027-01-12"');
});

describe.skipIf(!soffice)('how long they are in LibreOffice (skipped where it is not installed)', () => {
  const putOm = libreofficeAll();
  const MOST = { startnotitie: 4, nota: 4, raadsvoorstel: 4, a4: 1 };
  test.each(plans)('%s', { timeout: 280_000 }, async (_, plan) => {
    const files: Record<string, Uint8Array> = {};
    for (const name of Object.keys(MOST)) {
      const page = paper(name as keyof typeof MOST, plan);
      const options = {
        merk: handbook.editie.huisstijl,
        afkomst: originOf(handbook),
        vorm: name === 'a4' ? 'eenBlad' : 'stuk',
        eigen: true,
      } as const;
      files[`${name}.docx`] = await pieceDocx(page, options);
      files[`${name}.odt`] = await pieceOdt(page, options);
    }
    const made = putOm(files, 'pdf');
    for (const [name, most] of Object.entries(MOST))
      for (const ending of ['docx', 'odt'])
        expect(pagesIn(made[`${name}.${ending}`]!), `${name}.${ending}`).toBeLessThanOrEqual(most);
  });
  test('every paper has a document', () => {
    for (const name of PAPERS) expect(pieces.stukken[name]).toBeDefined();
  });
});
