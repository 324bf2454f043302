import { describe, expect, test } from 'vitest';
import { handoutPdf } from '../src/outputs/pdf/index.ts';
import { options, readHandbook } from './pdf/handbook.ts';
import { faultsOf, bare, readPdf, wordsOf } from './pdf/read-pdf.ts';

const handbook = await readHandbook('content');
const letters = [
  ...handbook.perSoort.sjabloon.filter(({ data }) => data.vertaalDelen.length > 0),
  ...handbook.perSoort.vertaling,
];

describe('a letter to residents', () => {
  test.each(letters.map((entry) => [entry.id, entry] as const))(
    'is one sheet in a PDF, and its card another: %s',
    async (_, entry) => {
      const bytes = await handoutPdf(handbook, entry, options());
      const pdf = await readPdf(bytes);
      expect(pdf.pages).toBe(2);
      expect(faultsOf(pdf)).toEqual([]);
      const words = await wordsOf(bytes);
      expect(words.includes(bare('nog niet nagelezen'))).toBe(
        entry.soort === 'vertaling' && !entry.data.nagelezen,
      );
    },
  );
});
