import { expect, test } from 'vitest';
import { parseBlok } from './parse.ts';
import { tekstVan } from './text.ts';
import { tagNamen, vocabulary } from './vocabulary.ts';

test.each(tagNamen.filter((naam) => vocabulary[naam].inhoud === 'blok'))(
  'words of two paragraphs in the tag %s stay apart',
  (naam) => {
    const attributen = naam === 'UitDePraktijk' ? ' praktijk="zandmeer"' : '';
    const { tekst, fouten } = parseBlok(`<${naam}${attributen}>\nIk was bang.\n\nNu niet meer.\n</${naam}>`, {
      koppen: true,
    });
    expect(fouten).toEqual([]);
    expect(tekstVan(tekst)).toBe('Ik was bang. Nu niet meer.');
  },
);
