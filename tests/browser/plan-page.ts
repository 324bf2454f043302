import { text } from 'node:stream/consumers';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { builtSite } from '../built-site.ts';

export const KEY = 'handleiding:plan';
export const POINT = 'punt.verkennen-cijfers';
export const COORDINATOR = 'mensen.netwerkcoordinator';

/** A browser of somebody who was never here; more tabs of it are `context().newPage()`. */
export async function visitor(browser: Browser, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    baseURL: builtSite.site,
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    ...options,
  });
  onTestFinished(() => context.close());
  const complaints: string[] = [];
  const asked: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => asked.push(request.url()));
  return { context, page: await context.newPage(), complaints, asked };
}

export async function open(page: Page, address = '/plan/'): Promise<void> {
  await page.goto(address);
  await page.locator('#plan-werk').waitFor();
}
export const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
export const status = (page: Page) => page.locator('#plan-status');
export const message = (page: Page) => page.locator('#plan-melding');
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
export const kept = (page: Page) =>
  expect.poll(() => status(page).textContent()).toBe('Bewaard in deze browser');
/** What the page wrote, as it lies in the browser after the last change. */
export async function storedPlan(page: Page): Promise<Record<string, unknown>> {
  await kept(page);
  return JSON.parse((await stored(page))!) as Record<string, unknown>;
}

/** Fills in what a policy officer fills in: place, date, people, a step less, a pause, a point, a number. */
export async function fillIn(page: Page): Promise<void> {
  await field(page, 'gemeente').fill('Zandmeer');
  await field(page, 'organisatie').fill('Stichting Dichtbij');
  await field(page, 'start').fill('2027-01-04');
  await field(page, 'aantal').fill('20');
  await field(page, COORDINATOR).fill('Noor de Wit');
  await field(page, 'stap.spelregels-en-bescherming').uncheck();
  await button(page, 'Voeg een pauze toe').click();
  await page.locator('[data-pauze=naam]').fill('Zomervakantie');
  await page.locator('[data-pauze=van]').fill('2027-07-10');
  await page.locator('[data-pauze=tot]').fill('2027-08-22');
  await page.locator('[data-stap=verkennen] summary').click();
  await field(page, `${POINT}.klaar`).check();
  await field(page, `${POINT}.wie`).fill('Noor de Wit');
  await field(page, `${POINT}.op`).fill('2027-02-01');
  await field(page, `${POINT}.notitie`).fill('Cijfers van het CBS');
  await page.locator('[data-post=coordinator] summary').click();
  await field(page, 'post.coordinator.prijs.laag').fill('52,50');
  await page.keyboard.press('Tab');
  await expect.poll(() => stored(page)).toContain('52.5');
}

/** On a phone one part is in sight at a time. */
export const toPart = (page: Page, id: string) => page.locator(`.plan-balk a[href="#${id}"]`).click();

export const table = (page: Page) => page.locator('.plan-planning table tbody tr');
export const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).first().click()]);
  return { name: file.suggestedFilename(), text: await text(await file.createReadStream()) };
};
export const upload = (page: Page, content: string) =>
  page
    .locator('#plan-open')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) });
export const storedPlanNow = async (page: Page) => JSON.parse((await stored(page))!) as unknown;

export async function storedAfter(page: Page, words: string): Promise<unknown> {
  await expect.poll(() => stored(page)).toContain(words);
  return storedPlanNow(page);
}

/** What stands below a field that cannot stand. */
export const complaint = (page: Page, name: string) =>
  page.locator(`[id="fout-${name.replaceAll('.', '-')}"]`);
