import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../page/plain.ts';
import { cell, table, text } from '../../../page/make.ts';
import { tabelvorm } from './kolommen.ts';
import { breedteVan } from './letterbreedte.ts';
import { TABELMATEN, TEKSTBREEDTE } from './maten.ts';

const woorden = (...rij: string[]) => rij.map((woord) => cell(text(woord)));
const som = (getallen: readonly number[]) => getallen.reduce((a, b) => a + b, 0);

const veld: Inline = {
  type: 'field',
  field: { id: 'hulp', label: 'Hulp', invoer: 'meerkeuze', opties: ['Vertrouwenspersoon'], verplicht: false },
};

/** What a word takes in DejaVu Sans Bold, in thousandths of the size of the letter, read from that font. */
const GEMETEN: Record<string, number> = {
  Nummer: 4800,
  Datum: 3734,
  Minuten: 4626,
  Signaal: 4178,
  'Overgedragen?': 8631,
};
/** Twips of a cell that are not for words. */
const WIT = 190;

describe('the widths of columns', () => {
  test('hold every word in the widest letter that programs show instead', () => {
    for (const [woord, duizendsten] of Object.entries(GEMETEN)) {
      const echt = (duizendsten / 1000) * 10 * 20;
      expect(breedteVan(woord, 10, true), woord).toBeGreaterThanOrEqual(echt);
      expect(breedteVan(woord, 10, true), woord).toBeLessThan(echt * 1.1);
    }
  });

  test('leave what is over to columns with more text', () => {
    const zin = 'Een hele zin met woorden die over twee regels mag lopen als het moet';
    const { kolommen, maat } = tabelvorm(
      table('', woorden('Vanaf', 'Onderdeel', 'Minuten'), [woorden('0', zin, '15')]),
      TEKSTBREEDTE,
    );
    expect(maat).toBe('gewoon');
    expect(som(kolommen)).toBe(TEKSTBREEDTE);
    expect(kolommen[1]).toBeGreaterThan(kolommen[0]! * 2);
    expect(kolommen[2]).toBeGreaterThanOrEqual((GEMETEN.Minuten! / 1000) * 200 + WIT);
  });

  test('hold every word of many columns in a smaller letter', () => {
    const kop = 'Nummer Datum Wijk Eerste Had Onderwerp Wat Overgedragen? Tijd Signaal'.split(' ');
    const { kolommen, maat } = tabelvorm(table('', woorden(...kop), []), TEKSTBREEDTE);
    expect(maat).toBe('kleinst');
    expect(som(kolommen)).toBe(TEKSTBREEDTE);
    kop.forEach((woord, i) => {
      const nodig = ((GEMETEN[woord] ?? 0) / 1000) * TABELMATEN[maat] * 20 + WIT;
      expect(kolommen[i], woord).toBeGreaterThanOrEqual(nodig);
    });
  });

  test('count the choices of a field, and not a word that may be parted', () => {
    const keuzes = table('', [], [[cell(veld), cell(text('Ja'))]]);
    expect(tabelvorm(keuzes, 4000).kolommen[0]).toBeGreaterThan(2500);
    const lang = table('', [], [[cell(text('a'.repeat(90))), cell(text('Ja'))]]);
    expect(tabelvorm(lang, 4000)).toMatchObject({ maat: 'gewoon' });
  });
});
