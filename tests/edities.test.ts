import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../src/load/check.ts';
import { readBrand } from '../src/load/content/huisstijl.ts';

const small = resolve(import.meta.dirname, 'fixtures/klein/content');

/** A copy of the small handbook with its two invented editions, and with these changes. */
function copy(otherwise: Record<string, (text: string) => string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'edities-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(small, folder, { recursive: true });
  for (const [file, make] of Object.entries(otherwise)) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    const old = existing(target);
    writeFileSync(target, make(old));
  }
  return folder;
}

function existing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const check = (
  folder: string,
  editie: string,
  options: { spelling?: boolean; allEdities?: boolean; today?: string } = {},
) => checkContent({ folder, name: 'content', editie, today: '2026-11-22', ...options });
const messages = async (...what: Parameters<typeof check>) =>
  (await check(...what)).issues.map(({ file, rule, message }) => `${file} ${rule}: ${message}`);

/** The edition with other lines in its file. */
const withLine = (field: string, value: string) => (text: string) =>
  text.replace(new RegExp(`^${field}:.*$`, 'm'), `${field}: ${value}`);
const without = (field: string) => (text: string) => text.replace(new RegExp(`^${field}:.*\\n`, 'm'), '');

describe('the house style of an edition', () => {
  const style = `naam: Plein\nuitleg: Verzonnen.\nmerk:\n  hoofdkleur: '#5b2a9d'\n  steunkleur: '#0b5f6b'\n`;
  const onName = (text: string) => text.replace(/^huisstijl:\n(?: .*\n)+/m, 'huisstijl: plein\n');

  test('may be the name of a file, and then is what that file says', async () => {
    const folder = copy({ 'huisstijlen/plein.yaml': () => style, 'edities/vossendrecht.yaml': onName });
    expect(await readBrand({ content: folder, editie: 'vossendrecht' })).toMatchObject({
      hoofdkleur: '#5b2a9d',
    });
    const { handbook, issues } = await check(folder, 'vossendrecht');
    expect(issues).toEqual([]);
    expect(handbook!.editie.huisstijl).toMatchObject({ hoofdkleur: '#5b2a9d', letter: 'atkinson' });
  });

  test('is told of once when its colours cannot be read: in its own file', async () => {
    const folder = copy({
      'huisstijlen/plein.yaml': () => style.replace('#5b2a9d', '#ffd500'),
      'edities/vossendrecht.yaml': onName,
    });
    const { issues } = await check(folder, 'vossendrecht');
    expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/huisstijlen/plein.yaml', 'contrast-te-laag'],
    ]);
  });
});

describe('the publisher of an edition', () => {
  test.each(['uitgever', 'adres', 'reactieadres'])(
    'is warned of when it has no %s of its own',
    async (field) => {
      const folder = copy({ 'edities/vossendrecht.yaml': without(field) });
      const { issues } = await check(folder, 'vossendrecht');
      expect(issues.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
        ['content/edities/vossendrecht.yaml', 'uitgever-onbekend', 'warning'],
      ]);
    },
  );

  test('is warned of in its own file when the address is an example', async () => {
    const folder = copy({
      'edities/vossendrecht.yaml': withLine('adres', 'https://vossendrecht.example/'),
    });
    expect(await messages(folder, 'vossendrecht')).toEqual([
      'content/edities/vossendrecht.yaml uitgever-onbekend: Het adres van de site is nog een voorbeeld.',
    ]);
  });

  test('may stand at a path of another site, but not at a page or a search of it', async () => {
    const saysOf = (address: string) =>
      messages(copy({ 'edities/vossendrecht.yaml': withLine('adres', address) }), 'vossendrecht');
    expect(await saysOf('https://www.vossendrecht.nl/Zorg/vertrouwenspersonen')).toEqual([]);
    expect(await saysOf('https://www.vossendrecht.nl/?pagina=zorg')).toEqual([
      'content/edities/vossendrecht.yaml veld-waarde: Bij «adres»: «https://www.vossendrecht.nl/?pagina=zorg» kan niet: achter het adres van een site kan geen ? of # staan.',
    ]);
  });
});

test('an instruction that was left in the publisher is told once, in the file of the edition', async () => {
  const folder = copy({ 'edities/vossendrecht.yaml': withLine('uitgever', '"((tekst))"') });
  const { issues } = await check(folder, 'vossendrecht');
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
    ['content/edities/vossendrecht.yaml', 'uitleg-vergeten'],
  ]);
});

test('a role of a contact is one of the handbook', async () => {
  const folder = copy({
    'edities/lindewoude.yaml': (text) => text.replace('rol: coordinator', 'rol: coordinator-x'),
  });
  expect(await messages(folder, 'lindewoude')).toEqual([
    'content/edities/lindewoude.yaml taxonomie-onbekend: «coordinator-x» staat niet in de lijst rollen van handleiding.yaml.',
  ]);
});

describe('the folder of an edition', () => {
  test('belongs to an edition', async () => {
    const folder = copy({ 'edities/lindewoud/vragen/x.mdx': () => 'x' });
    expect(await messages(folder, 'landelijk')).toEqual([
      'content/edities/lindewoud bestand-onbekend: Bij de map «lindewoud» hoort geen editie.',
    ]);
  });

  test('holds the folders that the handbook has', async () => {
    const folder = copy({ 'edities/lindewoude/praktijk/x.mdx': () => 'x' });
    expect(await messages(folder, 'landelijk')).toEqual([
      'content/edities/lindewoude/praktijk bestand-onbekend: De map «praktijk» hoort nergens bij; wat erin staat, komt niet op de site.',
    ]);
  });

  test('is not that of the national edition', async () => {
    const folder = copy({ 'edities/landelijk/vragen/x.mdx': () => 'x' });
    expect(await messages(folder, 'landelijk')).toEqual([
      'content/edities/landelijk bestand-onbekend: De landelijke editie heeft geen eigen map.',
    ]);
  });

  test('may hold images, which go before national ones of that name', async () => {
    const folder = copy({
      'edities/vossendrecht/beelden/plein.svg': () =>
        '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
      'edities/vossendrecht/vragen/werkt-het.mdx': (text) => `${text}\n![Een plein](/beelden/plein.svg)\n`,
    });
    expect(await messages(folder, 'vossendrecht')).toEqual([]);
  });

  test('may hold words that the dictionary lacks', { timeout: 60_000 }, async () => {
    const word = {
      'edities/vossendrecht/vragen/werkt-het.mdx': (text: string) => `${text}\nDe zwalpkring telt.\n`,
    };
    expect(await messages(copy(word), 'vossendrecht', { spelling: true })).toEqual([
      expect.stringContaining('«zwalpkring»'),
    ]);
    const using = copy({ ...word, 'edities/vossendrecht/woordenlijst.txt': () => 'zwalpkring\n' });
    expect(await messages(using, 'vossendrecht', { spelling: true })).toEqual([]);
  });
});

describe('a fault in one edition', () => {
  const broken = { 'edities/lindewoude.yaml': withLine('versie', 'twee') };

  test('does not stop another one', async () => {
    expect(await messages(copy(broken), 'vossendrecht')).toEqual([]);
  });

  test('is told by the check of any', async () => {
    expect(await messages(copy(broken), 'landelijk', { allEdities: true })).toEqual([
      'content/edities/lindewoude.yaml veld-waarde: Bij «versie»: schrijf drie getallen met punten, bijvoorbeeld 1.0.0.',
    ]);
  });
});

describe('a fault in the file of an edition hides no other', () => {
  const brokenPage = { 'themas/geld.mdx': (text: string) => `${text}\nLees [dit](/bestaat-niet/).\n` };
  const rulesOf = async (...what: Parameters<typeof check>) =>
    (await check(...what)).issues.map(({ file, rule }) => `${file.slice('content/'.length)} ${rule}`);

  test('wrong fields, a heading that is not there, a colour and a page are told in one run', async () => {
    const folder = copy({
      ...brokenPage,
      'edities/ommeland.yaml': (text) =>
        text
          .replace('versie: 1.0.0', 'versie: een')
          .replace('status: B', 'status: Z')
          .replace('kop: kort-antwoord', 'kop: kort-antwoor')
          .replace("'#0b5f6b'", "'#ffd500'")
          .replace('menu: [leerlijn', 'menu: [leerlijnen'),
    });
    const found = await rulesOf(folder, 'ommeland');
    expect(found.filter((rule) => !rule.endsWith('verborgen-genoemd'))).toEqual([
      'edities/ommeland.yaml veld-waarde',
      'edities/ommeland.yaml veld-waarde',
      'edities/ommeland.yaml menu-onbekend',
      'edities/ommeland.yaml kader-zonder-kop',
      'edities/ommeland.yaml contrast-te-laag',
      'themas/geld.mdx link-kapot',
    ]);
  });

  test('a file that is no YAML leaves the pages to be checked, as they are for all', async () => {
    const folder = copy({
      ...brokenPage,
      'edities/vossendrecht.yaml': (text) =>
        text.replace('gemeente: Vossendrecht', 'gemeente: [Vossendrecht'),
    });
    expect(await rulesOf(folder, 'vossendrecht')).toEqual([
      'edities/vossendrecht.yaml yaml-onleesbaar',
      'themas/geld.mdx link-kapot',
    ]);
  });

  test('one wrong box leaves the others to be checked', async () => {
    const folder = copy({
      'edities/ommeland.yaml': (text) =>
        text
          .replace('    titel: Bij ons in Ommeland', '    titl: Bij ons in Ommeland')
          .replace('kop: kort-antwoord', 'kop: kort'),
    });
    const found = await rulesOf(folder, 'ommeland');
    expect(found.filter((rule) => !rule.endsWith('verborgen-genoemd'))).toEqual([
      'edities/ommeland.yaml veld-onbekend',
      'edities/ommeland.yaml kader-zonder-kop',
    ]);
  });
});

describe('the logo of an edition', () => {
  const drawing = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">${inside}</svg>`;
  test.each([
    ['a script', drawing('<script>alert(1)</script>'), 'afbeelding-onveilig'],
    ['an event', drawing('<path onload="alert(1)" d="M0 0"/>'), 'afbeelding-onveilig'],
    ['a link out', drawing('<image href="https://kwaad.test/a.png"/>'), 'afbeelding-onveilig'],
    ['HTML', drawing('<foreignObject><p>x</p></foreignObject>'), 'afbeelding-onveilig'],
    ['half a file', drawing('<path d="M0 0').slice(0, 60), 'afbeelding-kapot'],
    ['no drawing', 'geen tekening', 'afbeelding-kapot'],
    ['a drawing of a megabyte', drawing(`<path d="M0 0${' h1'.repeat(400_000)}"/>`), 'afbeelding-kapot'],
  ])('with %s is refused', async (_, svg, rule) => {
    const folder = copy({ 'edities/ommeland/beelden/veer.svg': () => svg });
    const rules = (await check(folder, 'ommeland')).issues.map((issue) => issue.rule);
    expect(rules.filter((one) => one !== 'verborgen-genoemd')).toEqual([rule]);
  });

  test('that is not there is told, with the nearest name', async () => {
    const folder = copy({ 'edities/ommeland.yaml': (text) => text.replace('veer.svg', 'ver.svg') });
    const [first] = (await check(folder, 'ommeland')).issues;
    expect(first).toMatchObject({ rule: 'afbeelding-ontbreekt', hint: 'Bedoelde u /beelden/veer.svg?' });
  });
});

test('a fault in a page that the edition replaces is no concern of it', async () => {
  const folder = copy({ 'vragen/werkt-het.mdx': without('kortAntwoord') });
  expect(await messages(folder, 'vossendrecht')).toEqual([]);
  expect(await messages(folder, 'landelijk')).toHaveLength(1);
});

test('what changed in the national content after the edition was made is told only for what it replaces', async () => {
  const change = (text: string) =>
    text.replace('gecontroleerd:', 'wijzigingen:\n  - { datum: 2026-12-01, wat: Nieuw. }\ngecontroleerd:');
  const folder = copy({ 'vragen/werkt-het.mdx': change, 'themas/geld.mdx': change });
  const { issues } = await check(folder, 'vossendrecht', { today: '2026-12-01' });
  expect(issues.map(({ file, severity, message }) => [file, severity, message])).toEqual([
    [
      'content/edities/vossendrecht/vragen/werkt-het.mdx',
      'warning',
      'De vraag «Werkt het?» is landelijk veranderd sinds 22 november 2026. 1 december 2026: Nieuw.',
    ],
  ]);
});
