import { expect, test } from 'vitest';
import { certain } from '../../document/certain.ts';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { certificatePage, participantsPage } from './hand-outs.ts';
import { keptAndHandedOut } from './paper-parts.ts';
import { plainPageFor } from './plain-page.ts';
import { blockWords } from './words.ts';

const sheet = (id: string, forWhom: 'deelnemer' | 'trainer', words: string, form = 'blad') => ({
  id,
  titel: `Blad ${id}`,
  vorm: form,
  voor: forWhom,
  tekst: words,
  bronstatus: 'voorstel',
});
const handbook = buildHandbook(
  contents([
    entry('bron', 'krant', { titel: 'Krant', uitgever: 'Krant' }),
    entry('module', 'start', {
      werkbladen: [
        sheet('vragen', 'deelnemer', 'Wat zie je? <Bron id="krant"/>'),
        sheet('antwoorden', 'trainer', 'Dit is het antwoord.'),
        sheet('certificaat', 'deelnemer', 'deed mee.', 'certificaat'),
      ],
      handout: 'Neem dit mee.',
    }),
  ]),
);
const page = plainPageFor(handbook, certain(handbook.perSoort.module[0]));

test('participants get their sheets and the hand-out, and no answer or number of a source', () => {
  const { blocks, title, sources } = participantsPage(page);
  const words = blockWords(blocks);
  expect(words).toContain('Wat zie je?');
  expect(words).toContain('Neem dit mee.');
  expect(words).not.toContain('Dit is het antwoord.');
  expect(JSON.stringify(blocks)).not.toContain('sourceReference');
  expect(title).toContain('bladen voor deelnemers');
  expect(sources).toEqual([]);
});

test('a certificate is a document of its own, with room for who gets it and who signs', () => {
  const { blocks } = certificatePage(page);
  expect(blocks).toHaveLength(1);
  expect(blockWords(blocks)).toMatch(/Naam van de deelnemer.*deed mee.*Plaats en datum/s);
});

test('the trainer keeps all that is not handed out, before the first sheet that is', () => {
  const { kept, handedOut } = keptAndHandedOut(page.blocks);
  const words = blockWords(kept.flatMap(({ blocks }) => blocks));
  expect(words).toContain('Dit is het antwoord.');
  expect(words).not.toContain('Wat zie je?');
  expect(handedOut.map(({ sheet }) => sheet?.id)).toEqual(['vragen', 'certificaat', 'druk-deelnemers']);
});
