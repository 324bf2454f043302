import { expect, test } from 'vitest';
import { editie, entry, contents } from '../../tests/builders/contents.ts';
import { contactenAtRol, contactenFor } from './contacten.ts';
import { buildHandbook } from './handbook.ts';
import { plainPageFor } from '../page/plain/plain-page.ts';
import { siteFor } from '../page/site/site.ts';

const using = (otherwise: object) =>
  buildHandbook(contents([entry('pagina', 'toegankelijkheid')], { editie: editie(otherwise) }));

test('the national edition knows nobody to call', () => {
  expect(contactenFor(using({}))).toBeUndefined();
});

test('a telephone number is said as it was written, on one line, and dialled without its spaces', () => {
  const { title, who } = contactenFor(
    using({ gemeente: 'Zandmeer', contact: { naam: 'ada', telefoon: '+31 6-12 34' } }),
  )!;
  expect(title).toBe('Bij wie kunt u terecht in Zandmeer?');
  expect(who).toEqual([
    {
      rol: 'Voor alle vragen',
      name: 'Ada',
      telephone: { nummer: '+31\u00a06\u201112\u00a034', address: 'tel:+3161234' },
    },
  ]);
});

test('somebody with a role is told by that role, with a mailbox and no number when there is none', () => {
  const handbook = using({
    contacten: [
      { rol: 'coordinator', naam: 'Ada', email: 'ada@zandmeer.test' },
      { rol: 'gemeente', naam: 'afdeling Samenleving' },
    ],
  });
  expect(contactenFor(handbook)?.who).toEqual([
    { rol: 'Coordinator', name: 'Ada', email: 'ada@zandmeer.test' },
    { rol: 'Gemeente', name: 'Afdeling Samenleving' },
  ]);
  expect(contactenAtRol(handbook, 'gemeente')).toEqual([{ name: 'Afdeling Samenleving' }]);
  expect(contactenAtRol(handbook, 'trainer')).toEqual([]);
});

test('the meetings of the network are told in order, with their rhythm', () => {
  const contact = { naam: 'Ada' };
  const at = (eachMonths: number, data: string[]) =>
    contactenFor(using({ contact, netwerkbijeenkomst: { elkeMaanden: eachMonths, data } }))!.meetings;
  expect(at(1, ['2027-05-04', '2027-04-06'])).toBe('Elke maand: 6 april 2027 en 4 mei 2027');
  expect(at(3, ['2027-04-06'])).toBe('Om de 3 maanden: 6 april 2027');
  expect(at(1, [])).toBeUndefined();
});

test('the statement on accessibility says whose it is, only in an edition of somebody', () => {
  const of = (otherwise: object) => {
    const handbook = using(otherwise);
    return handbook.perSoort.pagina
      .flatMap((entry) => plainPageFor(handbook, entry).blocks)
      .flatMap((block) => (block.type === 'definitionList' ? block.rows.map(({ term }) => term) : []));
  };
  expect(of({})).toHaveLength(2);
  expect(of({ gemeente: 'Zandmeer' })).toHaveLength(6);
});

test('the foot of every page says of which national content an edition was made', () => {
  expect(siteFor(using({ herkomst: { versie: '0.1.0', datum: '2026-11-22' } })).provenance).toBe(
    'Gemaakt van de landelijke inhoud, versie 0.1.0, 22 november 2026',
  );
  expect(siteFor(using({})).provenance).toBeUndefined();
});
