import axe from 'axe-core';
import type { FindSoort, Motor } from '../../schema/rapport.ts';
import { axeVersion } from './axe.ts';
import { criteria, criteriaOfTags, ownCriteria } from './criteria.ts';
import type { Find } from './find.ts';
import { ibmVersion } from './ibm.ts';
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

const ENGINE: Record<Motor, { id: string; title: string }> = {
  axe: { id: 'https://github.com/dequelabs/axe-core', title: `axe-core ${axeVersion}` },
  ibm: {
    id: 'https://github.com/IBMa/equal-access',
    title: `IBM Equal Access Accessibility Checker ${ibmVersion}`,
  },
  eigen: { id: 'urn:handboek:eigen-metingen', title: 'Eigen metingen' },
};

/**
 * What a run found as EARL in JSON-LD: an evaluation that the WCAG-EM Report Tool opens, with the proposed sample, and
 * whose assertions it can add to another one. Of every page: what lies outside the sample the tool leaves out by itself.
 * What falls under no criterion is told in words, since the tool opens no assertion of anything else.
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
    auditSample: assertionsOf(observations).map(({ address, number, engines, outcome, description }) => ({
      type: 'Assertion',
      date,
      assertedBy: assertorOf(engines),
      mode: 'earl:automatic',
      subject: subject(address),
      test: { id: `WCAG:${criteria[number] ?? ''}`, type: 'TestRequirement', title: number },
      result: { type: 'TestResult', outcome, description },
    })),
    reportFindings: {
      id: '_:reportFindings',
      title: `Automatische test van ${title}`,
      commissioner: publisher,
      date,
      summary:
        'Dit is de uitkomst van een automatische test, en geen onderzoek. Een programma vindt maar een deel van de problemen.',
      evaluationSpecifics: ['Gemaakt door npm run toegankelijkheid.', ...withoutCriterion(observations)].join(
        '\n',
      ),
    },
  };
}

interface Told {
  address: string;
  number: string;
  engines: Motor[];
  outcome: 'earl:failed' | 'earl:cantTell';
  description: string;
}

/** How many places of one rule on one page are told: enough to find the cause. */
const PLACES = 3;

/**
 * Per page and criterion one assertion, with every rule that it rests on: of two, the tool keeps the last. Only what an
 * engine is sure of is a failure; what it advises or leaves to a person, it can't tell.
 */
function assertionsOf(observations: readonly Observation[]): Told[] {
  const rows = observations.flatMap(({ address, finds }) =>
    finds.flatMap((find) => criteriaFor(find).map((number) => ({ address, number, find }))),
  );
  const groups = Map.groupBy(rows, ({ address, number }) => `${address}\n${number}`);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]): Told[] => {
      const [first] = group;
      if (!first) return [];
      const { address, number } = first;
      const finds = group.map(({ find }) => find);
      return [
        {
          address,
          number,
          engines: [...new Set(finds.map(({ motor }) => motor))].sort(),
          outcome: finds.some(({ soort }) => soort === 'fout') ? 'earl:failed' : 'earl:cantTell',
          description: linesOf(finds).join('\n'),
        },
      ];
    });
}

/** A line for each rule, with where it was found first and how often. */
const linesOf = (finds: readonly Find[]): string[] =>
  [...Map.groupBy(finds, ({ motor, soort, rule }) => `${ENGINE[motor].title}, ${SAID[soort]}, ${rule}`)]
    .map(([rule, group]) => {
      const places = [...new Set(group.map(({ place }) => place))].sort();
      const more = places.length - PLACES;
      return `${rule}: ${places.slice(0, PLACES).join('; ')}${more > 0 ? `; en ${more} andere plekken` : ''}`;
    })
    .sort();

const SAID: Record<FindSoort, string> = { fout: 'fout', advies: 'advies', nakijken: 'na te kijken' };

/** One program, or the run that let several look. */
function assertorOf(engines: readonly Motor[]): object {
  const names = engines.map((engine) => ENGINE[engine]);
  const title = names.map((engine) => engine.title).join(', ');
  const [only] = names;
  const id = only && names.length === 1 ? only.id : `urn:handboek:${engines.join('+')}`;
  return { id, title, name: title, type: 'earl:Software' };
}

/** What was found under no criterion, in words: each rule, with how many pages it is on. */
function withoutCriterion(observations: readonly Observation[]): string[] {
  const rows = observations.flatMap(({ address, finds }) =>
    finds.filter((find) => criteriaFor(find).length === 0).map((find) => ({ address, find })),
  );
  const groups = Map.groupBy(
    rows,
    ({ find: { motor, soort, rule } }) => `${ENGINE[motor].title}, ${SAID[soort]}, ${rule}`,
  );
  if (groups.size === 0) return [];
  return [
    'Ook gevonden, buiten de criteria:',
    ...[...groups]
      .map(([rule, group]) => {
        const pages = new Set(group.map(({ address }) => address)).size;
        return `- ${rule}: op ${pages} ${pages === 1 ? 'pagina' : 'pagina’s'}`;
      })
      .sort(),
  ];
}

const tagsOf = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]));

function criteriaFor({ motor, rule, criteria: named = [] }: Find): string[] {
  if (motor === 'axe') return criteriaOfTags(tagsOf.get(rule) ?? []);
  if (motor === 'ibm') return named.filter((number) => Object.hasOwn(criteria, number));
  const own = ownCriteria[rule];
  return own ? [own] : [];
}
