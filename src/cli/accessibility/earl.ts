import axe from 'axe-core';
import type { Motor } from '../../schema/rapport.ts';
import { axeVersion } from './axe.ts';
import { criteria, criteriaOfTags, ownCriteria } from './criteria.ts';
import type { Find } from './find.ts';
import type { Sample } from './sample.ts';
import type { Observation } from './visit.ts';

/** What an evaluation says of the site, beside what was found. */
export interface EarlAbout {
  title: string;
  /** Of the site: `https://…/`. */
  site: string;
  /** The whole address of a page. */
  url: (address: string) => string;
  publisher: string;
  /** The day of the test, as `YYYY-MM-DD`. */
  date: string;
  sample: Sample;
  /** The title of a page, by its address. */
  titles: ReadonlyMap<string, string>;
}

/** The names that the WCAG-EM Report Tool uses (`src/data/jsonld/appContext.js`), as far as they stand in our file. */
const CONTEXT = {
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#',
  Evaluation: 'wcagem:procedure',
  defineScope: 'wcagem:step1',
  scope: 'wcagem:step1a',
  conformanceTarget: 'wcagem:step1b',
  exploreTarget: 'wcagem:step2',
  pageTypeVariety: 'wcagem:step2c',
  technologiesReliedUpon: 'wcagem:step2d',
  selectSample: 'wcagem:step3',
  structuredSample: 'wcagem:step3a',
  randomSample: 'wcagem:step3b',
  Website: 'wcagem:website',
  Webpage: 'wcagem:webpage',
  auditSample: 'wcagem:step4',
  reportFindings: 'wcagem:step5',
  commissioner: 'wcagem:commissioner',
  evaluationSpecifics: 'wcagem:step5b',
  WCAG: 'http://www.w3.org/TR/WCAG/#',
  WAI: 'http://www.w3.org/WAI/',
  wcagVersion: 'WAI:standards-guidelines/wcag/#versions',
  earl: 'http://www.w3.org/ns/earl#',
  Assertion: 'earl:Assertion',
  TestRequirement: 'earl:TestRequirement',
  TestSubject: 'earl:TestSubject',
  TestResult: 'earl:TestResult',
  assertedBy: 'earl:assertedBy',
  mode: { '@id': 'earl:mode', '@type': '@id' },
  result: 'earl:result',
  subject: 'earl:subject',
  test: 'earl:test',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  name: 'http://schema.org/name',
  dcterms: 'http://purl.org/dc/terms/',
  title: 'dcterms:title',
  description: 'dcterms:description',
  summary: 'dcterms:summary',
  date: 'dcterms:date',
  id: '@id',
  type: '@type',
  language: '@language',
} as const;

const ENGINE: Partial<Record<Motor, { id: string; title: string }>> = {
  axe: { id: 'https://github.com/dequelabs/axe-core', title: `axe-core ${axeVersion}` },
  eigen: { id: 'urn:handboek:eigen-metingen', title: 'Eigen metingen' },
};

/**
 * What a run found as EARL in JSON-LD: an evaluation that the WCAG-EM Report Tool opens, with the proposed sample, and
 * whose assertions it can add to another one. Of the sample alone, since the tool knows no other pages; what IBM's engine
 * found has no criterion by name, and stands in the report.
 */
export function earlOf(observations: readonly Observation[], about: EarlAbout): object {
  const { title, site, url, publisher, date, sample, titles } = about;
  const subject = (address: string) => ({
    id: url(address),
    type: ['TestSubject', 'Webpage'],
    title: titles.get(address) ?? address,
    // The tool reads the address of a page here.
    description: url(address),
  });
  return {
    '@context': CONTEXT,
    type: 'Evaluation',
    language: 'nl',
    defineScope: {
      id: '_:defineScope',
      scope: {
        // Not its address: that is the first page.
        id: '_:website',
        type: ['TestSubject', 'Website'],
        title,
        description: `Alles onder ${site}, ook de bestanden.`,
      },
      wcagVersion: '2.2',
      conformanceTarget: 'AA',
    },
    exploreTarget: {
      id: '_:exploreTarget',
      pageTypeVariety:
        'Van elke soort pagina staat er één in de steekproef. Onderzoek ook de bestanden bij Downloads.',
      technologiesReliedUpon: ['HTML', 'CSS', 'WAI-ARIA', 'JavaScript', 'SVG', 'PDF'],
    },
    selectSample: {
      id: '_:selectSample',
      structuredSample: sample.structured.map(subject),
      randomSample: sample.random.map(subject),
    },
    auditSample: assertionsOf(observations, [...sample.structured, ...sample.random]).map(
      ({ address, number, engine, outcome, description }) => ({
        type: 'Assertion',
        date,
        assertedBy: { ...engine, name: engine.title, type: 'earl:Software' },
        mode: 'earl:automatic',
        subject: subject(address),
        test: { id: `WCAG:${criteria[number] ?? ''}`, type: 'TestRequirement', title: number },
        result: { type: 'TestResult', outcome, description },
      }),
    ),
    reportFindings: {
      id: '_:reportFindings',
      title: `Automatische test van ${title}`,
      commissioner: publisher,
      date,
      summary:
        'Dit is de uitkomst van een automatische test, en geen onderzoek. Een programma vindt maar een deel van de problemen.',
      evaluationSpecifics: 'Gemaakt door npm run toegankelijkheid.',
    },
  };
}

interface Told {
  address: string;
  number: string;
  engine: { id: string; title: string };
  outcome: 'earl:failed' | 'earl:cantTell';
  description: string;
}

/** Per page, criterion and engine one assertion, with every place that it rests on. */
function assertionsOf(observations: readonly Observation[], addresses: readonly string[]): Told[] {
  const rows = observations.flatMap(({ address, finds }) =>
    finds.flatMap((find) => {
      const engine = ENGINE[find.motor];
      return engine && find.soort !== 'advies' && addresses.includes(address)
        ? criteriaFor(find).map((number) => ({ address, number, engine, find }))
        : [];
    }),
  );
  const groups = Map.groupBy(rows, ({ address, number, engine }) => `${address}\n${number}\n${engine.id}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]): Told[] => {
      const [first] = group;
      if (!first) return [];
      const lines = group.map(({ find: { rule, place } }) => `${rule}: ${place}`);
      const { address, number, engine } = first;
      return [
        {
          address,
          number,
          engine,
          outcome: group.some(({ find }) => find.soort === 'fout') ? 'earl:failed' : 'earl:cantTell',
          description: [...new Set(lines)].sort().join('\n'),
        },
      ];
    });
}

const tagsOf = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]));

function criteriaFor({ motor, rule }: Find): string[] {
  if (motor === 'axe') return criteriaOfTags(tagsOf.get(rule) ?? []);
  const own = motor === 'eigen' ? ownCriteria[rule] : undefined;
  return own ? [own] : [];
}
