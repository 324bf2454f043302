import { expect, test } from 'vitest';
import { editie, entry, contents } from '../../../tests/builders/contents.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { withFiles } from '../../outputs/registry/index.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { downloadsFor } from './downloads.ts';

const downloadsWith = (otherwise: object = {}) =>
  downloadsFor(
    withFiles(
      buildHandbook(
        contents(
          [
            entry('stap', 'een', { nummer: 1 }),
            entry('sjabloon', 'begroting', { blad: { soort: 'lijst', rijen: 10 } }),
          ],
          { editie: editie(otherwise) },
        ),
      ),
      [],
    ),
  );

test('the calendars of no municipality have dates that are an example', () => {
  const explanation = (otherwise: object) =>
    downloadsWith(otherwise).groups.find(({ id }) => id === 'agenda')!.explanation;
  expect(explanation({})).toContain('Met voorbeelddata, gerekend vanaf 4 januari 2027.');
  expect(explanation({ gemeente: 'Zandmeer' })).toContain('Met de data van deze editie.');
});

test('every kind of file that people open has a line on how accessible it is', () => {
  const { groups, accessible } = downloadsWith();
  const forProgrammes = ['json', 'jsonld', 'xml', 'txt'];
  const soorten = groups.flatMap(({ lines }) => lines.flatMap(({ files }) => files));
  const names = new Set(
    soorten.filter(({ format }) => !forProgrammes.includes(format)).map(({ format }) => format),
  );
  expect(names).toContain('ods');
  expect(accessible.map(({ format }) => format)).toEqual(
    expect.arrayContaining([...names].map((format) => downloads.formats[format])),
  );
});

test('the list of addresses is the list itself, so that its size is that of the list', () => {
  const data = downloadsWith().groups.find(({ id }) => id === 'gegevens')!;
  const addresses = data.lines.flatMap(({ files }) => files.map(({ address }) => address));
  expect(addresses).toContain('/sitemap-0.xml');
});
