import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { visit } from '../../src/cli/accessibility/visit.ts';
import { circumstances } from '../../src/cli/accessibility/circumstances.ts';
import { test } from './reader.ts';

/** What is found wrong on a page with something planted in it: `zo:motor regel`, each once. */
async function faultsWith(page: Page, planted: { css?: string; html?: string }): Promise<string[]> {
  await page.route('**/over/', async (route) => {
    const html = await (await route.fetch()).text();
    const body = html
      .replace('</head>', planted.css ? '<link rel="stylesheet" href="/geplant.css"></head>' : '</head>')
      .replace('</main>', `${planted.html ?? ''}</main>`);
    await route.fulfill({ body, contentType: 'text/html' });
  });
  await page.route('**/geplant.css', (route) =>
    route.fulfill({ body: planted.css ?? '', contentType: 'text/css' }),
  );
  const { observations } = await visit(page, '/over/', circumstances, 'landelijk');
  const faults = observations.flatMap(({ circumstance, finds }) =>
    finds
      .filter(({ soort }) => soort === 'fout')
      .map(({ motor, rule: line }) => `${circumstance}: ${motor} ${line}`),
  );
  return [...new Set(faults)];
}

test('a good page has nothing wrong, in every way of looking', async ({ open }) => {
  const { page } = await open('/');
  expect(await faultsWith(page, {})).toEqual([]);
});

test('both engines see a picture that says nothing and letters that are too pale', async ({ open }) => {
  const { page } = await open('/');
  const found = await faultsWith(page, {
    html: '<img src="/favicon.svg"><p class="geplant">Bleek</p>',
    css: '.geplant { color: #bbb; background: #fff }',
  });
  expect(found).toEqual(
    expect.arrayContaining([
      'licht: axe image-alt',
      'licht: axe color-contrast',
      'licht: ibm img_alt_valid',
      'licht: ibm text_contrast_sufficient',
    ]),
  );
});

test('letters that are too pale in the dark only are seen in the dark only', async ({ open }) => {
  const { page } = await open('/');
  const found = await faultsWith(page, {
    html: '<p class="geplant">Bleek</p>',
    css: '@media (prefers-color-scheme: dark) { .geplant { color: #333; background: #000 } }',
  });
  expect(found.sort()).toEqual(['donker: axe color-contrast', 'donker: ibm text_contrast_sufficient']);
});

test('a page that is too wide on a small screen is seen', async ({ open }) => {
  const { page } = await open('/');
  const found = await faultsWith(page, {
    html: '<div class="geplant">Breed</div>',
    css: '.geplant { inline-size: 500px }',
  });
  expect(found.sort()).toEqual(['smal: eigen opzij-schuiven', 'tekstafstand: eigen opzij-schuiven']);
});

test('letters in a fixed size, and a box that they grow out of, are seen', async ({ open }) => {
  const { page } = await open('/');
  const html = '<p class="vast">Vaste letters</p><p class="bak">Tekst in een bak van een vaste hoogte</p>';
  const css = '.vast { font-size: 17px } .bak { block-size: 30px; overflow: hidden }';
  expect(await faultsWith(page, { html, css })).toEqual(
    expect.arrayContaining(['letters-200: eigen letters-vast', 'letters-200: eigen tekst-afgesneden']),
  );
});

test('words on top of other words are seen, also in the cells of a table', async ({ open }) => {
  const { page } = await open('/');
  const html =
    '<div class="tabel"><table class="geplant"><tr><td>Een lange taak in een lage cel</td></tr><tr><td>Een tweede</td></tr></table></div>';
  const css = '.geplant :is(tbody, tr, td) { display: block; block-size: 2px; padding: 0 }';
  expect(await faultsWith(page, { html, css })).toContain('smal: eigen tekst-over-tekst');
});

test('words that no longer fit when a reader sets them wider are seen', async ({ open }) => {
  const { page } = await open('/');
  const html = '<p class="geplant">Precies passend</p>';
  const css =
    '.geplant { inline-size: fit-content; max-inline-size: 9rem; white-space: nowrap; overflow: hidden }';
  expect(await faultsWith(page, { html, css })).toContain('tekstafstand: eigen tekst-afgesneden');
});

test('buttons that are too small and too close are seen; links in a sentence are let be', async ({
  open,
}) => {
  const { page } = await open('/');
  const css =
    '.geplant button { inline-size: 16px; block-size: 16px; min-block-size: 0; padding: 0; margin: 0 }';
  const buttons =
    '<div class="geplant"><button aria-label="Een"></button><button aria-label="Twee"></button></div>';
  expect(await faultsWith(page, { html: buttons, css })).toContain('licht: eigen raakvlak-klein');
  const inline = '<p>Lees <a href="/over/">dit</a> of <a href="/privacy/">dat</a>, of allebei.</p>';
  expect((await faultsWith(page, { html: inline })).filter((fault) => fault.includes('raakvlak'))).toEqual(
    [],
  );
});

test('focus that does not show is seen', async ({ open }) => {
  const { page } = await open('/');
  const html = '<p><a class="geplant" href="/over/">Zonder rand</a></p>';
  const css = '.geplant:focus-visible { outline: none !important }';
  expect(await faultsWith(page, { html, css })).toContain('licht: eigen focus-onzichtbaar');
});
