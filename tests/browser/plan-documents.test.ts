import { buffer } from 'node:stream/consumers';
import ICAL from 'ical.js';
import { strFromU8, unzipSync } from 'fflate';
import { extractRawText } from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { expect, onTestFinished } from 'vitest';
import { builtSite } from '../built-site.ts';
import { renewSite, test } from './reader.ts';

/** What somebody filled in before: the documents are made from it, in the browser. */
const PLAN = {
  versie: 1,
  inhoud: { versie: '0.1.0', datum: '2026-11-22' },
  gemeente: 'Zandmeer',
  organisatie: 'Stichting Dichtbij',
  start: '2027-01-04',
  aantal: 10,
  tempo: 'midden',
  bijeenkomst: { elkeMaanden: 1, hoeveelste: 1, weekdag: 2, begin: '19:30' },
  leerlijn: { weekdag: 2, begin: '19:00' },
  mensen: { netwerkcoordinator: 'Noor de Wit' },
  weggelaten: ['spelregels-en-bescherming'],
  pauzes: [{ naam: 'Zomervakantie', van: '2027-07-10', tot: '2027-08-22' }],
  punten: { 'verkennen-cijfers': { klaar: true, wie: 'Noor de Wit', notitie: 'Van het CBS' } },
  begroting: { coordinator: { prijs: { laag: 1000, hoog: 1000 } } },
};

async function openPlan(browser: Browser, plan: object = PLAN): Promise<Page> {
  const context = await browser.newContext({ baseURL: builtSite.site, locale: 'nl-NL' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto('/plan/');
  await page.evaluate((text) => localStorage.setItem('handleiding:plan', text), JSON.stringify(plan));
  await page.reload();
  await page.locator('#plan-werk').waitFor();
  return page;
}

async function make(page: Page, document: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#plan-maak-${document}`).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}
const words = async (bytes: Buffer) =>
  (await extractRawText({ buffer: bytes })).value.replaceAll('\u00a0', ' ');

test('the plan as a Word file has its dates, people, money and ticks', async ({ browser }) => {
  const { name, bytes } = await make(await openPlan(browser), 'plan');
  expect(name).toBe('zandmeer-plan.docx');
  const text = await words(bytes);
  for (const part of [
    'gemeente Zandmeer',
    '4 januari 2027',
    'Noor de Wit',
    'Van het CBS',
    'Zomervakantie',
    'Totaal',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('Stap 5. ');
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!);
  expect(xml.match(/w14:checkbox|w14:checked/g)!.length).toBeGreaterThan(20);
});

const annex = (page: Page, name: string) => page.getByRole('checkbox', { name });

test('the annex with practices names only those that the visitor keeps', async ({ browser }) => {
  const page = await openPlan(browser);
  const kept = page.getByRole('checkbox', { name: 'Maastricht: de Budgetkring' });
  await kept.uncheck();
  await page.reload();
  await page.locator('#plan-werk').waitFor();
  expect(await kept.isChecked()).toBe(false);
  await annex(page, 'Wat anderen meemaakten').check();
  const text = await words((await make(page, 'nota')).bytes);
  expect(text).toContain('Almere: Achter de voordeur');
  expect(text).not.toContain('Maastricht: de Budgetkring');
});

test('the proposal to the college is filled in where the plan knows, and names nobody unless that is ticked', async ({
  browser,
}) => {
  const page = await openPlan(browser);
  const { name, bytes } = await make(page, 'nota');
  expect(name).toBe('zandmeer-nota.docx');
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']!);
  for (const filled of ['Zandmeer', 'Stichting Dichtbij']) expect(xml).toContain(filled);
  const text = await words(bytes);
  for (const part of [
    'Collegevoorstel',
    'Beslispunten',
    'artikel 160 van de Gemeentewet',
    'Bijlage A. Onze visie',
  ])
    expect(text).toContain(part);
  for (const part of ['Noor de Wit', 'Bijlage B', 'handleiding.example', 'deze pagina'])
    expect(text).not.toContain(part);
  await annex(page, 'Namen van wie meedoet').check();
  await annex(page, 'Planning met alle data').check();
  const more = await words((await make(page, 'nota')).bytes);
  for (const part of ['Bijlage B. Planning', 'Bijlage C. Wie doet mee', 'Noor de Wit'])
    expect(more).toContain(part);
});

test('the small decision and the proposal to the council are papers of their own', async ({ browser }) => {
  const page = await openPlan(browser);
  for (const paper of ['startnotitie', 'raadsvoorstel'])
    expect((await make(page, paper)).name).toBe(`zandmeer-${paper}.docx`);
});

test('one page for the alderman, also as an open document', async ({ browser }) => {
  const page = await openPlan(browser);
  expect(await words((await make(page, 'a4')).bytes)).toContain('Wat is het, en voor wie?');
  await page.locator('#plan-open-formaat').check();
  const { name, bytes } = await make(page, 'a4');
  expect(name).toBe('zandmeer-a4.odt');
  const parts = unzipSync(new Uint8Array(bytes));
  expect(strFromU8(parts.mimetype!)).toBe('application/vnd.oasis.opendocument.text');
  expect(strFromU8(parts['content.xml']!)).toContain('Zandmeer');
});

test('what somebody filled in at a template is in the same document of the plan', async ({ browser }) => {
  const page = await openPlan(browser);
  await page.evaluate(
    (text) => localStorage.setItem('handleiding:sjabloon:een-a4-voor-de-wethouder', text),
    JSON.stringify({ versie: 1, antwoorden: { portefeuillehouder: 'Wethouder Bakker' } }),
  );
  expect(
    strFromU8(unzipSync(new Uint8Array((await make(page, 'a4')).bytes))['word/document.xml']!),
  ).toContain('Wethouder Bakker');
});

test('the budget is a sheet with the own number in it, the planning one with the dates', async ({
  browser,
}) => {
  const page = await openPlan(browser);
  const budget = await make(page, 'begroting');
  expect(budget.name).toBe('zandmeer-begroting.xlsx');
  const cells = (await readXlsx(budget.bytes)).flatMap(({ data }) => data.flat());
  expect(cells).toContain('Zandmeer');
  expect(cells).toContain(1000);
  const planning = await make(page, 'planning');
  const rows = (await readXlsx(planning.bytes)).flatMap(({ data }) => data);
  const dates = rows
    .flat()
    .filter((cell) => cell instanceof Date)
    .map((cell) => cell.toISOString().slice(0, 10));
  expect(dates).toContain('2027-01-04');
  expect(rows.flat()).toContain('Noor de Wit');
});

test('the calendar holds every date; made again, its events keep their names and go up', async ({
  browser,
}) => {
  const page = await openPlan(browser);
  const read = async () => {
    const { name, bytes } = await make(page, 'agenda');
    expect(name).toBe('zandmeer-agenda.ics');
    const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };
  const first = await read();
  const titles = first.map(({ summary }) => summary);
  expect(titles.some((title) => title.includes('Verkennen'))).toBe(true);
  expect(titles.some((title) => title.includes('Spelregels'))).toBe(false);
  expect(first.some(({ startDate }) => startDate.toString().endsWith('T19:30:00'))).toBe(true);
  expect((await read()).map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
});

test('without a start date it says what is missing, and nothing is lost', async ({ browser }) => {
  const page = await openPlan(browser, { ...PLAN, start: '' });
  await page.locator('#plan-maak-agenda').click();
  await expect.poll(() => page.locator('#plan-melding').textContent()).toContain('startdatum');
  expect(await page.locator('[name=gemeente]').inputValue()).toBe('Zandmeer');
});

test('when the parts cannot be fetched it says so', async ({ browser }) => {
  const page = await openPlan(browser);
  await page.route('**/stukken.json', (route) => route.abort());
  await page.locator('#plan-maak-plan').click();
  await expect.poll(() => page.locator('#plan-melding').textContent()).toContain('niet gemaakt');
});

test('after a newer version of the site came, the page says that a reload helps, and the plan stays', async ({
  browser,
}) => {
  const page = await openPlan(browser);
  await renewSite(page);
  await page.locator('#plan-maak-plan').focus();
  await page.keyboard.press('Enter');
  const message = page.locator('#plan-melding');
  await message.getByText('De site is vernieuwd sinds u deze pagina opende').waitFor();
  await page.unrouteAll();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForEvent('load');
  await page.locator('#plan-werk').waitFor();
  expect(await page.locator('[name=gemeente]').inputValue()).toBe('Zandmeer');
  expect((await make(page, 'plan')).name).toBe('zandmeer-plan.docx');
});

test('a drawing that is gone with an older version says the same', async ({ browser }) => {
  const page = await openPlan(browser, { ...PLAN, start: '' });
  await renewSite(page);
  await page.locator('[name=start]').fill('2027-01-04');
  await page.locator('#plan-melding').getByText('De site is vernieuwd').waitFor();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('handleiding:plan')))
    .toContain('2027-01-04');
});
