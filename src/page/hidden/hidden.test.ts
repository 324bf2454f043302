import { describe, expect, test } from 'vitest';
import { contents, editie, entry, handleiding } from '../../../tests/builders/contents.ts';
import { told } from '../../../tests/builders/told.ts';
import { buildHandbook, type Handbook } from '../../handbook/handbook.ts';
import { hiding, forReaders } from '../../load/for-readers.ts';
import { checkHidden } from '../../checks/places/hidden.ts';
import type { EachEntry } from '../../handbook/entry.ts';

const stap = (id: string, number: number, otherwise: object = {}) =>
  entry('stap', id, { nummer: number, checklist: [{ id: `${id}-punt`, tekst: 'Punt.' }], ...otherwise });
const build = (entries: EachEntry[], otherwise: object): Handbook =>
  buildHandbook(contents(entries, { editie: editie(otherwise) }));

/** What readers get of one page whose text is this, in an edition that hides nearly all else. */
function reads(body: string, otherwise: object): string[] {
  const page = entry('pagina', 'over', {}, body);
  const handbook = build(
    [
      page,
      stap('verkennen', 1),
      stap('doen', 2, { sjablonen: ['brief'] }),
      entry('sjabloon', 'brief'),
      entry('praktijk', 'zee'),
      entry('begrip', 'lijn'),
    ],
    otherwise,
  );
  const shown = forReaders(handbook);
  return told(shown, shown.perSoort.pagina[0]!).slice(2, -1);
}

describe('a link to what an edition hides', () => {
  test.each([
    ['a page', '[de stap](/stappenplan/verkennen/)', { verberg: ['stap:verkennen'] }, 'de stap'],
    ['a place on it', '[de stap](/stappenplan/verkennen/#taken)', { verberg: ['stap:verkennen'] }, 'de stap'],
    ['a file of it', '[als Word](/sjablonen/brief.docx)', { verberg: ['sjabloon:brief'] }, 'als Word'],
    ['a part', '[alle](/praktijken/)', { verbergDelen: ['praktijken'] }, 'alle'],
    ['an overview that has nothing left', '[alle](/praktijken/)', { verberg: ['praktijk:zee'] }, 'alle'],
    [
      'a list that goes with it',
      '[in Zandmeer](/praktijken/gemeente/zandmeer/)',
      { verberg: ['praktijk:zee'] },
      'in Zandmeer',
    ],
    [
      'a section that it emptied',
      '[stukken](/stappenplan/doen/#sjablonen)',
      { verberg: ['sjabloon:brief'] },
      'stukken',
    ],
    ['the plan of hidden steps', '[uw plan](/plan/)', { verbergDelen: ['stappenplan'] }, 'uw plan'],
    ['a book of them', '[boek](/downloads/stappenplan.pdf)', { verbergDelen: ['stappenplan'] }, 'boek'],
    ['a term', '<Begrip id="lijn">een lijn</Begrip>', { verberg: ['begrip:lijn'] }, 'een lijn'],
    ['a template', '<Sjabloon id="brief"/>', { verberg: ['sjabloon:brief'] }, 'Titel van brief'],
    ['a number', '<Som van="duur:verkennen"/>', { verberg: ['stap:verkennen'] }, '4 tot 8 weken'],
  ])('is its words: %s', (_, written, otherwise, words) => {
    expect(reads(`Lees ${written} hier.`, otherwise)).toEqual([`Lees ${words} hier.`]);
  });

  test('stays a link where the page is shown', () => {
    expect(reads('Lees [de stap](/stappenplan/doen/).', { verberg: ['stap:verkennen'] })[0]).toContain(
      '](https://',
    );
  });

  test('has its praktijk named without a link, and told all the same', () => {
    const lines = reads('<UitDePraktijk praktijk="zee">\n\nZo ging het.\n\n</UitDePraktijk>', {
      verberg: ['praktijk:zee'],
    });
    expect(lines.join('\n')).toContain('Titel van zee');
    expect(lines.join('\n')).not.toContain('](');
  });

  test('has a drawing of hidden steps fall away', () => {
    expect(reads('Zo gaat het.\n\n<Diagram id="stappen"/>', { verbergDelen: ['stappenplan'] })).toEqual([
      'Zo gaat het.',
    ]);
  });
});

test('every place is told to the writer, in fields and in the texts of the handbook itself too', () => {
  const page = entry(
    'pagina',
    'over',
    { voorbehoud: 'Zie [de stap](/stappenplan/verkennen/).' },
    'En <Sjabloon id="brief"/>.',
  );
  const start = { ...handleiding().start, inleiding: 'Begin bij [de stap](/stappenplan/verkennen/).' };
  const handbook = buildHandbook(
    contents([page, stap('verkennen', 1), entry('sjabloon', 'brief')], {
      handleiding: handleiding({ start }),
      editie: editie({ verberg: ['stap:verkennen', 'sjabloon:brief'] }),
    }),
  );
  const found = checkHidden(handbook, { editieId: 'zee', hiding: hiding(handbook) });
  expect(found.map(({ bestand: file, path, message }) => [file, path, message.split(' genoemd')[0]])).toEqual(
    [
      ['handleiding.yaml', ['start', 'inleiding'], 'Hier wordt stap:verkennen'],
      ['paginas/over.mdx', ['voorbehoud'], 'Hier wordt stap:verkennen'],
      ['paginas/over.mdx', 'body', 'Hier wordt sjabloon:brief'],
    ],
  );
  expect(JSON.stringify(forReaders(handbook).teksten.start.inleiding)).not.toContain('/stappenplan/');
});

test('milestones and hours of a step do without the moment of a hidden one', () => {
  const { perSoort } = build(
    [
      stap('verkennen', 1),
      stap('doen', 2, {
        mijlpalen: [
          { id: 'begin', titel: 'Begin', patroon: 'eenmalig', stap: 'verkennen', moment: 'einde' },
          { id: 'klaar', titel: 'Klaar', patroon: 'eenmalig', stap: 'doen', moment: 'einde' },
        ],
        uren: [
          {
            rol: 'gemeente',
            wat: 'Bellen',
            per: 'week',
            laag: 1,
            hoog: 2,
            vanaf: { stap: 'verkennen', moment: 'einde' },
            toelichting: 'Geschat.',
          },
        ],
      }),
    ],
    { verberg: ['stap:verkennen'] },
  );
  const { mijlpalen, uren: hours } = perSoort.stap[0]!.data;
  expect([mijlpalen.map(({ id }) => id), hours.map(({ vanaf: from }) => from)]).toEqual([
    ['klaar'],
    [undefined],
  ]);
});
