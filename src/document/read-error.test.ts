import { expect, test } from 'vitest';
import { parseBlock } from './parse.ts';

test.each([
  ['Regel<br>Regel', '<br> is HTML, en HTML mag niet in de tekst. Haal <br> weg. Laat een regel leeg'],
  ['<Let op>\n\nPas op.\n', 'De tag <Let> bestaat niet. Bedoelde u <LetOp>?'],
  ['Een <b>vet woord', 'Schrijf **vet**.'],
])('%j', (source, expected) => {
  const { faults } = parseBlock(source, { headings: true });
  expect(faults.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
    expect.stringContaining(expected),
  ]);
});
