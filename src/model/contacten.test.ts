import { expect, test } from 'vitest';
import { editie, entry, inhoud } from '../../tests/builders/inhoud.ts';
import { contactenFor } from './contacten.ts';
import { buildHandboek } from './handboek.ts';
import { plainPageFor } from '../page/plain-page.ts';
import { siteFor } from './site.ts';

const met = (anders: object) =>
  buildHandboek(inhoud([entry('pagina', 'toegankelijkheid')], { editie: editie(anders) }));

test('the national edition knows nobody to call', () => {
  expect(contactenFor(met({}))).toBeUndefined();
});

test('a telephone number is said as it was written, on one line, and dialled without its spaces', () => {
  const { titel, wie } = contactenFor(
    met({ gemeente: 'Zandmeer', contact: { naam: 'ada', telefoon: '+31 6-12 34' } }),
  )!;
  expect(titel).toBe('Bij wie kunt u terecht in Zandmeer?');
  expect(wie).toEqual([
    {
      rol: 'Voor alle vragen',
      naam: 'Ada',
      telefoon: { nummer: '+31\u00a06\u201112\u00a034', adres: 'tel:+3161234' },
    },
  ]);
});

test('the meetings of the network are told in order, with their rhythm', () => {
  const contact = { naam: 'Ada' };
  const bij = (elkeMaanden: number, data: string[]) =>
    contactenFor(met({ contact, netwerkbijeenkomst: { elkeMaanden, data } }))!.bijeenkomsten;
  expect(bij(1, ['2027-05-04', '2027-04-06'])).toBe('Elke maand: 6 april 2027 en 4 mei 2027');
  expect(bij(3, ['2027-04-06'])).toBe('Om de 3 maanden: 6 april 2027');
  expect(bij(1, [])).toBeUndefined();
});

test('the statement on accessibility says whose it is, only in an edition of somebody', () => {
  const van = (anders: object) => {
    const handboek = met(anders);
    return handboek.perSoort.pagina
      .flatMap((entry) => plainPageFor(handboek, entry).blocks)
      .flatMap((block) => (block.type === 'definitionList' ? block.rows.map(({ term }) => term) : []));
  };
  expect(van({})).toEqual([]);
  expect(van({ gemeente: 'Zandmeer' })).toHaveLength(4);
});

test('the foot of every page says of which national content an edition was made', () => {
  expect(siteFor(met({ herkomst: { versie: '0.1.0', datum: '2026-11-22' } })).herkomst).toBe(
    'Gemaakt van de landelijke inhoud, versie 0.1.0, 22 november 2026',
  );
  expect(siteFor(met({})).herkomst).toBeUndefined();
});
