import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { terminalReport } from '../src/checks/reporters/terminal.ts';
import {
  startingFile,
  startingSoorten,
  startingSoortNames,
  cliFileOf,
  type StartingSoort,
} from '../src/cli/new/starting-soort.ts';
import { startingText, bodyOf } from '../src/cli/new/starting-text.ts';
import { createFile } from '../src/cli/new/create.ts';
import { continuation } from '../src/cli/new/explain.ts';
import { withTagTables } from '../src/cli/new/tags.ts';
import { filledFields, usualFields } from '../src/cli/new/usual-fields.ts';
import { examples } from '../src/document/examples.ts';
import { tagNames } from '../src/document/vocabulary.ts';
import { checkContent } from '../src/load/check.ts';
import { settings } from '../src/load/settings.ts';
import { readMdx, readYaml } from '../src/load/source/source-file.ts';
import type { Path } from '../src/schema/walk.ts';

const root = join(import.meta.dirname, '..');
const small = join(root, 'tests/fixtures/klein/content');
const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8');
const details = (file: string, text: string) =>
  (file.endsWith('.yaml') ? readYaml : readMdx)(file, text).data as Record<string, unknown>;

describe('the starting file of', () => {
  test.each(startingSoortNames)(
    '%s shows or names every field of its schema, also those within fields',
    (soort) => {
      const text = read(startingFile(soort));
      const data = details(startingFile(soort), text);
      const fields = [...fieldsOf(startingSoorten[soort].schema)];
      expect(fields.length).toBeGreaterThan(8);
      // Of a field that is only named, what stands within it is not told.
      const left = fields.filter(
        ({ path }) => on(data, path) === undefined && on(data, path.slice(0, -1)) !== undefined,
      );
      expect(new Set(left.map(({ path }) => inWords(path)))).toEqual(namedIn(text));
      expect(left.filter(({ omittable }) => !omittable)).toEqual([]);
    },
  );

  test.each(startingSoortNames)('%s says of every field that it shows what its schema says', (soort) => {
    const text = read(startingFile(soort));
    const data = details(startingFile(soort), text);
    const comment = text
      .split('\n')
      .filter((line) => /^ *# /.test(line))
      .map((line) => line.trim());
    for (const { path, explanation, omittable } of fieldsOf(startingSoorten[soort].schema))
      if (explanation && on(data, path) !== undefined)
        expect(comment).toContain(`# ${explanation}${omittable ? ' Mag weg.' : ''}`);
  });

  test('shows the fields that a third of the pages fill in', async () => {
    const folder = copy();
    // Of four vragen one has the first field, and two have the second.
    const [first = ''] = readdirSync(join(folder, 'vragen'));
    const plain = readFileSync(join(folder, 'vragen', first), 'utf8').replace(
      /^(voorbehoud|wijzigingen|zoekwoorden|uitgelicht): .*\n(?:[ -].*\n)*/gm,
      '',
    );
    rmSync(join(folder, 'vragen'), { recursive: true });
    mkdirSync(join(folder, 'vragen'));
    const fill = ['voorbehoud: Nog na te gaan.\nuitgelicht: true\n', 'uitgelicht: true\n', '', ''];
    for (const [i, more] of fill.entries())
      writeFileSync(join(folder, `vragen/vraag-${i}.mdx`), plain.replace('---\n', `---\n${more}`));
    const isShown = await usualFields(folder, 'vraag');
    expect(['uitgelicht', 'voorbehoud', 'wijzigingen'].filter(isShown)).toEqual(['uitgelicht']);
  });

  test.each(startingSoortNames)(
    '%s is what its schema makes today (else: npm run nieuw -- --ververs)',
    (soort) => {
      const file = read(startingFile(soort));
      // Which fields are usual was counted when it was made: a page that is added makes no starting file stale.
      const shown = filledFields(details(startingFile(soort), file));
      expect(file).toBe(startingText(soort, (field) => shown.has(field), bodyOf(file)));
    },
  );

  test.each(startingSoortNames)('%s is right once its instructions are replaced', (soort) => {
    const data = details(startingFile(soort), fillIn(read(startingFile(soort))));
    for (const path of CONTRADICTORY[soort] ?? [])
      Reflect.deleteProperty(on(data, path.slice(0, -1)) as object, path.at(-1)!);
    expect(startingSoorten[soort].schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test.each(startingSoortNames.filter((soort) => soort !== 'bron' && soort !== 'editie'))(
    '%s asks for a text in words that may stand in a text',
    async (soort) => {
      const folder = copy();
      write(folder, 'vragen/werkt-het.mdx', (text) => text + bodyOf(read(startingFile(soort))));
      const lines = (await faults(folder)).map(({ rule }) => rule);
      expect([...new Set(lines)]).toEqual(['uitleg-vergeten']);
    },
  );
});

describe('npm run nieuw', { timeout: 60_000 }, () => {
  test('makes a file with the title, the day and the next number in it', async () => {
    const folder = copy();
    await make(folder, 'stap', 'Ons "huis": open');
    const file = 'stappenplan/ons-huis-open.mdx';
    const {
      titel: title,
      gecontroleerd: checked,
      nummer: number,
    } = details(file, readFileSync(join(folder, file), 'utf8'));
    expect({ titel: title, gecontroleerd: checked, nummer: number }).toEqual({
      titel: 'Ons "huis": open',
      gecontroleerd: '2026-11-22',
      nummer: 3,
    });
  });

  test('tells an editor where the schema of the file stands, however deep the file', async () => {
    const folder = copy();
    for (const [soort, file, otherwise] of [
      ['stap', 'stappenplan/ons-huis.mdx', {}],
      ['praktijk', 'edities/lindewoude/praktijken/ons-huis.mdx', { EDITIE: 'lindewoude' }],
    ] as const) {
      const target = join(folder, file);
      await createFile(
        settings(root, { ...environment(folder), ...otherwise }),
        join(root, 'content'),
        soort,
        'Ons huis',
      );
      const [, schema] = /^# yaml-language-server: \$schema=(.*)$/m.exec(readFileSync(target, 'utf8'))!;
      expect(join(dirname(target), schema!)).toBe(join(root, `.astro/collections/${soort}.schema.json`));
    }
  });

  test('counts files that are not finished yet', async () => {
    const folder = copy();
    await make(folder, 'vraag', 'Wat kost het?');
    await make(folder, 'vraag', 'Hoe lang duurt het?');
    const file = 'vragen/hoe-lang-duurt-het.mdx';
    const { vraag, volgorde: order } = details(file, readFileSync(join(folder, file), 'utf8'));
    expect({ vraag, volgorde: order }).toEqual({ vraag: 'Hoe lang duurt het?', volgorde: 3 });
  });

  test('says where the file stands and gives three steps', () => {
    const { stdout, stderr } = fresh(copy(), 'begrip', 'buurthuis');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Gemaakt: .*\/begrippen\/buurthuis\.mdx\n/);
    expect(stdout.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ']);
    expect(stdout).toContain('http://localhost:4321/begrippen/buurthuis/');
  });

  test('takes a title without quotation marks', () => {
    const folder = copy();
    fresh(folder, 'praktijk', 'Samen', 'aan', 'tafel');
    expect(existsSync(join(folder, 'praktijken/samen-aan-tafel.mdx'))).toBe(true);
  });

  test('makes an edition for a municipality', () => {
    const folder = copy();
    const { stdout } = fresh(folder, 'editie', "'s-Zandmeer");
    const file = 'edities/s-zandmeer.yaml';
    const {
      titel: title,
      gemeente,
      datum: date,
      herkomst: provenance,
    } = details(file, readFileSync(join(folder, file), 'utf8'));
    expect({ titel: title, gemeente, datum: date, herkomst: provenance }).toEqual({
      titel: "Editie 's-Zandmeer",
      gemeente: "'s-Zandmeer",
      datum: '2026-11-22',
      herkomst: { versie: '1.2.3', datum: '2026-11-22' },
    });
    expect(readdirSync(join(folder, 'edities/s-zandmeer'))).toEqual(['_LEESMIJ.txt']);
    expect(stdout).toContain('EDITIE=s-zandmeer npm run build');
  });

  test('makes a praktijk in the folder of the edition that was chosen', async () => {
    const folder = copy();
    const made = await createFile(
      settings(root, { ...environment(folder), EDITIE: 'lindewoude' }),
      join(root, 'content'),
      'praktijk',
      'Onder de linde',
    );
    expect(made.file).toBe('edities/lindewoude/praktijken/onder-de-linde.mdx');
    expect(existsSync(join(folder, made.file))).toBe(true);
    expect(continuation(made, 'content')).toContain('EDITIE=lindewoude npm run dev');
  });

  test('explains itself when nothing is asked', () => {
    const { stdout, status } = fresh(copy());
    expect(status).toBe(0);
    for (const soort of startingSoortNames) expect(stdout).toMatch(new RegExp(`^  ${soort} `, 'm'));
  });

  test.each([
    ['praktik', 'Zandmeer', 'De soort «praktik» bestaat niet. Bedoelde u «praktijk»?'],
    ['leerlijn', 'Zandmeer', 'De soort «leerlijn» bestaat niet. Bedoelde u «module»?'],
    ['recept', 'Soep', `De soort «recept» bestaat niet. Kies uit: ${startingSoortNames.join(', ')}.`],
    ['praktijk', ' ', 'De titel ontbreekt. Schrijf: npm run nieuw -- praktijk "…"'],
    ['editie', '', 'De naam van de gemeente ontbreekt. Schrijf: npm run nieuw -- editie "…"'],
    ['vraag', '2026?', 'Van «2026?» is geen adres te maken. Gebruik ook gewone letters, van a tot z.'],
    [
      'pagina',
      'Zoeken',
      'De naam «zoeken» is al bezet door een ander adres van de site. Kies een andere titel.',
    ],
    [
      'praktijk',
      'Thema',
      'De naam «thema» is al bezet door een ander adres van de site. Kies een andere titel.',
    ],
  ])('refuses %s "%s"', async (soort, title, message) => {
    const folder = copy();
    await expect(make(folder, soort, title)).rejects.toThrow(new Error(message));
    expect(readdirSync(folder, { recursive: true })).toEqual(readdirSync(small, { recursive: true }));
  });

  test('says on the error stream what is wrong, and exits with 1', () => {
    const { status, stdout, stderr } = fresh(copy(), 'praktijk');
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'De titel ontbreekt. Schrijf: npm run nieuw -- praktijk "…"\n',
    });
  });

  test('never touches a file that exists', async () => {
    const folder = copy();
    const file = join(folder, 'praktijken/zandmeer.mdx');
    await expect(make(folder, 'praktijk', 'Zandmeer')).rejects.toThrow(
      /praktijken\/zandmeer\.mdx bestaat al\. Bewerk dat bestand, of kies een andere titel\.$/,
    );
    expect(readFileSync(file)).toEqual(readFileSync(join(small, 'praktijken/zandmeer.mdx')));
  });

  test('refuses a content folder that does not exist', async () => {
    await expect(make(join(tmpdir(), 'bestaat-niet'), 'begrip', 'buurthuis')).rejects.toThrow(
      /^De map .*bestaat-niet bestaat niet\.$/,
    );
  });

  test('uses the starting file of the handbook itself, when it has one', async () => {
    const folder = copy();
    cpSync(join(root, 'content/_nieuw'), join(folder, '_nieuw'), { recursive: true });
    write(folder, startingFile('begrip'), (text) => `${text}\nEigen slot.\n`);
    await make(folder, 'begrip', 'buurthuis');
    expect(readFileSync(join(folder, 'begrippen/buurthuis.mdx'), 'utf8')).toMatch(/Eigen slot\.\n$/);
  });

  test('makes the fields of the starting files anew and keeps their texts', () => {
    const folder = copy();
    cpSync(join(root, 'content/_nieuw'), join(folder, '_nieuw'), { recursive: true });
    write(folder, startingFile('stap'), (text) =>
      text.replace(/^# .*fase.*\n/gm, '').replace(/^fase: .*\n/m, ''),
    );
    expect(fresh(folder, '--ververs').status).toBe(0);
    const text = readFileSync(join(folder, startingFile('stap')), 'utf8');
    expect(text).toMatch(/^fase: /m);
    expect(bodyOf(text)).toBe(bodyOf(read(startingFile('stap'))));
    // Of an edition there is nothing to count: it is the same for every handbook.
    const editie = startingFile('editie');
    expect(readFileSync(join(folder, editie), 'utf8')).toBe(read(editie));
  });
});

describe('the check', () => {
  test.each(startingSoortNames)(
    'tells of a fresh %s what is to be filled in, and nothing strange',
    async (soort) => {
      const folder = copy();
      await make(folder, soort, 'Samen aan tafel');
      const fileName = cliFileOf(soort, 'samen-aan-tafel');
      const issues = await faults(folder, soort === 'editie' ? 'samen-aan-tafel' : 'landelijk');
      const here = issues.filter(({ file }) => file === `content/${fileName}`).map(({ rule }) => rule);
      expect(here.length).toBeGreaterThan(0);
      // A thema stands in the list of handleiding.yaml too, and that is told in the same round.
      expect(here.filter((rule) => rule !== 'veld-waarde' && rule !== 'uitleg-vergeten')).toEqual(
        soort === 'thema' ? ['taxonomie-onbekend'] : [],
      );
    },
  );

  test('passes a praktijk that was filled in', async () => {
    const folder = copy();
    await make(folder, 'praktijk', 'Samen aan tafel');
    const handleiding = details('handleiding.yaml', readFileSync(join(folder, 'handleiding.yaml'), 'utf8'));
    const id = (hint: string) => {
      const list = /^id uit de lijst (\w+)/.exec(hint)?.[1];
      if (list) return (handleiding[list] as { id: string }[])[0]!.id;
      return { 'id van een bron': 'zandmeer-verslag', 'id van een stap': 'verkennen' }[hint];
    };
    write(folder, 'praktijken/samen-aan-tafel.mdx', (text) => fillIn(text, id));
    expect(await faults(folder)).toEqual([]);
  });

  test('finds an instruction that was left in a field without tags', async () => {
    const folder = copy();
    write(folder, 'begrippen/directe-lijn.mdx', (text) =>
      text.replace('ookGenoemd: [korte lijn, achterdeur]', 'ookGenoemd: [korte lijn, "((een ander woord))"]'),
    );
    expect(await faults(folder)).toEqual([
      {
        file: 'content/begrippen/directe-lijn.mdx',
        line: 4,
        column: 27,
        rule: 'uitleg-vergeten',
        severity: 'error',
        message: 'Hier staat nog een aanwijzing uit het beginbestand.',
        hint: 'Schrijf de tekst, en haal de aanwijzing tussen (( en )) weg.',
      },
    ]);
  });

  test('finds an instruction that was left in the edition', async () => {
    const folder = copy();
    write(folder, 'edities/landelijk.yaml', (text) => text.replace(/^titel: .*$/m, 'titel: "((tekst))"'));
    expect((await faults(folder)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/edities/landelijk.yaml uitleg-vergeten',
    ]);
  });
});

describe('the guide for writers', () => {
  const guide = read('LEESMIJ.md');

  test('has the tables of tags as they are today (else: npm run nieuw -- --ververs)', () => {
    expect(withTagTables(guide)).toBe(guide);
  });

  test('shows every tag with its example', () => {
    for (const name of tagNames) {
      const row = guide.split('\n').find((line) => line.startsWith(`| ${name} |`));
      for (const line of examples[name].mdx.split('\n').filter(Boolean)) expect(row).toContain(line);
    }
  });

  test('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const mentioned = [...guide.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name!);
    expect(mentioned.length).toBeGreaterThan(3);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(mentioned));
  });

  test('names every folder of the content', () => {
    for (const { folder } of Object.values(startingSoorten)) expect(guide).toContain(`\`${folder}\``);
  });

  test('links to files that exist', () => {
    const targets = [...guide.matchAll(/\]\((_[^)]+)\)/g)].map(([, target]) => target!);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !existsSync(join(root, 'content', target)))).toEqual([]);
  });

  test('shows a message of the check as it really looks', async () => {
    const folder = copy();
    write(folder, 'vragen/werkt-het.mdx', (text) => `${text}\nDe vergoeding is € 220 per maand.\n`);
    const [message] = await faults(folder);
    const [line, hint] = terminalReport([message!]).split('\n');
    expect(guide).toContain(line!.replace(/^\S+/, ''));
    expect(guide).toContain(hint);
  });
});

/** A copy of the small handbook, for one test. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(small, folder, { recursive: true });
  return folder;
}

const environment = (folder: string) => ({ CONTENT: folder, VANDAAG: '2026-11-22' });

/** What the command does, without a process of its own. */
const make = (folder: string, soort: string, title: string) =>
  createFile(settings(root, environment(folder)), join(root, 'content'), soort, title);

/** Runs the command as a writer does. */
function fresh(folder: string, ...words: string[]) {
  return spawnSync(process.execPath, ['src/cli/nieuw.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment(folder) },
  });
}

function write(folder: string, file: string, make: (text: string) => string): void {
  const old = readFileSync(join(folder, file), 'utf8');
  const text = make(old);
  expect(text).not.toBe(old);
  writeFileSync(join(folder, file), text);
}

async function faults(folder: string, editie = 'landelijk') {
  const { issues } = await checkContent({ folder, name: 'content', editie, today: '2026-11-22' });
  return issues.filter(({ severity }) => severity === 'error');
}

interface Field {
  path: Path;
  explanation: string | undefined;
  omittable: boolean;
}

/** Every field of a schema; the first item stands for a whole list. */
function* fieldsOf(schema: z.ZodType, path: Path = []): Generator<Field> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    yield* fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) yield* fieldsOf(schema.element as z.ZodType, [...path, 0]);
  if (schema instanceof z.ZodObject)
    for (const [name, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
      const inside = field instanceof z.ZodOptional || field instanceof z.ZodDefault ? field.unwrap() : field;
      const explanation = field.description ?? (inside as z.ZodType).description;
      const emptyList = inside instanceof z.ZodArray && inside === field && inside.safeParse([]).success;
      yield {
        path: [...path, name],
        explanation: explanation && emptyList ? `${explanation} Niets? Maak ervan: ${name}: []` : explanation,
        omittable: field.safeParse(undefined).success,
      };
      yield* fieldsOf(field, [...path, name]);
    }
}

/** A field by the names to it. */
const inWords = (path: Path): string => path.filter((part) => typeof part === 'string').join('.');

/** The fields that the last comment of a starting file names: `a, b; bij c: d`. */
function namedIn(text: string): Set<string> {
  const list = /^# Ook mogelijk: (.*?)\. Wat elk veld doet/m.exec(text)?.[1];
  return new Set(
    list?.split('; ').flatMap((part) => {
      const [, group, names = part] = /^bij (\S+): (.*)$/.exec(part) ?? [];
      return names.split(', ').map((name) => (group ? `${group}.${name}` : name));
    }),
  );
}

const on = (data: unknown, path: Path) =>
  path.reduce<unknown>((part, stap) => (part as Record<string | number, unknown> | undefined)?.[stap], data);

/** Replaces every instruction as a writer would: with a choice from what it offers, or with something of its kind. */
function fillIn(text: string, id: (hint: string) => string | undefined = () => undefined): string {
  // A number that is a year is asked for by its name.
  return text
    .replace(/(?<=\b(?:van|tot|jaar): )\(\(getal\)\)/g, '2026')
    .replace(/\(\((\S.*?)\)\)/g, (_, hint: string) => {
      if (/^(id |kleine letters)/.test(hint)) return id(hint) ?? 'een-id';
      const fixed = { tekst: 'Tekst', getal: '60', 'een e-mailadres': 'post@zandmeer.example' }[hint];
      const mentioned = /(?:bijvoorbeeld|als|met) (\S+)$/.exec(hint)?.[1];
      return (
        fixed ??
        mentioned?.replace(/^https:\/\/$/, 'https://zandmeer.example/') ??
        /^(?:(?!,| of |: ).)+/.exec(hint)![0]
      );
    });
}

/** Fields that cannot stand together: a writer keeps one of them. */
const CONTRADICTORY: Partial<Record<StartingSoort, Path[]>> = {
  sjabloon: [['velden', 0, 'opties']],
};
