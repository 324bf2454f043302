import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../src/load/check.ts';
import { leesMerk } from '../src/load/huisstijl.ts';

const klein = resolve(import.meta.dirname, 'fixtures/klein/content');

/** A copy of the small handbook with its two invented editions, and with these changes. */
function kopie(anders: Record<string, (tekst: string) => string> = {}): string {
  const map = mkdtempSync(join(tmpdir(), 'edities-'));
  onTestFinished(() => rmSync(map, { recursive: true }));
  cpSync(klein, map, { recursive: true });
  for (const [bestand, maak] of Object.entries(anders)) {
    const doel = join(map, bestand);
    mkdirSync(dirname(doel), { recursive: true });
    const oud = bestaand(doel);
    writeFileSync(doel, maak(oud));
  }
  return map;
}

function bestaand(bestand: string): string {
  try {
    return readFileSync(bestand, 'utf8');
  } catch {
    return '';
  }
}

const check = (map: string, editie: string, opties: { spelling?: boolean; alleEdities?: boolean } = {}) =>
  checkContent({ map, naam: 'content', editie, vandaag: '2026-11-22', ...opties });
const meldingen = async (...wat: Parameters<typeof check>) =>
  (await check(...wat)).issues.map(({ file, rule, message }) => `${file} ${rule}: ${message}`);

/** The edition with other lines in its file. */
const metRegel = (veld: string, waarde: string) => (tekst: string) =>
  tekst.replace(new RegExp(`^${veld}:.*$`, 'm'), `${veld}: ${waarde}`);
const zonder = (veld: string) => (tekst: string) => tekst.replace(new RegExp(`^${veld}:.*\\n`, 'm'), '');

describe('the house style of an edition', () => {
  const stijl = `naam: Plein\nuitleg: Verzonnen.\nmerk:\n  hoofdkleur: '#5b2a9d'\n  steunkleur: '#0b5f6b'\n`;
  const opNaam = (tekst: string) => tekst.replace(/^huisstijl:\n(?: .*\n)+/m, 'huisstijl: plein\n');

  test('may be the name of a file, and then is what that file says', async () => {
    const map = kopie({ 'huisstijlen/plein.yaml': () => stijl, 'edities/vossendrecht.yaml': opNaam });
    expect(await leesMerk({ content: map, editie: 'vossendrecht' })).toMatchObject({ hoofdkleur: '#5b2a9d' });
    const { handboek, issues } = await check(map, 'vossendrecht');
    expect(issues).toEqual([]);
    expect(handboek!.editie.huisstijl).toMatchObject({ hoofdkleur: '#5b2a9d', letter: 'atkinson' });
  });

  test('is told of once when its colours cannot be read: in its own file', async () => {
    const map = kopie({
      'huisstijlen/plein.yaml': () => stijl.replace('#5b2a9d', '#ffd500'),
      'edities/vossendrecht.yaml': opNaam,
    });
    const { issues } = await check(map, 'vossendrecht');
    expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/huisstijlen/plein.yaml', 'contrast-te-laag'],
    ]);
  });
});

describe('the publisher of an edition', () => {
  test.each(['uitgever', 'adres', 'reactieadres'])(
    'is warned of when it has no %s of its own',
    async (veld) => {
      const map = kopie({ 'edities/vossendrecht.yaml': zonder(veld) });
      const { issues } = await check(map, 'vossendrecht');
      expect(issues.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([
        ['content/edities/vossendrecht.yaml', 'uitgever-onbekend', 'warning'],
      ]);
    },
  );

  test('is warned of in its own file when the address is an example', async () => {
    const map = kopie({
      'edities/vossendrecht.yaml': metRegel('adres', 'https://vossendrecht.example/'),
    });
    expect(await meldingen(map, 'vossendrecht')).toEqual([
      'content/edities/vossendrecht.yaml uitgever-onbekend: Het adres van de site is nog een voorbeeld.',
    ]);
  });

  test('has a site of its own, not a folder on another one', async () => {
    const map = kopie({
      'edities/vossendrecht.yaml': metRegel('adres', 'https://vossendrecht.test/handleiding/'),
    });
    expect(await meldingen(map, 'vossendrecht')).toEqual([
      'content/edities/vossendrecht.yaml veld-waarde: Bij «adres»: schrijf alleen het domein, bijvoorbeeld https://handleiding.mijngemeente.nl/',
    ]);
  });
});

test('a role of a contact is one of the handbook', async () => {
  const map = kopie({
    'edities/lindewoude.yaml': (tekst) => tekst.replace('rol: coordinator', 'rol: coordinator-x'),
  });
  expect(await meldingen(map, 'lindewoude')).toEqual([
    'content/edities/lindewoude.yaml taxonomie-onbekend: «coordinator-x» staat niet in de lijst rollen van handleiding.yaml.',
  ]);
});

describe('the folder of an edition', () => {
  test('belongs to an edition', async () => {
    const map = kopie({ 'edities/lindewoud/vragen/x.mdx': () => 'x' });
    expect(await meldingen(map, 'landelijk')).toEqual([
      'content/edities/lindewoud bestand-onbekend: Bij de map «lindewoud» hoort geen editie.',
    ]);
  });

  test('holds the folders that the handbook has', async () => {
    const map = kopie({ 'edities/lindewoude/praktijk/x.mdx': () => 'x' });
    expect(await meldingen(map, 'landelijk')).toEqual([
      'content/edities/lindewoude/praktijk bestand-onbekend: De map «praktijk» hoort nergens bij; wat erin staat, komt niet op de site.',
    ]);
  });

  test('is not that of the national edition', async () => {
    const map = kopie({ 'edities/landelijk/vragen/x.mdx': () => 'x' });
    expect(await meldingen(map, 'landelijk')).toEqual([
      'content/edities/landelijk bestand-onbekend: De landelijke editie heeft geen eigen map.',
    ]);
  });

  test('may hold images, which go before national ones of that name', async () => {
    const map = kopie({
      'edities/vossendrecht/beelden/plein.svg': () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'edities/vossendrecht/vragen/werkt-het.mdx': (tekst) => `${tekst}\n![Een plein](/beelden/plein.svg)\n`,
    });
    expect(await meldingen(map, 'vossendrecht')).toEqual([]);
  });

  test('may hold words that the dictionary lacks', { timeout: 60_000 }, async () => {
    const woord = {
      'edities/vossendrecht/vragen/werkt-het.mdx': (tekst: string) => `${tekst}\nDe zwalpkring telt.\n`,
    };
    expect(await meldingen(kopie(woord), 'vossendrecht', { spelling: true })).toEqual([
      expect.stringContaining('«zwalpkring»'),
    ]);
    const met = kopie({ ...woord, 'edities/vossendrecht/woordenlijst.txt': () => 'zwalpkring\n' });
    expect(await meldingen(met, 'vossendrecht', { spelling: true })).toEqual([]);
  });
});

describe('a fault in one edition', () => {
  const kapot = { 'edities/lindewoude.yaml': metRegel('versie', 'twee') };

  test('does not stop another one', async () => {
    expect(await meldingen(kopie(kapot), 'vossendrecht')).toEqual([]);
  });

  test('is told by the check of any', async () => {
    expect(await meldingen(kopie(kapot), 'landelijk', { alleEdities: true })).toEqual([
      'content/edities/lindewoude.yaml veld-waarde: Bij «versie»: schrijf drie getallen met punten, bijvoorbeeld 1.0.0.',
    ]);
  });
});

test('a fault in a page that the edition replaces is no concern of it', async () => {
  const map = kopie({ 'vragen/werkt-het.mdx': zonder('kortAntwoord') });
  expect(await meldingen(map, 'vossendrecht')).toEqual([]);
  expect(await meldingen(map, 'landelijk')).toHaveLength(1);
});

test('what changed in the national content after the edition was made is told only for what it replaces', async () => {
  const wijzig = (tekst: string) =>
    tekst.replace('gecontroleerd:', 'wijzigingen:\n  - { datum: 2026-12-01, wat: Nieuw. }\ngecontroleerd:');
  const map = kopie({ 'vragen/werkt-het.mdx': wijzig, 'themas/geld.mdx': wijzig });
  const { issues } = await check(map, 'vossendrecht');
  expect(issues.map(({ file, severity, message }) => [file, severity, message])).toEqual([
    [
      'content/edities/vossendrecht/vragen/werkt-het.mdx',
      'warning',
      'De vraag «Werkt het?» is landelijk veranderd sinds 22 november 2026. 1 december 2026: Nieuw.',
    ],
  ]);
});
