import { expect, test } from 'vitest';
import { editie, entry, inhoud } from '../../../tests/builders/inhoud.ts';
import { downloads } from '../../text/downloads.ts';
import { withFiles } from '../../outputs/registry/index.ts';
import { buildHandboek } from '../handboek.ts';
import { downloadsFor } from './downloads.ts';

const downloadsMet = (anders: object = {}) =>
  downloadsFor(
    withFiles(
      buildHandboek(
        inhoud(
          [
            entry('stap', 'een', { nummer: 1 }),
            entry('sjabloon', 'begroting', { blad: { soort: 'lijst', rijen: 10 } }),
          ],
          { editie: editie(anders) },
        ),
      ),
      [],
    ),
  );

test('the calendars of no municipality have dates that are an example', () => {
  const uitleg = (anders: object) => downloadsMet(anders).groepen.find(({ id }) => id === 'agenda')!.uitleg;
  expect(uitleg({})).toContain('Met voorbeelddata, gerekend vanaf 4 januari 2027.');
  expect(uitleg({ gemeente: 'Zandmeer' })).toContain('Met de data van deze editie.');
});

test('every kind of file that people open has a line on how accessible it is', () => {
  const { groepen, toegankelijk } = downloadsMet();
  const voorProgrammas = ['json', 'jsonld', 'xml', 'txt'];
  const soorten = groepen.flatMap(({ regels }) => regels.flatMap(({ bestanden }) => bestanden));
  const namen = new Set(
    soorten.filter(({ formaat }) => !voorProgrammas.includes(formaat)).map(({ formaat }) => formaat),
  );
  expect(namen).toContain('ods');
  expect(toegankelijk.map(({ formaat }) => formaat)).toEqual(
    expect.arrayContaining([...namen].map((formaat) => downloads.formaten[formaat])),
  );
});

test('the list of addresses is the list itself, so that its size is that of the list', () => {
  const gegevens = downloadsMet().groepen.find(({ id }) => id === 'gegevens')!;
  const adressen = gegevens.regels.flatMap(({ bestanden }) => bestanden.map(({ adres }) => adres));
  expect(adressen).toContain('/sitemap-0.xml');
});
