import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium, type Chromium } from '../../src/cli/chromium.ts';
import { violations } from '../browser/accessibility.ts';
import { officeFiles } from '../take-over/round.ts';
import { WordFile } from '../take-over/word-file.ts';
import { copyOfSmall, filesIn, root, workFolder } from './command.ts';

const here = workFolder('desk-browser');
const content = join(here, 'content');
let child: ChildProcess;
let address: string;
let terminal = '';
let found: Chromium;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
const git = (...words: string[]) => execFileSync('git', ['-C', content, ...words], { encoding: 'utf8' });

/** `npm run bewerken` on a copy of the small handbook, as a writer starts it. */
beforeAll(async () => {
  await copyOfSmall(content);
  git('init', '--quiet');
  git('config', 'user.email', 'schrijver@zandmeer.test');
  git('config', 'user.name', 'Een schrijver');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  // Under Vitest, Astro's server answers nothing.
  const { VITEST: _vitest, ...env } = process.env;
  child = spawn(process.execPath, ['src/cli/bewerken.ts'], {
    cwd: root,
    env: {
      ...env,
      NODE_ENV: 'development',
      CONTENT: content,
      EDITIE: 'landelijk',
      VANDAAG: '2026-11-30',
      PORT: String(await freePort()),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (terminal += part.toString()));
  while (child.exitCode === null && !terminal.includes('sleutel='))
    await new Promise((next) => setTimeout(next, 200));
  address = /http:\S+/.exec(terminal)?.[0] ?? '';
  found = await findChromium();
  const { executablePath, env: more } = found;
  browser = await chromium.launch({ executablePath, env: more, args: ['--no-sandbox'] });
  context = await browser.newContext({ viewport: { width: 1300, height: 900 }, locale: 'nl-NL' });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  listen(page);
  await page.goto(address);
}, 600_000);
afterAll(async () => {
  await browser.close();
  await found.remove();
  child.kill();
  await rm(here, { recursive: true });
});
beforeEach(() => complaints.splice(0));

const listen = (on: Page) => {
  on.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.includes('localhost'))
      complaints.push(message.text());
  });
  on.on('pageerror', (error) => complaints.push(String(error)));
};
const file = (name: string) => readFile(join(content, name), 'utf8');
/** Opens a file by its address in the editor. */
async function open(name: string, on = page): Promise<void> {
  await on.goto(`${new URL(address).origin}/#${encodeURIComponent(name)}`);
  await on.getByText(name, { exact: false }).first().waitFor();
  await on.locator('.overzicht-fouten').waitFor();
}
const field = (key: string, on = page): Locator => on.locator(`[data-veld="${key}"]`);
/** Types in a text with Markdown. */
async function write(key: string, text: string): Promise<void> {
  const box = field(key).locator('.cm-content');
  await box.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
/** Pastes what somebody copied from another program. */
const paste = (box: Locator, html: string) =>
  box.evaluate((element, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', 'zonder opmaak');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
async function pick(key: string, title: string, on = page): Promise<void> {
  const box = field(key, on).getByRole('combobox').first();
  await box.fill(title);
  await on.getByRole('option', { name: title }).first().waitFor();
  await on.keyboard.press('ArrowDown');
  await on.keyboard.press('Enter');
}
async function save(on = page): Promise<void> {
  await on.getByRole('button', { name: 'Bewaar', exact: true }).first().click();
  await expect.poll(() => on.locator('.balk-bewaren .toestand').textContent()).toBe('Bewaard');
}
/** How many faults there are, and which. */
const faults = async () => (await page.locator('.overzicht-fouten').textContent()) ?? '';

test('all pages stand there by kind, with their titles and what is wrong with them', async () => {
  await page.getByRole('heading', { name: 'Bewerken: Handleiding Zandmeer' }).waitFor();
  await page.getByText('Modules').click();
  await page.getByRole('link', { name: 'De start' }).waitFor();
  await expect
    .poll(() => page.locator('details[data-deel="Modules"]').innerText(), { timeout: 60_000 })
    .toContain('Alles klopt.');
  expect(page.url()).not.toContain('sleutel');
});

test('a programme is put in another order by keyboard, and its minutes are counted', async () => {
  const before = await file('leerlijn/start.mdx');
  await open('leerlijn/start.mdx');
  const programme = field('programma');
  await programme.getByText('Samen 60 minuten.').waitFor();
  await programme.locator('summary', { hasText: 'Afspraken maken' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => programme.locator('.punt-naam').allTextContents())
    .toEqual(['Afspraken maken (20 min)', 'Kennismaken (40 min)']);
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('plaats 1 van 2');
  await programme.getByText('Kennismaken (40 min)').click();
  await field('programma.1.minuten').locator('input').fill('45');
  await programme.getByText('Samen 65 minuten.').waitFor();
  await expect.poll(faults).toContain('fout');
  // A new part gets its id from its title.
  await programme.getByRole('button', { name: 'Voeg een punt toe' }).first().click();
  await field('programma.2.titel').locator('input').fill('Napraten met koffie');
  await page.keyboard.press('Tab');
  await expect.poll(() => field('programma.2.id').locator('input').inputValue()).toBe('napraten-met-koffie');
  const back = page.getByRole('button', { name: 'Ongedaan maken' });
  for (let i = 0; i < 4 && (await programme.locator('.punten > li').count()) > 2; i++) await back.click();
  await back.click();
  await programme.getByText('Samen 60 minuten.').waitFor();
  await expect.poll(faults).toBe('Alles klopt.');
  await save();
  const after = await file('leerlijn/start.mdx');
  expect(after.split('\n').sort()).toEqual(before.split('\n').sort());
  expect(after.indexOf('id: afspraken')).toBeLessThan(after.indexOf('id: kennismaken'));
});

test('the real page stands beside it and follows', async () => {
  await open('leerlijn/start.mdx');
  const site = page.frameLocator('iframe');
  await site.getByRole('heading', { name: 'De start', level: 1 }).waitFor({ timeout: 120_000 });
  await field('titel').locator('input').fill('De allereerste start');
  await save();
  await site.getByRole('heading', { name: 'De allereerste start', level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href')).toMatch(
    /^http:\/\/localhost:\d+\/.*\/start\.pdf$/,
  );
});

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><h1>Wat wij zagen<o:p></o:p></h1>
<p class=MsoNormal>Twee <b>bewoners</b> begonnen.\u00a0Zij\u00ad schreven het <a href="https://www.waterdam.nl/verslag">verslag</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Eerst koffie</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Dan praten</p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Avond</b></p></td><td><p class=MsoNormal><b>Bezoekers</b></p></td></tr>
<tr><td><p class=MsoNormal>De eerste</p></td><td><p class=MsoNormal>acht</p></td></tr></table><!--EndFragment--></body></html>`;

test('a practice with two new sources, a figure and a table from Word is added without seeing YAML', async () => {
  await page.goto(new URL(address).origin);
  await page.locator('details[data-deel="Praktijken"] > summary').click();
  await page.getByRole('button', { name: 'Nieuw: praktijk' }).click();
  await page.getByRole('dialog').getByLabel('Titel').fill('Samen eten in Waterdam');
  await page.keyboard.press('Enter');
  await page.getByText('praktijken/samen-eten-in-waterdam.mdx').waitFor();
  await expect.poll(faults).toMatch(/\d+ fouten/);
  for (const title of ['Verslag van Waterdam', 'Krant van Waterdam']) {
    await field('bronnen').getByRole('button', { name: 'Nieuw: bron' }).click();
    await page.getByRole('dialog').getByLabel('Titel').fill(title);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-veld="uitgever"] input').fill('Gemeente Waterdam');
    await dialog.locator('[data-veld="datum"] input').fill('2026');
    await dialog.locator('[data-veld="geraadpleegd"] input').fill('2026-11');
    await dialog.locator('[data-veld="zekerheid"] select').selectOption('zeker');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await dialog.waitFor({ state: 'detached' }).catch(async () => {
      throw new Error(await dialog.innerText());
    });
    await field('bronnen').getByText(title).waitFor();
  }
  await write('samenvatting', 'Bewoners koken samen, en eten samen. ');
  await page.locator('[data-veld="gemeenten"]').getByRole('button', { name: 'Voeg een punt toe' }).click();
  await page.keyboard.insertText('Zandmeer');
  await pick('provincies', 'Flevoland');
  await write('jaren.toelichting', 'De bron noemt geen jaar.');
  await write('wat', 'Een avond per week waarop bewoners samen eten.');
  await write('wie', 'Bewoners van de wijk.');
  for (const [key, text] of [
    ['hoe', 'Een groep kookt, en iedereen ruimt op.'],
    ['opbrengst', 'Bewoners leren elkaar kennen. '],
    ['beperkingen', 'Er is niets gemeten.'],
  ] as const) {
    await field(key).getByRole('button', { name: 'Voeg een punt toe' }).click();
    await page.keyboard.insertText(text);
  }
  // The tag of a source, by its own little form.
  const outcome = field('opbrengst.0');
  await outcome.getByRole('button', { name: 'Bron invoegen' }).click();
  await page.getByRole('dialog').getByRole('combobox').fill('Verslag van Water');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Zet in de tekst' }).click();
  await expect
    .poll(() => outcome.locator('.cm-content').innerText())
    .toContain('<Bron id="verslag-van-waterdam"/>');
  await field('status.waarde').locator('select').selectOption('onbekend');
  await field('status.peildatum').locator('input').fill('2026-11-30');
  await write('status.toelichting', 'Wij vonden geen bericht.');
  await pick('themas', 'Geld');
  await pick('doelgroepen', 'Bewoners');
  await field('aanpak').locator('select').selectOption({ index: 1 });
  await field('onderbouwing.niveau').locator('select').selectOption('beschreven');
  await write('onderbouwing.toelichting', 'De bron beschrijft het.');
  await pick('stappen', 'Verkennen');
  // A figure, in a field that lay folded.
  await page.getByText(/Meer velden: .*cijfers/).click();
  await field('cijfers').getByRole('button', { name: 'Voeg een punt toe' }).click();
  await field('cijfers.0.wat').locator('input').fill('Eters per avond');
  await field('cijfers.0.waarde').locator('input').fill('18');
  await field('cijfers.0.jaar').locator('input').fill('2026');
  await pick('cijfers.0.bron', 'Krant van Waterdam');
  await field('(body)').locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await paste(field('(body)').locator('.cm-content'), WORD);
  const text = () => field('(body)').locator('.cm-content').innerText();
  await expect.poll(text).toContain('| Avond | Bezoekers |');
  await page.keyboard.press('Control+End');
  // A bare amount asks for its source.
  await field('(body)').locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('\n\nDe avond kost 300 euro.');
  await field('(body)').getByRole('button', { name: 'Zet de bron erbij' }).click();
  const fact = page.getByRole('dialog');
  expect(await fact.getByLabel('Woorden').inputValue()).toBe('300 euro');
  await fact.getByRole('combobox').fill('Krant van Water');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await fact.getByLabel('Peildatum').fill('2026-11-01');
  await fact.getByRole('button', { name: 'Zet in de tekst' }).click();
  await expect.poll(faults, { timeout: 30_000 }).not.toMatch(/\d fout/);
  await save();
  const saved = await file('praktijken/samen-eten-in-waterdam.mdx');
  expect(saved).toContain('bronnen: [verslag-van-waterdam, krant-van-waterdam]');
  expect(saved).toContain(`## Wat wij zagen

Twee **bewoners** begonnen. Zij schreven het [verslag](https://www.waterdam.nl/verslag).

- Eerst koffie
- Dan praten

| Avond | Bezoekers |
| --- | --- |
| De eerste | acht |

De avond kost <Feit bron="krant-van-waterdam" peildatum="2026-11-01">300 euro</Feit>.`);
  expect(saved).not.toMatch(/\u00a0|\u00ad|\(\(/);
  expect(filesIn(content)).toContain('bronnen/verslag-van-waterdam.yaml');
  await page
    .frameLocator('iframe')
    .getByRole('heading', { name: 'Samen eten in Waterdam', level: 1 })
    .waitFor({ timeout: 60_000 });
});

test('a word for the same thing is added, and a word to a group of words', async () => {
  const raw = `# Uitleg.
hulp:
  woordgroepen:
    ik: [ik, mij]
  regels:
    - plek: politie
      regels: [<ik> bang]
andereWoorden:
  straattaal:
    # Van jongeren.
    doekoe: geld
    skeer: armoede
`;
  await writeFile(join(content, 'zoeken.yaml'), raw);
  await open('zoeken.yaml');
  await page.getByRole('heading', { level: 1, name: 'Zoeken: andere woorden, en wie hulp zoekt' }).waitFor();
  const street = field('andereWoorden.straattaal');
  await street.getByLabel('Nieuw: het woord waarmee iemand zoekt').fill('Knaken: munten');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('geld');
  // A name can be mended, and a value typed anew, in its place.
  await street.getByLabel('Het woord waarmee iemand zoekt', { exact: true }).nth(1).fill('knaken');
  await page.keyboard.press('Tab');
  const value = field('andereWoorden.straattaal.doekoe').locator('input');
  await value.fill('');
  await value.fill('geldzaken');
  const groups = field('hulp.woordgroepen');
  await groups.locator('summary', { hasText: 'ik' }).click();
  await field('hulp.woordgroepen.ik').getByRole('button', { name: 'Voeg een punt toe' }).click();
  await page.keyboard.insertText('mijn');
  await save();
  expect(await file('zoeken.yaml')).toBe(
    raw
      .replace('[ik, mij]', '[ik, mij, mijn]')
      .replace('    doekoe: geld\n', '    doekoe: geldzaken\n    knaken: geld\n'),
  );
  await rm(join(content, 'zoeken.yaml'));
});

const OUTLOOK = `<html><body><div class="WordSection1"><p class=MsoNormal>Beste\u00a0collega,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Zie <a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.waterdam.nl%2Fkoken&amp;data=05%7C01&amp;reserved=0">de site</a>\u200b voor &lt;naam&gt; en {plaats}.</p>
<ul><li>\u00b7\u00a0Eerst\u00ad koffie</li><li>dan praten</li></ul><p><span style='font-family:Wingdings'>\u00e0</span> volgende week</p></div></body></html>`;

test('what comes from Outlook has no odd signs, no detours in its links, and no tags by accident', async () => {
  await open('begrippen/vertrouwenspersoon.mdx');
  const text = field('(body)').locator('.cm-content');
  await text.click();
  await page.keyboard.press('Control+a');
  await paste(text, OUTLOOK);
  await save();
  expect(await file('begrippen/vertrouwenspersoon.mdx')).toContain(`
Beste collega,

Zie [de site](https://www.waterdam.nl/koken) voor \\<naam> en \\{plaats}.

- Eerst koffie
- dan praten

→ volgende week`);
  expect(await faults()).toBe('Alles klopt.');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await save();
});

test('planted faults are mended by the editor alone', async () => {
  const name = 'vragen/werkt-het.mdx';
  const whole = await file(name);
  await writeFile(
    join(content, name),
    whole
      .replace('vraag: Werkt het?', 'vraag: Werkt het: ja?')
      .replace('gecontroleerd: 2026-11-22', 'gecontroleerd: 2026/11/22')
      .replace('uitgelicht: true', 'uitgelicht: ja')
      .replace('volgorde: 1', "volgorde: '1'")
      .replace('bronnen: [zandmeer-verslag]', 'bronnen: [zandmeer-verslagg]')
      .replace("'stap:verkennen'", "'stap:verkennn'")
      .replace('Wat wij weten en wat niet.', 'Dit kost 300 euro en een Feitt.')
      .replace('](/themas/geld/#kosten)', '](themas/geld/)')
      .concat('\n##Kop\n\n<LetOpp>\nPas op.\n</LetOpp>\n'),
  );
  await open(name);
  // The fields cannot be read: the text is shown, with a button for what is certain.
  await page.getByLabel('Het bestand', { exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^Verbeter/ })
    .first()
    .click();
  await field('vraag').locator('input').waitFor();
  expect(await field('vraag').locator('input').inputValue()).toBe('Werkt het: ja?');
  // Everything that is certain.
  while (await page.getByRole('button', { name: /^Verbeter(?: de spaties)?: / }).count()) {
    const before = await faults();
    await page
      .getByRole('button', { name: /^Verbeter(?: de spaties)?: / })
      .first()
      .click();
    await expect.poll(faults).not.toBe(before);
  }
  // And what a writer picks.
  await field('bronnen')
    .getByRole('button', { name: /^Haal weg: zandmeer-verslagg/ })
    .click();
  await pick('bronnen', 'Verslag van de eerste ronde');
  await field('verderLezen')
    .getByRole('button', { name: /^Haal weg: stap:verkennn/ })
    .click();
  await pick('verderLezen', 'Verkennen');
  await write('samenvatting', 'Wat wij weten en wat niet.');
  const body = field('(body)').locator('.cm-content');
  await body.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Lees ook [waar het geld blijft](/themas/geld/#kosten).');
  await expect.poll(faults).not.toMatch(/\d fout/);
  await save();
  const mended = await file(name);
  expect(mended).toContain("vraag: 'Werkt het: ja?'");
  expect(mended).toContain('gecontroleerd: 2026-11-22');
  await writeFile(join(content, name), whole);
});

test('two windows on one file: what each changed is put together, and what both changed is asked', async () => {
  const name = 'begrippen/directe-lijn.mdx';
  const other = await context.newPage();
  listen(other);
  await open(name);
  await open(name, other);
  await field('gecontroleerd').locator('input').fill('2026-11-29');
  await save();
  const term = field('voorkeursterm', other).locator('input');
  await term.fill('korte lijn');
  await other.getByText('Dit bestand is intussen ergens anders veranderd.').first().waitFor();
  await other.getByRole('button', { name: 'Vergelijk' }).click();
  await other.getByRole('button', { name: 'Voeg samen' }).click();
  await save(other);
  expect(await file(name)).toContain('gecontroleerd: 2026-11-29');
  expect(await file(name)).toContain('voorkeursterm: korte lijn');
  // The same field in both: neither is lost.
  await open('begrippen/vertrouwenspersoon.mdx');
  await open(name);
  await field('voorkeursterm').locator('input').fill('lijn een');
  await term.fill('lijn twee');
  await save();
  await other.getByRole('button', { name: 'Bewaar', exact: true }).click();
  const dialog = other.getByRole('dialog');
  await dialog.getByText('lijn een').waitFor();
  expect(await violations(other)).toEqual([]);
  await dialog.getByRole('button', { name: /^Bewaar die van mij/ }).click();
  await expect.poll(() => file(name)).toContain('voorkeursterm: lijn twee');
  const [beside = ''] = filesIn(content).filter((each) => each.startsWith('begrippen/_'));
  expect(await file(beside)).toContain('voorkeursterm: lijn een');
  await other.close();
});

test('a field that is none is renamed or taken away in the form', async () => {
  const name = 'verslagen/startavond.mdx';
  const whole = await file(name);
  await writeFile(
    join(content, name),
    whole.replace('vervolg:', 'vervolgg:').replace('uitkomsten:', 'onzin: ja\nuitkomsten:'),
  );
  await open(name);
  await field('vervolgg').getByRole('button', { name: 'Verbeter: «vervolgg» wordt «vervolg»' }).click();
  await field('onzin').getByText('Dit veld kent de handleiding niet.').waitFor();
  await field('onzin').getByRole('button', { name: 'Haal weg: onzin' }).click();
  await expect.poll(faults).toBe('Alles klopt.');
  await save();
  expect(await file(name)).toBe(whole);
});

test('a draft survives a crash of the browser', async () => {
  const name = 'themas/geld.mdx';
  const before = await file(name);
  const tab = await context.newPage();
  await open(name, tab);
  await field('titel', tab).locator('input').fill('Geld en nog iets');
  await tab.getByText('Veranderd, nog niet bewaard').waitFor();
  await tab.close({ runBeforeUnload: false });
  expect(await file(name)).toBe(before);
  await page.goto(new URL(address).origin);
  await page.getByRole('heading', { name: 'Nog niet bewaard' }).waitFor();
  await page.locator('.melding').getByRole('link', { name: 'Geld en nog iets' }).click();
  expect(await field('titel').locator('input').inputValue()).toBe('Geld en nog iets');
  await page.getByRole('button', { name: 'Gooi het concept weg' }).click();
  await expect.poll(() => field('titel').locator('input').inputValue()).not.toBe('Geld en nog iets');
});

test('a draft of before a change elsewhere takes nothing of that change back', async () => {
  const name = 'begrippen/vertrouwenspersoon.mdx';
  const before = await file(name);
  const tab = await context.newPage();
  await open(name, tab);
  await field('voorkeursterm', tab).locator('input').fill('iemand om op te bouwen');
  await tab.getByText('Veranderd, nog niet bewaard').waitFor();
  await tab.close({ runBeforeUnload: false });
  await writeFile(join(content, name), before.replace(/^gecontroleerd: .*$/m, 'gecontroleerd: 2026-11-28'));
  await open(name);
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.getByRole('button', { name: 'Voeg samen' }).click();
  await save();
  expect(await file(name)).toContain('gecontroleerd: 2026-11-28');
  expect(await file(name)).toContain('voorkeursterm: iemand om op te bouwen');
  await writeFile(join(content, name), before);
});

test('a page is laid down: its day, its change, its address, and a commit of that alone', async () => {
  const name = 'themas/geld.mdx';
  await writeFile(join(content, 'los.txt'), 'Van iemand anders.');
  git('add', 'los.txt');
  await open(name);
  await page.getByRole('button', { name: 'Leg vast', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Wat veranderde er?').fill('Nagelopen en kleiner gemaakt.');
  expect(await dialog.getByLabel('Zin bij het vastleggen').inputValue()).toMatch(/^Werk «.+» bij$/);
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await page.getByText('Vastgelegd in git. Er is niets verstuurd.').first().waitFor();
  expect(await file(name)).toContain('gecontroleerd: 2026-11-30');
  expect(await file(name)).toContain('wat: Nagelopen en kleiner gemaakt.');
  expect(git('log', '-1', '--name-only', '--format=%s')).toMatch(
    /^Werk «.+» bij\n\n(?:adressen\.yaml\n)?themas\/geld\.mdx\n$/,
  );
  expect(git('status', '--porcelain', '--', 'los.txt')).toMatch(/^A/);
});

test('a file of Word that came back is dropped, looked at per page, and what is chosen is saved', async () => {
  const name = 'leerlijn/start.mdx';
  const path = '/leerlijn/start.docx';
  const made = await officeFiles({ content, editie: 'landelijk' }, path);
  const before = await file(name);
  const back = new WordFile(made.get(path) ?? new Uint8Array())
    .words('De groep kiest zelf.', 'De groep kiest altijd zelf.')
    .words('Koffie.', 'Thee.')
    .words('Minuten', 'Min.')
    .remark('Zet de stoelen', 'Past dat in de zaal?');
  await page.goto(new URL(address).origin);
  const main = page.getByRole('main');
  await main.getByText('Terug uit Word of LibreOffice').waitFor();
  const dropped = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], 'start-An.docx'));
      return data;
    },
    [...back.bytes()],
  );
  await main.dispatchEvent('drop', { dataTransfer: dropped });

  await page.getByRole('heading', { level: 1, name: 'start-An.docx' }).waitFor();
  expect(await main.getByText('3 voorstellen, waarvan 2 gewone tekst.').count()).toBe(1);
  expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    expect.stringMatching(/start$/),
    'Zonder plek in de bron',
    'Opmerkingen',
  ]);
  expect(await main.getByText('Past dat in de zaal?').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  const group = main.getByRole('listitem').filter({ hasText: 'altijd' });
  await group.getByRole('button', { name: 'Neem over' }).focus();
  await page.keyboard.press('Enter');
  await main.getByRole('button', { name: 'Bewaar 1 voorstel' }).click();
  await main.getByText('1 voorstel is overgenomen en bewaard.').waitFor();
  expect(await file(name)).toBe(before.replace('De groep kiest zelf.', 'De groep kiest altijd zelf.'));

  // The rest can be taken over later.
  await main.getByRole('button', { name: 'Alle pagina’s' }).click();
  await main.getByLabel('Kies een .docx of .odt').setInputFiles({
    name: 'start-An.docx',
    mimeType: '',
    buffer: Buffer.from(back.bytes()),
  });
  await main.getByText('2 voorstellen, waarvan 1 gewone tekst.').waitFor();
});

describe('everybody can use it', () => {
  test.each(['', 'leerlijn/start.mdx', 'sjablonen/begroting.mdx', 'handleiding.yaml'])(
    '«%s» has no fault of accessibility, also narrow and dark',
    async (name) => {
      await page.goto(`${new URL(address).origin}/#${encodeURIComponent(name)}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (name) await page.locator('.overzicht-fouten').waitFor();
      // What lies folded in what was folded is only there when that was opened.
      for (let depth = 0; depth < 3; depth++) {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
            details.open = true;
        });
        await page.waitForTimeout(100);
      }
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1300, height: 900 });
    },
  );

  test('the windows of tags, links and tables too', async () => {
    await open('vragen/werkt-het.mdx');
    for (const name of ['Feit invoegen', 'Link', 'Tabel', '<…> Andere tags']) {
      await field('(body)').getByRole('button', { name, exact: true }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });

  test('the browser complained of nothing', async () => {
    await open('sjablonen/begroting.mdx');
    await page.goto(new URL(address).origin);
    expect(complaints).toEqual([]);
  });
});

test('an editor that is killed leaves no site behind', async () => {
  const site = await page.evaluate(async () => {
    const answer = await fetch('/api/overview', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return ((await answer.json()) as { site: string }).site;
  });
  const stands = () =>
    fetch(site).then(
      () => true,
      () => false,
    );
  expect(await stands()).toBe(true);
  child.kill('SIGKILL');
  await expect.poll(stands).toBe(false);
});

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => done(typeof at === 'object' && at ? at.port : 0));
    });
  });
}
