import { buffer } from 'node:stream/consumers';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { expect } from 'vitest';
import { builtSite } from '../built-site.ts';
import { violations } from './accessibility.ts';
import { newReader, renewSite, test, type Reader } from './reader.ts';

const BUDGET = '/sjablonen/begroting/';
const CALENDAR = '/sjablonen/agenda-netwerkbijeenkomst/';
const REGISTER = '/sjablonen/registratieformulier/';
const LETTER = '/sjablonen/brief-aan-bewoners/';
const LETTER_IN_ARABIC = `${LETTER}ar/`;
const KEY = 'handleiding:sjabloon:begroting';

const part = (page: Page) => page.locator('.invullen');
const field = (page: Page, id: string) => page.locator(`#invul_${id}`);
const inDocument = (page: Page, id: string) =>
  page.locator(`.document .invulveld[data-veld="${id}"]`).first();
const status = (page: Page) => part(page).locator('.invul-status');
const button = (page: Page, name: string) => part(page).getByRole('button', { name, exact: true });
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Opens the form of a template as a reader does. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await part(page).locator('summary').click();
  await part(page).locator('.invul-velden').waitFor();
}

/** Somebody with a browser of their own, in which nothing was kept yet. */
async function visitor(browser: Browser, options = {}): Promise<Reader> {
  return newReader(browser, options);
}

/** A plan as `/plan/` keeps it. */
const PLAN = {
  versie: 1,
  inhoud: { versie: '0.1.0', datum: '2026-11-22' },
  gemeente: 'Zandmeer',
  organisatie: 'Stichting De Brug',
  start: '2027-01-04',
  aantal: 12,
  tempo: 'midden',
  bijeenkomst: { elkeMaanden: 1, hoeveelste: 1, weekdag: 2, begin: '19:00' },
  leerlijn: { weekdag: 2, begin: '19:00' },
  mensen: {},
  weggelaten: [],
  pauzes: [],
  punten: {},
  begroting: {},
};

const bytesOf = async (download: Download): Promise<Uint8Array> => buffer(await download.createReadStream());

test('what one fills in stands in the document at once, is kept, and comes back', async ({ browser }) => {
  const { page, complaints, elsewhere } = await visitor(browser);
  await open(page, BUDGET);
  expect(await inDocument(page, 'organisatie').textContent()).toBe('Organisatie');
  expect(await status(page).textContent()).toBe('U hebt hier zelf nog niets ingevuld');
  await field(page, 'organisatie').fill('De <Brug>');
  await field(page, 'periode-van').fill('2027-01-04');
  await field(page, 'totaal').fill('46.504,5');
  await field(page, 'btw').selectOption('Zonder btw');
  expect(await inDocument(page, 'organisatie').textContent()).toBe('De <Brug>');
  expect(await inDocument(page, 'periode-van').textContent()).toBe('4 januari 2027');
  expect(await inDocument(page, 'totaal').textContent()).toMatch(/^€\s46\.504,50$/);
  expect(await inDocument(page, 'btw').textContent()).toBe('Zonder btw');
  expect(await status(page).textContent()).toBe('Bewaard in deze browser');
  expect(await part(page).locator('.invul-stand').textContent()).toMatch(/^4 van \d+ velden ingevuld$/);
  await page.reload();
  // Who filled it in before finds it open.
  await expect.poll(() => field(page, 'organisatie').inputValue()).toBe('De <Brug>');
  expect(await inDocument(page, 'organisatie').textContent()).toBe('De <Brug>');
  await field(page, 'organisatie').fill('');
  expect(await inDocument(page, 'organisatie').textContent()).toBe('Organisatie');
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('every kind of field takes its own kind of answer', async ({ browser }) => {
  const { page, complaints } = await visitor(browser);
  await open(page, CALENDAR);
  await page.getByLabel('De casus is vooraf besproken met de inbrenger').check();
  expect(await inDocument(page, 'casus-klaar').textContent()).toBe(
    '☒ De casus is vooraf besproken met de inbrenger',
  );
  await open(page, REGISTER);
  const group = page.getByRole('group', { name: 'Waar ging het over?' });
  await group.getByLabel('Wonen').check();
  await group.getByLabel('Energie').check();
  expect(await inDocument(page, 'onderwerp').textContent()).toBe('Wonen, Energie');
  await open(page, BUDGET);
  await field(page, 'aantal').fill('tien');
  expect(await field(page, 'aantal').getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#invul_aantal_fout').textContent()).toContain('Vul een getal in');
  await field(page, 'aantal').fill('10');
  expect(await field(page, 'aantal').getAttribute('aria-invalid')).toBeNull();
  await field(page, 'gevraagd-aan').fill('Oppas\nEten');
  expect(await inDocument(page, 'gevraagd-aan').textContent()).toBe('Oppas\nEten');
  // A signature is set with a pen.
  expect(await field(page, 'handtekening').count()).toBe(0);
  expect(await part(page).textContent()).toContain('Een handtekening zet u op papier');
  expect(complaints).toEqual([]);
});

test('a day that is half typed or a slip is told, stays in its field, and the document keeps the day it had', async ({
  browser,
}) => {
  const { page, complaints } = await visitor(browser);
  await open(page, BUDGET);
  const day = field(page, 'periode-van');
  await day.fill('2027-01-04');
  for (const slip of ['2227-01-04', '0002-01-04', undefined]) {
    if (slip) await day.fill(slip);
    else {
      await day.focus();
      await page.keyboard.press('Backspace');
    }
    expect(await page.locator('#invul_periode-van_fout').textContent()).toBe('');
    await field(page, 'organisatie').fill(`Na ${slip}`);
    expect(await page.locator('#invul_periode-van_fout').textContent()).toContain('Vul een hele datum in');
    expect(await day.getAttribute('aria-invalid')).toBe('true');
    if (slip) expect(await day.inputValue()).toBe(slip);
    else expect(await day.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(true);
    expect(await inDocument(page, 'periode-van').textContent()).toBe('4 januari 2027');
    expect(await kept(page)).toContain('2027-01-04');
    await day.fill('2027-01-04');
    expect(await day.getAttribute('aria-invalid')).toBeNull();
  }
  await day.focus();
  await page.keyboard.press('Backspace');
  await button(page, 'Wis alles').click();
  await button(page, 'Ja, wis alles').click();
  expect(await day.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(false);
  expect(complaints).toEqual([]);
});

test('the names of the plan are there already, and can be changed here', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.goto('/');
  await page.evaluate((plan) => localStorage.setItem('handleiding:plan', plan), JSON.stringify(PLAN));
  await open(page, BUDGET);
  expect(await field(page, 'gemeente').inputValue()).toBe('Zandmeer');
  expect(await field(page, 'aantal').inputValue()).toBe('12');
  expect(await inDocument(page, 'organisatie').textContent()).toBe('Stichting De Brug');
  // A budget begins with the coordinator, and not with the first day of the plan.
  expect(await field(page, 'periode-van').inputValue()).toBe('');
  expect(await page.locator('#invul_gemeente_herkomst').isVisible()).toBe(true);
  await field(page, 'gemeente').fill('Veenrade');
  expect(await page.locator('#invul_gemeente_herkomst').isVisible()).toBe(false);
  await page.reload();
  await expect.poll(() => field(page, 'gemeente').inputValue()).toBe('Veenrade');
  // The plan itself is left alone.
  expect(await page.evaluate(() => localStorage.getItem('handleiding:plan'))).toBe(JSON.stringify(PLAN));
});

test('everything can be deleted, after a question, and only of this document', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page, CALENDAR);
  await field(page, 'plek').fill('Buurthuis');
  await open(page, BUDGET);
  await field(page, 'organisatie').fill('De Brug');
  await button(page, 'Wis alles').click();
  await button(page, 'Nee, houd het').click();
  expect(await kept(page)).toContain('De Brug');
  await button(page, 'Wis alles').click();
  await button(page, 'Ja, wis alles').click();
  expect(await kept(page)).toBeNull();
  expect(await field(page, 'organisatie').inputValue()).toBe('');
  expect(await inDocument(page, 'organisatie').textContent()).toBe('Organisatie');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([
    'handleiding:sjabloon:agenda-netwerkbijeenkomst',
  ]);
});

test('the document goes to the clipboard with its headings, tables and answers', async ({ browser }) => {
  const { page } = await visitor(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await open(page, BUDGET);
  await field(page, 'organisatie').fill('De <Brug>');
  await button(page, 'Kopieer het document').click();
  await part(page).getByText('Het document is gekopieerd').waitFor();
  const [html, text] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return [await read('text/html'), await read('text/plain')] as const;
  });
  expect(html).toMatch(/<h2[^>]*>Gegevens/);
  expect(html).toContain('De &lt;Brug&gt;');
  expect(html).not.toMatch(/class=|href="\/|<button/);
  expect(text).toContain('De <Brug>');
});

test('after a newer version of the site came, the page says that a reload helps, and the answers stay', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await page.goto(BUDGET);
  await part(page).locator('summary').click();
  await field(page, 'organisatie').fill('De Brug');
  await renewSite(page);
  await button(page, 'Bewaar als Word').focus();
  await page.keyboard.press('Enter');
  await part(page).getByText('De site is vernieuwd sinds u deze pagina opende').waitFor();
  await page.unrouteAll();
  await page.reload();
  await expect.poll(() => field(page, 'organisatie').inputValue()).toBe('De Brug');
  // The form itself may be what is gone.
  await page.goto(CALENDAR);
  await renewSite(page);
  await part(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await part(page).getByText('De site is vernieuwd').waitFor();
});

test('without a clipboard the page says so', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, BUDGET);
  await button(page, 'Kopieer het document').click();
  await part(page).getByText('Kopiëren lukt niet in deze browser').waitFor();
});

test('files made here hold the answers: a document for Word and in ODT, the budget as a spreadsheet', async ({
  browser,
}) => {
  const { page, complaints, elsewhere } = await visitor(browser);
  await open(page, BUDGET);
  await field(page, 'organisatie').fill('De <Brug>');
  await field(page, 'aantal').fill('20');
  await field(page, 'dekking-gemeente').fill('€ 1.250,50');
  const save = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  };
  const word = await save('Bewaar als Word');
  expect(word.name).toBe('begroting.docx');
  const text = new DOMParser().parseFromString(
    strFromU8(unzipSync(word.bytes)['word/document.xml']!),
    'text/xml',
  ).documentElement!.textContent;
  expect(text).toContain('De <Brug>');
  const odt = await save('Bewaar als ODT');
  expect(odt.name).toBe('begroting.odt');
  expect(strFromU8(unzipSync(odt.bytes)['content.xml']!)).toContain('De &lt;Brug&gt;');
  const sheet = await save('Bewaar als Excel');
  expect(sheet.name).toBe('begroting.xlsx');
  const cells = (await readXlsx(Buffer.from(sheet.bytes))).flatMap(({ data }) => data.flat());
  expect(cells).toEqual(expect.arrayContaining(['De <Brug>', 20, 1250.5]));
  expect((await save('Bewaar als ODS')).name).toBe('begroting.ods');
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('a letter in Arabic takes answers in their own order, on the page and in the file for Word, and shares them', async ({
  browser,
}) => {
  const { page, complaints, elsewhere } = await visitor(browser);
  await open(page, LETTER_IN_ARABIC);
  await field(page, 'telefoon').fill('+31 6 12345678');
  await field(page, 'organisatie').fill('Stichting De Brug');
  const number = inDocument(page, 'telefoon');
  expect(await number.textContent()).toBe('+31 6 12345678');
  expect(await number.evaluate((node) => getComputedStyle(node.closest('.passage')!).direction)).toBe('rtl');
  // The plus is drawn left of the digits, though the sentence around it runs to the left.
  const places = await number.evaluate((node) => {
    const words = document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode()!;
    return [0, 1, 4, 6, 13].map((at) => {
      const one = document.createRange();
      one.setStart(words, at);
      one.setEnd(words, at + 1);
      return one.getBoundingClientRect().left;
    });
  });
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Bewaar als Word').click(),
  ]);
  expect(download.suggestedFilename()).toBe('brief-aan-bewoners-ar.docx');
  const text = new DOMParser().parseFromString(
    strFromU8(unzipSync(await bytesOf(download))['word/document.xml']!),
    'text/xml',
  ).documentElement!.textContent;
  expect(text).toContain('\u2068+31 6 12345678\u2069');
  expect(text).toContain('Stichting De Brug');
  // What was filled in here stands in the Dutch letter too.
  await page.goto(LETTER);
  await expect.poll(() => field(page, 'telefoon').inputValue()).toBe('+31 6 12345678');
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('forbidden and full storage: everything works, and the page says that nothing is kept', async ({
  browser,
}) => {
  for (const [name, message] of [
    ['SecurityError', 'staat bewaren niet toe'],
    ['QuotaExceededError', 'de opslag van uw browser is vol'],
  ]) {
    const { page, complaints } = await visitor(browser);
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('Refused.', name);
      };
      Object.defineProperty(window, 'localStorage', {
        get:
          name === 'SecurityError'
            ? refuse
            : () => ({ getItem: () => null, setItem: refuse, removeItem: () => {} }),
      });
    }, name);
    await open(page, BUDGET);
    await field(page, 'organisatie').fill('De Brug');
    expect(await status(page).textContent()).toContain(message);
    expect(await inDocument(page, 'organisatie').textContent()).toBe('De Brug');
    expect(complaints).toEqual([]);
  }
});

test('what was kept and cannot be read is said, and the form works', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.goto('/');
  await page.evaluate((key) => localStorage.setItem(key, '{"antwoorden":[1'), KEY);
  await page.goto(BUDGET);
  await part(page).locator('.invul-velden').waitFor();
  expect(await status(page).textContent()).toContain('niet te lezen');
  await field(page, 'organisatie').fill('De Brug');
  expect(await kept(page)).toContain('De Brug');
});

test('two tabs show the same', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: builtSite.site, locale: 'nl-NL' });
  const one = await context.newPage();
  const two = await context.newPage();
  await open(one, BUDGET);
  await open(two, BUDGET);
  await field(one, 'organisatie').fill('De Brug');
  await expect.poll(() => field(two, 'organisatie').inputValue()).toBe('De Brug');
  expect(await inDocument(two, 'organisatie').textContent()).toBe('De Brug');
});

test('works by keyboard alone', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.goto(BUDGET);
  await part(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await part(page).locator('.invul-velden').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('De Brug');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Zandmeer');
  expect(await inDocument(page, 'organisatie').textContent()).toBe('De Brug');
  expect(await inDocument(page, 'gemeente').textContent()).toBe('Zandmeer');
  await button(page, 'Wis alles').focus();
  await page.keyboard.press('Enter');
  // The question has the keyboard, at the answer that takes nothing away.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nee, houd het');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Wis alles');
  expect(await inDocument(page, 'organisatie').textContent()).toBe('De Brug');
});

test.for([
  { viewport: { width: 320, height: 640 }, colorScheme: 'light' as const },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' as const },
])('nothing is wrong or sticks out, open and with a wrong answer: %#', async (options, { browser }) => {
  const { page } = await visitor(browser, options);
  for (const address of [BUDGET, REGISTER]) {
    await open(page, address);
    if (address === BUDGET) await field(page, 'aantal').fill('tien');
    await button(page, 'Wis alles').click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('printed alone: the title and the document with its answers, nothing else', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = document.documentElement.className;
    };
  });
  await open(page, BUDGET);
  await field(page, 'organisatie').fill('De Brug');
  await button(page, 'Druk het document af').click();
  expect(await page.evaluate(() => document.documentElement.dataset.printed)).toContain('druk-document');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('h1').isVisible()).toBe(true);
  expect(await inDocument(page, 'organisatie').isVisible()).toBe(true);
  for (const away of ['.invullen', '#posten', '#velden', '.bronnen'])
    expect(await page.locator(away).isVisible(), away).toBe(false);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await page.evaluate(() => document.documentElement.className)).not.toContain('druk-document');
});

test('without script there is the document, and no form that does nothing', async ({ browser }) => {
  const { page } = await visitor(browser, { javaScriptEnabled: false });
  await page.goto(BUDGET);
  expect(await part(page).isVisible()).toBe(false);
  expect(await inDocument(page, 'organisatie').isVisible()).toBe(true);
});
