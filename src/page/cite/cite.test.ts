import { describe, expect, test } from 'vitest';
import { contents, editie, entry, handleiding } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { citationOf } from './cite.ts';

const changes = [{ datum: '2026-11-28', wat: 'Korter.' }];
const citationIn = (title: string, publisher: Partial<ReturnType<typeof handleiding>> = {}) =>
  citationOf(
    buildHandbook(
      contents([entry('vraag', 'geld', { wijzigingen: changes })], {
        handleiding: { ...handleiding(), ...publisher },
        editie: editie({ versie: '2.1.0' }),
      }),
    ),
    { address: '/vragen/geld/', title },
  );
const dutchOf = (...given: Parameters<typeof citationIn>) =>
  citationIn(...given)
    .dutch.map(({ text }) => text)
    .join('');

describe('a page is referred to', () => {
  test('in Dutch: who, when it last changed, what, in which version, where', () => {
    expect(dutchOf('Geld regelen')).toBe(
      'Uitgever. (2026, 28 november). Geld regelen. In Handleiding (versie 2.1.0). https://zandmeer.test/vragen/geld/',
    );
    expect(dutchOf('Wat kost het?')).toContain('Wat kost het? In Handleiding');
  });

  test('by its title as long as nobody knows who will publish it', () => {
    expect(dutchOf('Geld regelen', { adres: 'https://handleiding.example/' })).toBe(
      'Geld regelen (2026, 28 november). In Handleiding (versie 2.1.0). https://handleiding.example/vragen/geld/',
    );
  });

  test('in BibTeX, in which every sign is printed as it is', () => {
    const { bibtex } = citationIn('R&D: “één” {50%} van €_1 #2 ~^\\', { uitgever: 'Stichting A, B & C' });
    expect(bibtex).toBe(
      [
        '@misc{r-d-een-50-van-1-2026,',
        '  author = {{Stichting A, B \\& C}},',
        '  title = {{R\\&D: “één” \\{50\\%\\} van €\\_1 \\#2 \\textasciitilde{}\\textasciicircum{}\\textbackslash{}}},',
        '  howpublished = {Handleiding},',
        '  year = {2026},',
        '  month = nov,',
        '  note = {Versie 2.1.0},',
        '  url = {https://zandmeer.test/vragen/geld/},',
        '  langid = {dutch}',
        '}',
      ].join('\n'),
    );
  });

  test('in RIS, where a comma would make a surname of the name of a publisher', () => {
    expect(citationIn('Geld: “één” & meer').ris).toBe(
      [
        'TY  - ELEC',
        'AU  - Uitgever',
        'TI  - Geld: “één” & meer',
        'T2  - Handleiding',
        'PB  - Uitgever',
        'PY  - 2026',
        'DA  - 2026/11/28/',
        'ET  - 2.1.0',
        'LA  - nl',
        'UR  - https://zandmeer.test/vragen/geld/',
        'ER  - ',
      ].join('\n'),
    );
    const { ris } = citationIn('Geld', { uitgever: 'Stichting A, B' });
    expect(ris).not.toContain('AU  - ');
    expect(ris).toContain('PB  - Stichting A, B');
  });
});

test('the handbook itself stands in nothing, and has the day of its edition', () => {
  const handbook = buildHandbook(contents([entry('vraag', 'geld', { wijzigingen: changes })]));
  const { dutch, bibtex } = citationOf(handbook, { address: '/', title: 'Start' });
  expect(dutch.map(({ text }) => text).join('')).toBe(
    'Uitgever. (2026, 22 november). Handleiding: Ondertitel (versie 1.0.0). https://zandmeer.test/',
  );
  expect(bibtex).not.toContain('howpublished');
});
