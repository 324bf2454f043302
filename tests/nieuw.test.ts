import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { terminalReport } from '../src/checks/reporters/terminal.ts';
import {
  beginbestand,
  beginsoorten,
  beginsoortNamen,
  bestandVan,
  type Beginsoort,
} from '../src/cli/nieuw/beginsoort.ts';
import { begintekst, bodyVan } from '../src/cli/nieuw/begintekst.ts';
import { createBestand } from '../src/cli/nieuw/create.ts';
import { vervolg } from '../src/cli/nieuw/explain.ts';
import { metTagTabellen } from '../src/cli/nieuw/tags.ts';
import { voorbeelden } from '../src/document/examples.ts';
import { tagNamen } from '../src/document/vocabulary.ts';
import { checkContent } from '../src/load/check.ts';
import { settings } from '../src/load/settings.ts';
import { readMdx, readYaml } from '../src/load/source-file.ts';
import type { Pad } from '../src/schema/walk.ts';

const root = join(import.meta.dirname, '..');
const klein = join(root, 'tests/fixtures/klein/content');
const lees = (bestand: string) => readFileSync(join(root, 'content', bestand), 'utf8');
const gegevens = (bestand: string, tekst: string) =>
  (bestand.endsWith('.yaml') ? readYaml : readMdx)(bestand, tekst).data as Record<string, unknown>;

describe('the starting file of', () => {
  test.each(beginsoortNamen)('%s has every field of its schema, also those within fields', (soort) => {
    const data = gegevens(beginbestand(soort), lees(beginbestand(soort)));
    const velden = [...veldenVan(beginsoorten[soort].schema)];
    expect(velden.length).toBeGreaterThan(8);
    expect(velden.filter(({ pad }) => op(data, pad) === undefined)).toEqual([]);
  });

  test.each(beginsoortNamen)('%s says of every field what its schema says', (soort) => {
    const commentaar = lees(beginbestand(soort))
      .split('\n')
      .filter((regel) => /^ *# /.test(regel))
      .map((regel) => regel.trim());
    for (const { uitleg, weglaatbaar } of veldenVan(beginsoorten[soort].schema))
      if (uitleg) expect(commentaar).toContain(`# ${uitleg}${weglaatbaar ? ' Mag weg.' : ''}`);
  });

  test.each(beginsoortNamen)(
    '%s is what its schema makes today (else: npm run nieuw -- --ververs)',
    (soort) => {
      const bestand = lees(beginbestand(soort));
      expect(bestand).toBe(begintekst(soort, bodyVan(bestand)));
    },
  );

  test.each(beginsoortNamen)('%s is right once its instructions are replaced', (soort) => {
    const data = gegevens(beginbestand(soort), vulIn(lees(beginbestand(soort))));
    for (const pad of TEGENSTRIJDIG[soort] ?? [])
      Reflect.deleteProperty(op(data, pad.slice(0, -1)) as object, pad.at(-1)!);
    expect(beginsoorten[soort].schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test.each(beginsoortNamen.filter((soort) => soort !== 'bron' && soort !== 'editie'))(
    '%s asks for a text in words that may stand in a text',
    async (soort) => {
      const map = kopie();
      schrijf(map, 'vragen/werkt-het.mdx', (tekst) => tekst + bodyVan(lees(beginbestand(soort))));
      const regels = (await fouten(map)).map(({ rule }) => rule);
      expect([...new Set(regels)]).toEqual(['uitleg-vergeten']);
    },
  );
});

describe('npm run nieuw', { timeout: 60_000 }, () => {
  test('makes a file with the title, the day and the next number in it', async () => {
    const map = kopie();
    await maak(map, 'stap', 'Ons "huis": open');
    const bestand = 'stappenplan/ons-huis-open.mdx';
    const { titel, gecontroleerd, nummer } = gegevens(bestand, readFileSync(join(map, bestand), 'utf8'));
    expect({ titel, gecontroleerd, nummer }).toEqual({
      titel: 'Ons "huis": open',
      gecontroleerd: '2026-11-22',
      nummer: 3,
    });
  });

  test('tells an editor where the schema of the file stands, however deep the file', async () => {
    const map = kopie();
    for (const [soort, bestand, anders] of [
      ['stap', 'stappenplan/ons-huis.mdx', {}],
      ['praktijk', 'edities/lindewoude/praktijken/ons-huis.mdx', { EDITIE: 'lindewoude' }],
    ] as const) {
      const doel = join(map, bestand);
      await createBestand(
        settings(root, { ...omgeving(map), ...anders }),
        join(root, 'content'),
        soort,
        'Ons huis',
      );
      const [, schema] = /^# yaml-language-server: \$schema=(.*)$/m.exec(readFileSync(doel, 'utf8'))!;
      expect(join(dirname(doel), schema!)).toBe(join(root, `.astro/collections/${soort}.schema.json`));
    }
  });

  test('counts files that are not finished yet', async () => {
    const map = kopie();
    await maak(map, 'vraag', 'Wat kost het?');
    await maak(map, 'vraag', 'Hoe lang duurt het?');
    const bestand = 'vragen/hoe-lang-duurt-het.mdx';
    const { vraag, volgorde } = gegevens(bestand, readFileSync(join(map, bestand), 'utf8'));
    expect({ vraag, volgorde }).toEqual({ vraag: 'Hoe lang duurt het?', volgorde: 3 });
  });

  test('says where the file stands and gives three steps', () => {
    const { stdout, stderr } = nieuw(kopie(), 'begrip', 'buurthuis');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Gemaakt: .*\/begrippen\/buurthuis\.mdx\n/);
    expect(stdout.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ']);
    expect(stdout).toContain('http://localhost:4321/begrippen/buurthuis/');
  });

  test('takes a title without quotation marks', () => {
    const map = kopie();
    nieuw(map, 'praktijk', 'Samen', 'aan', 'tafel');
    expect(existsSync(join(map, 'praktijken/samen-aan-tafel.mdx'))).toBe(true);
  });

  test('makes an edition for a municipality', () => {
    const map = kopie();
    const { stdout } = nieuw(map, 'editie', "'s-Zandmeer");
    const bestand = 'edities/s-zandmeer.yaml';
    const { titel, gemeente, datum, herkomst } = gegevens(bestand, readFileSync(join(map, bestand), 'utf8'));
    expect({ titel, gemeente, datum, herkomst }).toEqual({
      titel: "Editie 's-Zandmeer",
      gemeente: "'s-Zandmeer",
      datum: '2026-11-22',
      herkomst: { versie: '1.2.3', datum: '2026-11-22' },
    });
    expect(readdirSync(join(map, 'edities/s-zandmeer'))).toEqual(['_LEESMIJ.txt']);
    expect(stdout).toContain('EDITIE=s-zandmeer npm run build');
  });

  test('makes a praktijk in the folder of the edition that was chosen', async () => {
    const map = kopie();
    const gemaakt = await createBestand(
      settings(root, { ...omgeving(map), EDITIE: 'lindewoude' }),
      join(root, 'content'),
      'praktijk',
      'Onder de linde',
    );
    expect(gemaakt.bestand).toBe('edities/lindewoude/praktijken/onder-de-linde.mdx');
    expect(existsSync(join(map, gemaakt.bestand))).toBe(true);
    expect(vervolg(gemaakt, 'content')).toContain('EDITIE=lindewoude npm run dev');
  });

  test('explains itself when nothing is asked', () => {
    const { stdout, status } = nieuw(kopie());
    expect(status).toBe(0);
    for (const soort of beginsoortNamen) expect(stdout).toMatch(new RegExp(`^  ${soort} `, 'm'));
  });

  test.each([
    ['praktik', 'Zandmeer', 'De soort «praktik» bestaat niet. Bedoelde u «praktijk»?'],
    ['leerlijn', 'Zandmeer', 'De soort «leerlijn» bestaat niet. Bedoelde u «module»?'],
    ['recept', 'Soep', `De soort «recept» bestaat niet. Kies uit: ${beginsoortNamen.join(', ')}.`],
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
  ])('refuses %s "%s"', async (soort, titel, melding) => {
    const map = kopie();
    await expect(maak(map, soort, titel)).rejects.toThrow(new Error(melding));
    expect(readdirSync(map, { recursive: true })).toEqual(readdirSync(klein, { recursive: true }));
  });

  test('says on the error stream what is wrong, and exits with 1', () => {
    const { status, stdout, stderr } = nieuw(kopie(), 'praktijk');
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'De titel ontbreekt. Schrijf: npm run nieuw -- praktijk "…"\n',
    });
  });

  test('never touches a file that exists', async () => {
    const map = kopie();
    const bestand = join(map, 'praktijken/zandmeer.mdx');
    await expect(maak(map, 'praktijk', 'Zandmeer')).rejects.toThrow(
      /praktijken\/zandmeer\.mdx bestaat al\. Bewerk dat bestand, of kies een andere titel\.$/,
    );
    expect(readFileSync(bestand)).toEqual(readFileSync(join(klein, 'praktijken/zandmeer.mdx')));
  });

  test('refuses a content folder that does not exist', async () => {
    await expect(maak(join(tmpdir(), 'bestaat-niet'), 'begrip', 'buurthuis')).rejects.toThrow(
      /^De map .*bestaat-niet bestaat niet\.$/,
    );
  });

  test('uses the starting file of the handbook itself, when it has one', async () => {
    const map = kopie();
    cpSync(join(root, 'content/_nieuw'), join(map, '_nieuw'), { recursive: true });
    schrijf(map, beginbestand('begrip'), (tekst) => `${tekst}\nEigen slot.\n`);
    await maak(map, 'begrip', 'buurthuis');
    expect(readFileSync(join(map, 'begrippen/buurthuis.mdx'), 'utf8')).toMatch(/Eigen slot\.\n$/);
  });

  test('makes the fields of the starting files anew and keeps their texts', () => {
    const map = kopie();
    cpSync(join(root, 'content/_nieuw'), join(map, '_nieuw'), { recursive: true });
    schrijf(map, beginbestand('stap'), (tekst) =>
      tekst.replace(/^# .*fase.*\n/gm, '').replace(/^fase: .*\n/m, ''),
    );
    expect(nieuw(map, '--ververs').status).toBe(0);
    expect(readFileSync(join(map, beginbestand('stap')), 'utf8')).toBe(lees(beginbestand('stap')));
  });
});

describe('the check', () => {
  test.each(beginsoortNamen)(
    'tells of a fresh %s what is to be filled in, and nothing strange',
    async (soort) => {
      const map = kopie();
      await maak(map, soort, 'Samen aan tafel');
      const bestand = bestandVan(soort, 'samen-aan-tafel');
      const issues = await fouten(map, soort === 'editie' ? 'samen-aan-tafel' : 'landelijk');
      const hier = issues.filter(({ file }) => file === `content/${bestand}`).map(({ rule }) => rule);
      expect(hier.length).toBeGreaterThan(0);
      expect(hier.filter((rule) => rule !== 'veld-waarde' && rule !== 'uitleg-vergeten')).toEqual([]);
    },
  );

  test('passes a praktijk that was filled in', async () => {
    const map = kopie();
    await maak(map, 'praktijk', 'Samen aan tafel');
    const handleiding = gegevens('handleiding.yaml', readFileSync(join(map, 'handleiding.yaml'), 'utf8'));
    const id = (aanwijzing: string) => {
      const lijst = /^id uit de lijst (\w+)/.exec(aanwijzing)?.[1];
      if (lijst) return (handleiding[lijst] as { id: string }[])[0]!.id;
      return { 'id van een bron': 'zandmeer-verslag', 'id van een stap': 'verkennen' }[aanwijzing];
    };
    schrijf(map, 'praktijken/samen-aan-tafel.mdx', (tekst) => vulIn(tekst, id));
    expect(await fouten(map)).toEqual([]);
  });

  test('finds an instruction that was left in a field without tags', async () => {
    const map = kopie();
    schrijf(map, 'begrippen/directe-lijn.mdx', (tekst) =>
      tekst.replace(
        'ookGenoemd: [korte lijn, achterdeur]',
        'ookGenoemd: [korte lijn, "((een ander woord))"]',
      ),
    );
    expect(await fouten(map)).toEqual([
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
    const map = kopie();
    schrijf(map, 'edities/landelijk.yaml', (tekst) => tekst.replace(/^titel: .*$/m, 'titel: "((tekst))"'));
    expect((await fouten(map)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/edities/landelijk.yaml uitleg-vergeten',
    ]);
  });
});

describe('the guide for writers', () => {
  const gids = lees('LEESMIJ.md');

  test('has the tables of tags as they are today (else: npm run nieuw -- --ververs)', () => {
    expect(metTagTabellen(gids)).toBe(gids);
  });

  test('shows every tag with its example', () => {
    for (const naam of tagNamen) {
      const rij = gids.split('\n').find((regel) => regel.startsWith(`| ${naam} |`));
      for (const regel of voorbeelden[naam].mdx.split('\n').filter(Boolean)) expect(rij).toContain(regel);
    }
  });

  test('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const genoemd = [...gids.matchAll(/npm run ([a-z:]+)/g)].map(([, naam]) => naam!);
    expect(genoemd.length).toBeGreaterThan(3);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(genoemd));
  });

  test('names every folder of the content', () => {
    for (const { folder } of Object.values(beginsoorten)) expect(gids).toContain(`\`${folder}\``);
  });

  test('links to files that exist', () => {
    const doelen = [...gids.matchAll(/\]\((_[^)]+)\)/g)].map(([, doel]) => doel!);
    expect(doelen.length).toBeGreaterThan(0);
    expect(doelen.filter((doel) => !existsSync(join(root, 'content', doel)))).toEqual([]);
  });

  test('shows a message of the check as it really looks', async () => {
    const map = kopie();
    schrijf(map, 'vragen/werkt-het.mdx', (tekst) => `${tekst}\nDe vergoeding is € 220 per maand.\n`);
    const [melding] = await fouten(map);
    const [regel, hint] = terminalReport([melding!]).split('\n');
    expect(gids).toContain(regel!.replace(/^\S+/, ''));
    expect(gids).toContain(hint);
  });
});

/** A copy of the small handbook, for one test. */
function kopie(): string {
  const map = mkdtempSync(join(tmpdir(), 'nieuw-'));
  onTestFinished(() => rmSync(map, { recursive: true }));
  cpSync(klein, map, { recursive: true });
  return map;
}

const omgeving = (map: string) => ({ CONTENT: map, VANDAAG: '2026-11-22' });

/** What the command does, without a process of its own. */
const maak = (map: string, soort: string, titel: string) =>
  createBestand(settings(root, omgeving(map)), join(root, 'content'), soort, titel);

/** Runs the command as a writer does. */
function nieuw(map: string, ...woorden: string[]) {
  return spawnSync(process.execPath, ['src/cli/nieuw.ts', ...woorden], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...omgeving(map) },
  });
}

function schrijf(map: string, bestand: string, maak: (tekst: string) => string): void {
  const oud = readFileSync(join(map, bestand), 'utf8');
  const tekst = maak(oud);
  expect(tekst).not.toBe(oud);
  writeFileSync(join(map, bestand), tekst);
}

async function fouten(map: string, editie = 'landelijk') {
  const { issues } = await checkContent({ map, naam: 'content', editie, vandaag: '2026-11-22' });
  return issues.filter(({ severity }) => severity === 'error');
}

interface Veld {
  pad: Pad;
  uitleg: string | undefined;
  weglaatbaar: boolean;
}

/** Every field of a schema; the first item stands for a whole list. */
function* veldenVan(schema: z.ZodType, pad: Pad = []): Generator<Veld> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    yield* veldenVan(schema.unwrap() as z.ZodType, pad);
  if (schema instanceof z.ZodArray) yield* veldenVan(schema.element as z.ZodType, [...pad, 0]);
  if (schema instanceof z.ZodObject)
    for (const [naam, veld] of Object.entries(schema.shape) as [string, z.ZodType][]) {
      const binnen = veld instanceof z.ZodOptional || veld instanceof z.ZodDefault ? veld.unwrap() : veld;
      const uitleg = veld.description ?? (binnen as z.ZodType).description;
      const legeLijst = binnen instanceof z.ZodArray && binnen === veld && binnen.safeParse([]).success;
      yield {
        pad: [...pad, naam],
        uitleg: uitleg && legeLijst ? `${uitleg} Niets? Maak ervan: ${naam}: []` : uitleg,
        weglaatbaar: veld.safeParse(undefined).success,
      };
      yield* veldenVan(veld, [...pad, naam]);
    }
}

const op = (data: unknown, pad: Pad) =>
  pad.reduce<unknown>((deel, stap) => (deel as Record<string | number, unknown> | undefined)?.[stap], data);

/** Replaces every instruction as a writer would: with a choice from what it offers, or with something of its kind. */
function vulIn(tekst: string, id: (aanwijzing: string) => string | undefined = () => undefined): string {
  return tekst.replace(/\(\((\S.*?)\)\)/g, (_, aanwijzing: string) => {
    if (/^(id |kleine letters)/.test(aanwijzing)) return id(aanwijzing) ?? 'een-id';
    const vast = { tekst: 'Tekst', getal: '60', 'een e-mailadres': 'post@zandmeer.example' }[aanwijzing];
    const genoemd = /(?:bijvoorbeeld|als|met) (\S+)$/.exec(aanwijzing)?.[1];
    return (
      vast ?? genoemd?.replace(/^https:\/\/$/, 'https://zandmeer.example/') ?? /^[^\s,]+/.exec(aanwijzing)![0]
    );
  });
}

/** Fields that cannot stand together: a writer keeps one of them. */
const TEGENSTRIJDIG: Partial<Record<Beginsoort, Pad[]>> = {
  stap: [
    ['taken', 0, 'nietOmdat'],
    ['mijlpalen', 0, 'netwerkbijeenkomst'],
  ],
  sjabloon: [
    ['velden', 0, 'opties'],
    ['posten', 0, 'percentage'],
    // A budget's sheet and a list's: one file shows the fields of both.
    ['blad', 'rijen'],
    ['blad', 'kleinsteAantal'],
  ],
};
