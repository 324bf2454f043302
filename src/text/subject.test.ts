import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { nl } from './nl.ts';
import { catalogue } from './pages/catalogue.ts';
import { compare } from './pages/compare.ts';
import { planTexts } from './plan/page.ts';
import { setSubject, subject } from './subject.ts';

/** A reading club in prison, with words that have «het» where those of the first handbook have «de». */
describe('a handbook in other words speaks right Dutch', () => {
  beforeEach(() => {
    const before = subject();
    onTestFinished(() => setSubject(before));
    setSubject({
      ...before,
      partner: { enkel: 'leesfonds', lidwoord: 'het' },
      bijeenkomst: { enkel: 'leesuur', meer: 'leesuren', lidwoord: 'het' },
      stappenplan: { enkel: 'route', lidwoord: 'de' },
      delen: { praktijk: { enkel: 'voorbeeld', meer: 'voorbeelden', lidwoord: 'het' } },
    });
  });

  test('with the article that goes with a noun', () => {
    expect([
      nl.diagram.eersteBijeenkomst('3'),
      nl.home.stappen,
      nl.praktijk.callFirst,
      planTexts.field.organisatie,
      catalogue.shown(0, 4),
      compare.unknown(['x']),
    ]).toEqual([
      'Het eerste leesuur kan 3 weken na het begin zijn.',
      'De route',
      'Vraag naar dit voorbeeld bij:',
      'Naam van het leesfonds',
      'Geen enkel voorbeeld past bij deze keuze. Haal een filter weg.',
      'Het voorbeeld “x” kennen wij niet; die laten wij weg.',
    ]);
  });

  test('of one and of more', () => {
    expect([catalogue.shown(1, 1), catalogue.shown(1, 4), catalogue.shown(4, 4), compare.all(1)]).toEqual([
      'U ziet het enige voorbeeld.',
      'U ziet 1 van de 4 voorbeelden.',
      'U ziet alle 4 voorbeelden.',
      'U ziet het enige voorbeeld.',
    ]);
  });
});
