import { expect, test } from 'vitest';
import { contents, editie, entry, handleiding } from '../../tests/builders/contents.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { publisherItems, type ProjectFacts } from './publisher-list.ts';

const whole = {
  titel: 'Zandmeer',
  uitgever: 'Gemeente Zandmeer',
  adres: 'https://zandmeer.test/',
  reactieadres: 'netwerk@zandmeer.test',
  logo: { beeld: '/beelden/logo.svg', alt: 'Zandmeer' },
  contact: { naam: 'Het wijkteam', telefoon: '0000 12 34 56' },
  hulp: [{ plek: 'geld', naam: 'Loket', telefoon: '0000 11 11 11', peildatum: '2026-11-01' }],
  toegankelijkheid: { status: 'C', adres: 'https://register.test/0', datum: '2026-11-01' },
};
const project: ProjectFacts = {
  repository: 'https://code.zandmeer.test/x.git',
  landing: 'https://zandmeer.test/',
  maintenance: 'internal',
};

/** What is left to do, in the edition of somebody. */
function left(otherwise: object = {}, facts: ProjectFacts = project, today = '2026-11-30'): string[] {
  const handbook = buildHandbook(
    contents([entry('pagina', 'privacy', {}, '## Voor de uitgever {#uitgever}\n\nVul dit aan.')], {
      handleiding: handleiding(),
      editie: editie({ ...whole, ...otherwise }),
      editieId: 'zandmeer',
    }),
  );
  return publisherItems(handbook, { editieId: 'zandmeer', today }, facts)
    .filter(({ done }) => done === 'nee')
    .map(({ where }) => where);
}

const ALWAYS = ['content/paginas/privacy.mdx, de kop #uitgever', 'npm run toegankelijkheid'];

test('an edition in which all is filled in has only left what nobody did yet', () => {
  expect(left()).toEqual(ALWAYS);
});

test.each([
  ['uitgever', undefined, 'content/edities/zandmeer.yaml, uitgever'],
  ['adres', undefined, 'content/edities/zandmeer.yaml, adres'],
  ['logo', undefined, 'content/edities/zandmeer.yaml, logo'],
  ['contact', undefined, 'content/edities/zandmeer.yaml, contact en contacten'],
  ['hulp', [], 'content/edities/zandmeer.yaml, hulp'],
  ['toegankelijkheid', { status: 'E' }, 'content/edities/zandmeer.yaml, toegankelijkheid'],
])('without a good %s that is left too', (field, value, where) => {
  expect(left({ [field]: value })).toContain(where);
});

test('what has become too old is left again', () => {
  expect(left({}, project, '2027-12-01')).toEqual(
    expect.arrayContaining([
      'content/edities/zandmeer.yaml, hulp',
      'content/edities/zandmeer.yaml, toegankelijkheid',
    ]),
  );
});

test('of the project its address, its page and who maintains it are asked', () => {
  expect(
    left(
      {},
      { repository: 'https://code.example/x.git', landing: 'https://elders.test/', maintenance: 'none' },
    ),
  ).toEqual(
    expect.arrayContaining([
      'publiccode.yml, url',
      'publiccode.yml, landingURL',
      'publiccode.yml, maintenance; GOVERNANCE.md',
    ]),
  );
});
