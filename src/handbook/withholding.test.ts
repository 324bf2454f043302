import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../tests/builders/contents.ts';
import { textOf } from '../document/text.ts';
import { buildHandbook } from './handbook.ts';

const open = { grond: 'openbare-bron', datum: '2026-11-22', toelichting: 'Zo staat het er.' };
const portret = (id: string, name: string | undefined, body = '', otherwise: object = {}) =>
  entry('portret', id, { naam: name, rolInHetKort: 'de trekker', toestemming: open, ...otherwise }, body);

/** The words of each text that is shown, by id. */
function shown(...entries: Parameters<typeof contents>[0]): Record<string, string> {
  const { alle: all } = buildHandbook(contents(entries));
  return Object.fromEntries(all.map(({ id, body }) => [id, textOf(body)]));
}

describe('somebody who did not say yes', () => {
  test('is called by role in every text, with a capital where a sentence begins', () => {
    const texts = shown(
      portret('trekker', 'Ada  van Dijk', 'Ada begon. Toen ging Van Dijk verder, met ada en Adam.'),
      entry('vraag', 'wie', {}, 'Ada van Dijk begon.\n\nVraag het Ada van Dijk. Ada van\nDijk weet het.'),
    );
    expect(texts).toMatchObject({
      trekker: 'De trekker begon. Toen ging Van de trekker verder, met ada en Adam.',
      wie: 'De trekker begon. Vraag het de trekker. De trekker weet het.',
    });
  });

  test('is not taken for somebody else with the same first name, on other pages', () => {
    const texts = shown(
      portret('trekker', 'Ada', 'Ada begon.'),
      entry('vraag', 'trekker', {}, 'Ada is ook een andere naam.'),
      portret('ander', 'Bo Jansen', 'Ada hielp, zegt Bo.'),
    );
    expect(texts).toMatchObject({ ander: 'Ada hielp, zegt de trekker.' });
    const { perSoort } = buildHandbook(
      contents([portret('trekker', 'Ada', 'Ada begon.'), entry('vraag', 'trekker', {}, 'Ada is er ook.')]),
    );
    expect(perSoort.portret.map(({ body }) => textOf(body))).toEqual(['De trekker begon.']);
    expect(perSoort.vraag.map(({ body }) => textOf(body))).toEqual(['Ada is er ook.']);
  });

  test('is known by a first name of two letters too, and by no word that others use', () => {
    const text = 'Bo wit de muur. De Wit is hier, en Van Dam. B. ook.';
    expect(shown(portret('trekker', 'Bo De Wit', text))).toMatchObject({
      trekker: 'De trekker wit de muur. De de trekker is hier, en Van Dam. B. ook.',
    });
  });

  test('is no word to search by, and their name stands in no field', () => {
    const vraag = entry('vraag', 'wie', {
      kortAntwoord: 'Ada van Dijk.',
      zoekwoorden: ['Ada van Dijk', 'begin'],
    });
    const { perSoort } = buildHandbook(contents([portret('trekker', 'Ada van Dijk'), vraag]));
    expect(perSoort.vraag[0]?.data).toMatchObject({ kortAntwoord: 'De trekker.', zoekwoorden: ['begin'] });
    expect(perSoort.portret[0]?.data).not.toHaveProperty('naam');
  });
});

test('who said yes is called by name, and who has no name is called by role as they were', () => {
  const texts = shown(
    portret('ja', 'Ada van Dijk', 'Ada van Dijk begon.', { toestemming: { ...open, grond: 'toestemming' } }),
    portret('zonder', undefined, 'De trekker begon.'),
  );
  expect(texts).toMatchObject({ ja: 'Ada van Dijk begon.', zonder: 'De trekker begon.' });
});
