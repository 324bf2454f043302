import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { soffice } from './office/soffice.ts';
import {
  changesOf,
  small,
  linesOf,
  officeFiles,
  returned,
  root,
  throughLibreOffice,
} from './take-over/round.ts';
import { WordFile } from './take-over/word-file.ts';

const files = await officeFiles();
const word = (path: string) => new WordFile(files.get(path) ?? new Uint8Array());

interface Case {
  change: () => WordFile;
  proposals: string[];
  /** Lines of the source that go and come when all plain proposals are taken over, and how many there are more. */
  source: string[];
}
const step = 'stappenplan/verkennen.mdx';
const cases: Record<string, Case> = {
  'words of a step': {
    change: () =>
      word('/stappenplan/verkennen.docx')
        .words('Begin met één wijk.', 'Begin met twee wijken.')
        .words('De cijfers staan op papier.', 'De cijfers liggen klaar.'),
    proposals: [
      `neem ${step}:61 Begin met één wijk. → Begin met twee wijken.`,
      `neem ${step}:36 De cijfers staan op papier. (gemeente) → De cijfers liggen klaar. (gemeente)`,
    ],
    source: [
      `${step} -     tekst: De cijfers staan op papier.`,
      `${step} - Begin met één wijk.`,
      `${step} +     tekst: De cijfers liggen klaar.`,
      `${step} + Begin met twee wijken.`,
      `${step} 0`,
    ],
  },
  'tracked changes': {
    change: () =>
      word('/stappenplan/verkennen.docx')
        .tracked('Maak een lijst van mensen die de wijk kennen.', 'een lijst', 'eerst een “lange” lijst')
        .tracked('U weet wie u niet bereikt.', ' niet', ''),
    proposals: [
      `neem ${step}:9 Doel U weet wie u niet bereikt. → Doel U weet wie u bereikt.`,
      `neem ${step}:65 Maak een lijst van mensen die de wijk kennen. → Maak eerst een “lange” lijst van mensen die de wijk kennen.`,
    ],
    source: [
      `${step} - doel: U weet wie u niet bereikt.`,
      `${step} - Maak een lijst van mensen die de wijk kennen.`,
      `${step} + doel: U weet wie u bereikt.`,
      `${step} + Maak eerst een "lange" lijst van mensen die de wijk kennen.`,
      `${step} 0`,
    ],
  },
  'a paragraph and two lines more, and one line less': {
    change: () =>
      word('/stappenplan/verkennen.docx')
        .after('Maak een lijst', 'Bel hen *daarna* op.')
        .after('Wijst één medewerker', 'Belt de scholen.')
        .after('in het buurthuis', 'bij de bakker')
        .without('op donderdag'),
    proposals: [
      `neem ${step}:14 + Belt de scholen.`,
      `neem ${step}:65 + Bel hen *daarna* op.`,
      `neem ${step}:50 op donderdag → bij de bakker`,
    ],
    source: [
      `${step} -       - op donderdag`,
      `${step} +       - Belt de scholen.`,
      `${step} +       - bij de bakker`,
      `${step} + Bel hen \\*daarna\\* op.`,
      `${step} 3`,
    ],
  },
  'a heading, and a title': {
    change: () =>
      word('/stappenplan/verkennen.docx')
        .words('Week voor week', 'Van week tot week')
        .words('Verkennen', 'De verkenning'),
    proposals: [
      `neem ${step}:2 Verkennen → De verkenning`,
      `neem ${step}:59 Week voor week → Van week tot week`,
    ],
    source: [
      `${step} - titel: Verkennen`,
      `${step} - ## Week voor week {#week-voor-week}`,
      `${step} + titel: De verkenning`,
      `${step} + ## Van week tot week {#week-voor-week}`,
      `${step} 0`,
    ],
  },
  'what rests on a source, a link and what the program writes': {
    change: () =>
      word('/stappenplan/verkennen.docx')
        .words('In Zandmeer deden bewoners vanaf het begin mee.', 'In Zandmeer deden velen mee.')
        .words('Brief aan bewoners', 'Brief aan de buren')
        .words('Taken', 'Werk')
        .words('De weekindeling is een eigen voorstel.', 'De weekindeling bedachten wij zelf.'),
    proposals: [
      `zelf – Taken → Werk`,
      `zelf sjablonen/brief.mdx:2 Brief aan bewoners → Brief aan de buren`,
      `zelf ${step}:53 In Zandmeer deden bewoners vanaf het begin mee.[1] → In Zandmeer deden velen mee.[1]`,
      `neem ${step}:55 De weekindeling is een eigen voorstel. (eigen voorstel) → De weekindeling bedachten wij zelf. (eigen voorstel)`,
    ],
    source: [
      `${step} -   - tekst: De weekindeling is een eigen voorstel.`,
      `${step} +   - tekst: De weekindeling bedachten wij zelf.`,
      `${step} 0`,
    ],
  },
  'a meeting: its programme, a card, what one takes along': {
    change: () =>
      word('/leerlijn/start.docx')
        .words('Iedereen vertelt iets over de straat.', 'Iedereen vertelt iets over de buurt.')
        .words('Wat hoor je in jouw straat?', 'Wat hoor je in de buurt?')
        .words('Koffie.', 'Koffie & thee.')
        .words('Je hebt kennisgemaakt met de anderen.', 'Je hebt de anderen ontmoet.'),
    proposals: [
      'neem leerlijn/start.mdx:38 Koffie. → Koffie & thee.',
      'neem leerlijn/start.mdx:20 Iedereen vertelt iets over de straat. → Iedereen vertelt iets over de buurt.',
      'neem leerlijn/start.mdx:51 Wat hoor je in jouw straat? → Wat hoor je in de buurt?',
      'neem leerlijn/start.mdx:69 Je hebt kennisgemaakt met de anderen. → Je hebt de anderen ontmoet.',
    ],
    source: [
      'leerlijn/start.mdx -       Iedereen vertelt iets over de straat.',
      'leerlijn/start.mdx -   - Koffie.',
      'leerlijn/start.mdx -       Wat hoor je in jouw straat?',
      'leerlijn/start.mdx -   Je hebt kennisgemaakt met de anderen.',
      'leerlijn/start.mdx +       Iedereen vertelt iets over de buurt.',
      'leerlijn/start.mdx +   - Koffie & thee.',
      'leerlijn/start.mdx +       Wat hoor je in de buurt?',
      'leerlijn/start.mdx +   Je hebt de anderen ontmoet.',
      'leerlijn/start.mdx 0',
    ],
  },
  'a template: words in bold, a cell, a box, one item moved': {
    change: () =>
      word('/sjablonen/alles.docx')
        .words('extra nadruk', 'veel nadruk')
        .words('avonden', 'lange avonden')
        .words('De koffie staat klaar.', 'De thee staat klaar.')
        .words('Houd het gesprek op een plek waar mensen al komen.', 'Houd het gesprek waar mensen al komen.')
        .moved('Deze lijst begint bij drie.', 'En gaat door.'),
    proposals: [
      expect.stringMatching(
        /^neem sjablonen\/alles\.mdx:20 Een alinea .* → Een alinea met nadruk, veel nadruk,/,
      ) as string,
      expect.stringMatching(/^neem sjablonen\/alles\.mdx:4[12] ↕ /) as string,
      'neem sjablonen/alles.mdx:45 De koffie staat klaar. → De thee staat klaar.',
      'neem sjablonen/alles.mdx:51 avonden → lange avonden',
      'neem sjablonen/alles.mdx:86 Houd het gesprek op een plek waar mensen al komen. → Houd het gesprek waar mensen al komen.',
    ],
    source: [
      'sjablonen/alles.mdx - Een alinea met *nadruk*, **extra nadruk**, `code` en [een link naar een praktijk](/praktijken/zandmeer/).',
      'sjablonen/alles.mdx - 3. Deze lijst begint bij drie.',
      'sjablonen/alles.mdx - 4. En gaat door.',
      'sjablonen/alles.mdx - - [x] De koffie staat klaar.',
      'sjablonen/alles.mdx - | avonden | 10 | *gemeente* |',
      'sjablonen/alles.mdx - Houd het gesprek op een plek waar mensen al komen.',
      'sjablonen/alles.mdx + Een alinea met *nadruk*, **veel nadruk**, `code` en [een link naar een praktijk](/praktijken/zandmeer/).',
      'sjablonen/alles.mdx + 3. En gaat door.',
      'sjablonen/alles.mdx + 4. Deze lijst begint bij drie.',
      'sjablonen/alles.mdx + - [x] De thee staat klaar.',
      'sjablonen/alles.mdx + | lange avonden | 10 | *gemeente* |',
      'sjablonen/alles.mdx + Houd het gesprek waar mensen al komen.',
      'sjablonen/alles.mdx 0',
    ],
  },
  'the whole book: a practice, a theme, a question, a term and a report': {
    change: () =>
      word('/downloads/handleiding.docx')
        .words('Bewoners volgen een leerlijn.', 'Bewoners volgen samen een leerlijn.')
        .words('Leg vast wie betaalt.', 'Leg op papier vast wie betaalt.')
        .words('In Zandmeer bestaat dit woord al lang.', 'In Zandmeer bestaat dit woord al eeuwen.')
        .words('Een jaar kost ', 'Een heel jaar kost '),
    proposals: [
      'neem praktijken/zandmeer.mdx:16 Bewoners volgen een leerlijn. → Bewoners volgen samen een leerlijn.',
      'neem themas/geld.mdx:7 Leg vast wie betaalt. → Leg op papier vast wie betaalt.',
      expect.stringMatching(/^zelf themas\/geld\.mdx:14 Een jaar kost /) as string,
      'neem begrippen/vertrouwenspersoon.mdx:12 In Zandmeer bestaat dit woord al lang. → In Zandmeer bestaat dit woord al eeuwen.',
    ],
    source: [
      'begrippen/vertrouwenspersoon.mdx - In Zandmeer bestaat dit woord al lang.',
      'begrippen/vertrouwenspersoon.mdx + In Zandmeer bestaat dit woord al eeuwen.',
      'begrippen/vertrouwenspersoon.mdx 0',
      'praktijken/zandmeer.mdx -   - Bewoners volgen een leerlijn.',
      'praktijken/zandmeer.mdx +   - Bewoners volgen samen een leerlijn.',
      'praktijken/zandmeer.mdx 0',
      'themas/geld.mdx -   - Leg vast wie betaalt.',
      'themas/geld.mdx +   - Leg op papier vast wie betaalt.',
      'themas/geld.mdx 0',
    ],
  },
};

const changed = new Map(
  Object.entries(cases).map(([name, { change }]) => [`${name}.docx`, change().bytes()]),
);
const remarked = word('/stappenplan/verkennen.docx')
  .remark('Begin met één wijk', 'Waarom niet drie?')
  .bytes();

describe('changed in Word, a file brings back', () => {
  test.each(Object.entries(cases))('%s', async (name, { proposals, source }) => {
    const read = await returned(changed.get(`${name}.docx`) ?? new Uint8Array());
    expect(linesOf(read)).toEqual(proposals);
    expect(changesOf(read)).toEqual(source);
  });

  test('remarks, with the place of the paragraph that they stand at', async () => {
    const { proposals, notes } = await returned(remarked);
    expect(proposals).toEqual([]);
    expect(notes).toEqual([
      {
        author: 'An Smit',
        date: '2026-11-29',
        words: 'Waarom niet drie?',
        about: 'Begin met één wijk.',
        at: 'Begin met één wijk.',
        under: 'Week voor week',
        place: expect.objectContaining({ file: step, line: 61 }) as unknown,
      },
    ]);
  });
});

describe('what Word itself writes', () => {
  const who = 'w:id="7" w:author="An Smit" w:date="2026-11-29T09:00:00Z"';
  const run = (words: string, look = '') =>
    `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const fresh = () => word('/stappenplan/verkennen.docx');
  const inRun = (file: WordFile, words: string, xml: string) =>
    file.change(new RegExp(`<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`), xml);

  test('bold that was tracked is told with its words, and not guessed', async () => {
    const file = inRun(
      fresh(),
      'Begin met één wijk.',
      run('Begin met ') +
        run('één', `<w:b/><w:rPrChange ${who}><w:rPr/></w:rPrChange>`) +
        run(' wijk.', `<w:rPrChange ${who}><w:rPr><w:b/></w:rPr></w:rPrChange>`),
    );
    expect(linesOf(await returned(file.bytes()))).toEqual([
      `zelf ${step}:61 Begin met één wijk. → Begin met **één** wijk.`,
    ]);
  });

  test('a paragraph that was moved with tracked changes is moved', async () => {
    const file = fresh();
    const xml = file.paragraph('Begin met één wijk.');
    const moved = (name: 'moveFrom' | 'moveTo') =>
      xml
        .replace('<w:p>', `<w:p><w:pPr><w:rPr><w:${name} ${who}/></w:rPr></w:pPr>`)
        .replace('<w:r>', `<w:${name}RangeStart ${who} w:name="move1"/><w:${name} ${who}><w:r>`)
        .replace('</w:r>', `</w:r></w:${name}><w:${name}RangeEnd w:id="7"/>`);
    file.change(xml, moved('moveFrom'));
    const other = file.paragraph('Maak een lijst');
    file.change(other, other + moved('moveTo'));
    const read = await returned(file.bytes());
    expect(linesOf(read)).toEqual([`neem ${step}:61 ↕ Begin met één wijk.`]);
    expect(changesOf(read)).toEqual([`${step} 0`]);
  });

  test('a new paragraph with a link is shown, and not taken over without it', async () => {
    const file = fresh();
    const xml = file.paragraph('Maak een lijst');
    file.change(
      xml,
      `${xml}<w:p>${run('Zie ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://zandmeer.test/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('de site')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('.')}</w:p>`,
    );
    expect(linesOf(await returned(file.bytes()))).toEqual([`zelf ${step}:65 + Zie de site.`]);
  });

  test('a remark and the answer to it both come back', async () => {
    const file = fresh()
      .remark('Begin met één wijk.', 'Waarom niet drie?')
      .remark('Begin met één wijk.', 'Dat kan ook.');
    const { notes } = await returned(file.bytes());
    expect(notes.map(({ words, about }) => [words, about])).toEqual([
      ['Waarom niet drie?', 'Begin met één wijk.'],
      ['Dat kan ook.', 'Begin met één wijk.'],
    ]);
  });
});

describe('a file is refused, with a word of why,', () => {
  const propertiesOf = (file: WordFile, from: RegExp, to: string) =>
    file.put('docProps/custom.xml', file.part('docProps/custom.xml').replace(from, to)).bytes();
  const step = () => word('/stappenplan/verkennen.docx');
  test.each<[string, () => Uint8Array, RegExp]>([
    [
      'of another state',
      () => propertiesOf(step(), /[0-9a-f]{16}/, '0123456789abcdef'),
      /andere stand van de tekst/,
    ],
    [
      'of another version',
      () => propertiesOf(new WordFile(propertiesOf(step(), /[0-9a-f]{16}/, '0')), />1\.2\.3</, '>0.9.0<'),
      /versie 0\.9\.0 .*is versie 1\.2\.3/,
    ],
    [
      'of another handbook',
      () => propertiesOf(step(), />Handleiding Zandmeer</, '>Iets anders<'),
      /andere handleiding: «Iets anders»/,
    ],
    [
      'of an edition that is not here',
      () => propertiesOf(step(), />Proefeditie</, '>Utopia<'),
      /editie «Utopia»/,
    ],
    [
      'of a page that is gone',
      () => propertiesOf(step(), /verkennen\.docx/, 'weg.docx'),
      /dat is er in deze handleiding niet/,
    ],
    [
      'that says of no page',
      () => step().put('docProps/custom.xml', '<Properties/>').bytes(),
      /niet van welke pagina/,
    ],
  ])('%s', async (_, bytes, why) => {
    await expect(returned(bytes())).rejects.toThrow(why);
  });

  test('and one of another edition is read as that edition', async () => {
    const { proposals } = await returned(
      step().words('Begin met één wijk.', 'Begin klein.').bytes(),
      'lindewoude',
    );
    expect(proposals).toHaveLength(1);
  });
});

describe('npm run neem-over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'neem-over-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  cpSync(small.content, content, { recursive: true });
  const file = join(folder, 'terug.docx');
  writeFileSync(file, changed.get('a heading, and a title.docx') ?? '');
  const text = () => readFileSync(join(content, step), 'utf8');
  const run = (...words: string[]): Promise<{ code: number; out: string; error: string }> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        ['src/cli/neem-over.ts', ...words],
        { cwd: root, env: { ...process.env, CONTENT: content } },
        (cause, out, error) => done({ code: cause ? Number(cause.code) : 0, out, error }),
      );
    });

  test('shows what came back, takes over what is asked, and says what it did', async () => {
    const before = text();
    const shown = await run(file);
    expect(shown).toMatchObject({ code: 0, error: '' });
    expect(shown.out).toContain('2 voorstellen, waarvan 2 gewone tekst');
    expect(shown.out).toContain(`${step}:59`);
    expect(shown.out).toContain('--neem 1');
    expect(text()).toBe(before);

    expect(await run(file, '--neem', '7')).toMatchObject({
      code: 1,
      error: expect.stringContaining('Voorstel 7') as string,
    });
    expect(await run(file, '--neem', '2')).toMatchObject({ code: 0 });
    expect(text()).toBe(before.replace('## Week voor week', '## Van week tot week'));

    // The rest can still be taken over, and is not proposed twice.
    const later = await run(file, '--alles');
    expect(later.out).toContain('1 voorstel, waarvan 1 gewone tekst');
    expect(text()).toContain('titel: De verkenning');
    expect((await run(file)).out).toContain('Er is niets meer over te nemen.');
  });

  test('says in one sentence what is wrong with a file', async () => {
    writeFileSync(join(folder, 'foto.docx'), 'geen document');
    const { code, error } = await run(join(folder, 'foto.docx'));
    expect(code).toBe(1);
    expect(error).toBe('Dit is geen bestand van Word (.docx) of LibreOffice (.odt).\n');
    expect((await run(join(folder, 'weg.docx'))).error).toContain('is er niet');
    expect((await run(file, '--alels')).error).toContain('Bedoelde u --alles?');
  });
});

describe.skipIf(!soffice)('through LibreOffice (skipped where it is not installed)', () => {
  const saved = soffice
    ? throughLibreOffice(new Map([...files, ...changed, ['remarked.docx', remarked]]))
    : new Map<string, Uint8Array>();
  const formats = ['docx', 'odt'];

  test.each([...files.keys()].flatMap((path) => formats.map((format) => `${path} → ${format}`)))(
    'nothing is proposed of %s, which was only saved',
    async (name) => {
      expect(linesOf(await returned(saved.get(name) ?? new Uint8Array()))).toEqual([]);
    },
  );

  test.each(Object.keys(cases).flatMap((name) => formats.map((format) => [name, format] as const)))(
    '%s come back the same, saved as %s',
    async (name, format) => {
      const read = await returned(saved.get(`${name}.docx → ${format}`) ?? new Uint8Array());
      expect(linesOf(read)).toEqual(cases[name]?.proposals);
      expect(changesOf(read)).toEqual(cases[name]?.source);
    },
  );

  test.each(formats)('a remark comes back, saved as %s', async (format) => {
    const { notes } = await returned(saved.get(`remarked.docx → ${format}`) ?? new Uint8Array());
    expect(notes).toMatchObject([
      { author: 'An Smit', words: 'Waarom niet drie?', about: 'Begin met één wijk.' },
    ]);
  });
});
