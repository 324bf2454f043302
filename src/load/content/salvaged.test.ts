import { expect, test } from 'vitest';
import { editieSchemaFor } from '../../schema/editie.ts';
import { fallsWithin, salvagedEditie } from './salvaged.ts';

const good = {
  titel: 'Editie Veldhuizen',
  versie: '1.0.0',
  datum: '2026-11-30',
  startdatum: '2027-02-01',
  huisstijl: { hoofdkleur: '#0b5f6b', steunkleur: '#8f3d1b' },
};
const salvaged = (otherwise: object) => salvagedEditie({ ...good, ...otherwise }, editieSchemaFor, undefined);

test('a fault in a part of a group leaves the rest of the group to be checked', () => {
  const left = salvaged({
    toegankelijkheid: {
      status: 'F',
      datum: '2027-10-01',
      rapport: 'r.pdf',
      contact: { email: 'geen', faks: 3 },
    },
    huisstijl: { hoofdkleur: '#ffff00', steunkleur: 'rood', lettter: 'x' },
    kaders: [{ pagina: 'thema:vogg', kop: 'waarom', plaats: 'boven', tekst: 'Zie <Onzin/>.' }],
    hulp: [{ plek: 'gelt', naam: '', telefoon: '1', peildatum: '2027-11-01' }],
  });
  expect(left?.editie.toegankelijkheid?.datum).toBe('2027-10-01');
  expect(left?.editie.huisstijl).toMatchObject({ hoofdkleur: '#ffff00' });
  expect(left?.editie.kaders).toMatchObject([{ pagina: 'thema:vogg', tekst: 'Zie <Onzin/>.' }]);
  expect(left?.editie.hulp).toMatchObject([{ plek: 'gelt', peildatum: '2027-11-01' }]);
});

test('what was told is known by its place, and its neighbours are not', () => {
  const without = salvaged({ toegankelijkheid: { status: 'F', datum: '2027-10-01' } })?.without ?? [];
  expect(fallsWithin(['toegankelijkheid', 'status'], without)).toBe(true);
  expect(fallsWithin(['toegankelijkheid', 'datum'], without)).toBe(false);
});

test('what nothing can stand in for takes along what holds it, and no more', () => {
  const box = { pagina: 'thema:vog', kop: 'waarom', tekst: 'Bij ons.' };
  const left = salvaged({ kaders: [box, { ...box, pagina: 'vog' }], start: 'Welkom', verberg: ['iets'] });
  expect(left?.editie.kaders).toMatchObject([box, box]);
  expect(left?.editie.start).toBeUndefined();
  expect(left?.editie.verberg).toEqual([]);
});

test('a file that is no group, or in which all is wrong, is read as an edition too', () => {
  for (const data of [null, 'tekst', [], {}, { titel: 3, versie: {}, huisstijl: [], herkomst: { x: 1 } }])
    expect(salvagedEditie(data, editieSchemaFor, undefined)).toBeDefined();
});
