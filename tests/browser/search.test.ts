import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { builtSite } from '../built-site.ts';
import { violations } from './accessibility.ts';
import { addresses } from './addresses.ts';
import { test } from './reader.ts';
import { LIST, reported, results, status } from './search-results.ts';

/** Kinds and places that never meet: a question has no municipality. */
const NOTHING = '/zoeken/?q=geld&soort=vraag&gemeente=Almere';

/** The page that each result leads to: the path of its first link. */
const paths = (page: Page): Promise<string[]> =>
  results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')!.pathname));

/** Asks for more until there is no more, as a reader would. */
async function showAll(page: Page): Promise<string[]> {
  const count = await reported(page);
  for (let seen = -1; seen !== (await results(page).count());) {
    seen = await results(page).count();
    if (seen < count) {
      await page.locator('#zoekmeer').click();
      await expect.poll(() => results(page).count()).toBeGreaterThan(seen);
    }
  }
  return paths(page);
}

test('results are items of one list, and each leads to a page of the site', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld');
  expect(await reported(page)).toBeGreaterThan(3);
  expect(await page.locator(LIST).count()).toBe(1);
  expect(await page.locator(`${LIST} > *:not(li)`).count()).toBe(0);
  expect((await paths(page)).filter((path) => !addresses.includes(path))).toEqual([]);
});

test('the number that is announced is the number that can be shown', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld');
  const count = await reported(page);
  const all = await showAll(page);
  expect(all).toHaveLength(count);
  expect(new Set(all).size).toBe(count);
});

test('a page is found by its title', async ({ open }) => {
  const { page } = await open('/zoeken/?q=den+haag+nieuwe+sporen');
  await reported(page);
  expect((await paths(page))[0]).toBe('/praktijken/den-haag-nieuwe-sporen/');
});

test('a page that is named otherwise opens where the words stand', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld');
  await showAll(page);
  await page.waitForLoadState('networkidle');
  const titles = await results(page)
    .filter({ has: page.locator('mark') })
    .locator('h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(titles.filter((href) => /#[a-z0-9-]+:~:text=.*gel[dt]/i.test(href)).length).toBeGreaterThan(3);
});

test('the words that were asked for are marked in the excerpt', async ({ open }) => {
  const { page } = await open('/zoeken/?q=vergoeding');
  await reported(page);
  await expect.poll(() => results(page).locator('mark').count()).toBeGreaterThan(2);
  const marked = await results(page).locator('mark').allTextContents();
  expect(marked.filter((word) => !/vergoed/i.test(word))).toEqual([]);
});

test('filters narrow each other', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld&soort=praktijk&gemeente=Almere');
  expect(await reported(page)).toBe(1);
  expect(await paths(page)).toEqual(['/praktijken/almere-achter-de-voordeur/']);
});

test('a second value of a filter widens', async ({ open }) => {
  const { page } = await open('/zoeken/?soort=praktijk&gemeente=Almere&gemeente=Maastricht');
  await reported(page);
  expect((await paths(page)).sort()).toEqual([
    '/praktijken/almere-achter-de-voordeur/',
    '/praktijken/maastricht-budgetkring/',
  ]);
});

test('a praktijk with three municipalities is found under each', async ({ open }) => {
  for (const gemeente of ['Utrecht', 'Vianen', 'Utrechtse Heuvelrug']) {
    const { page } = await open(`/zoeken/?gemeente=${encodeURIComponent(gemeente)}`);
    await reported(page);
    expect(await paths(page)).toContain('/praktijken/utrecht-alleato-netwerk/');
  }
});

test('every filter gives as many results as stands beside it', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld&soort=begrip');
  await reported(page);
  const counts = await page.locator('fieldset input[name=soort]').evaluateAll((inputs) =>
    inputs.map((input) => ({
      value: (input as HTMLInputElement).value,
      count: Number(input.parentElement!.querySelector('[data-aantal]')!.textContent!.replace(/\D/g, '')),
    })),
  );
  expect(counts.some(({ count }) => count > 0)).toBe(true);
  for (const { value, count } of counts) {
    await page.goto(`/zoeken/?q=geld&soort=${value}`);
    expect([value, await reported(page)]).toEqual([value, count]);
  }
});

test('filters in the address are ticked and in sight', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld&soort=praktijk&gemeente=Almere');
  await reported(page);
  expect(
    await page
      .locator('input[type=checkbox]:checked')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['praktijk', 'Almere']);
  expect(await page.locator('input[value=Almere]').isVisible()).toBe(true);
});

test('typing searches and keeps the address up to date', async ({ open }) => {
  const { page } = await open('/zoeken/');
  await page.locator('main input[type=search]').pressSequentially('vergoeding');
  await page.waitForURL('**/zoeken/?q=vergoeding');
  await expect.poll(() => status(page).textContent()).toContain('“vergoeding”');
  expect(await results(page).count()).toBeGreaterThan(0);
});

test('the back button brings back what was asked before', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld');
  const before = await reported(page);
  await page.locator('#zoekfilters summary').click();
  await page.locator('input[value=stap]').check();
  await page.waitForURL('**/zoeken/?q=geld&soort=stap');
  await expect.poll(() => reported(page)).toBeLessThan(before);
  await page.goBack();
  await page.waitForURL('**/zoeken/?q=geld');
  await expect.poll(() => reported(page)).toBe(before);
  expect(await page.locator('input[value=stap]').isChecked()).toBe(false);
});

test('back from a result, the results are there again', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld&soort=stap');
  const before = await showAll(page);
  await results(page).first().locator('a').first().click();
  await page.waitForURL('**/stappenplan/**');
  await page.goBack();
  await reported(page);
  expect(await paths(page)).toEqual(before);
  expect(await page.locator('main input[type=search]').inputValue()).toBe('geld');
});

test('the page without a question asks for one and lists nothing', async ({ open }) => {
  const { page } = await open('/zoeken/');
  await expect.poll(() => status(page).textContent()).toBe('Typ een woord om te zoeken.');
  expect(await results(page).count()).toBe(0);
});

test('nothing found gives help', async ({ open }) => {
  const { page } = await open(NOTHING);
  expect(await reported(page)).toBe(0);
  expect(await status(page).textContent()).toContain('Niets gevonden');
  const help = page.getByRole('region', { name: 'Zo vindt u het misschien wel' });
  expect(await help.isVisible()).toBe(true);
  const links = await help
    .locator('a:not(.help a)')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(links.filter((href) => href.startsWith('/vragen/') && href !== '/vragen/')).toHaveLength(3);
  expect(links).toEqual(expect.arrayContaining(['/a-z/', '/begrippen/', '/stappenplan/']));
});

test('when nothing is found, terms that are like it are offered, and they work', async ({ open }) => {
  const { page } = await open('/zoeken/?q=vertrauwenzpursoen');
  expect(await reported(page)).toBe(0);
  const term = page.locator('#zoeklijkt a').first();
  expect(await term.textContent()).toBe('vertrouwenspersoon');
  await term.click();
  await page.waitForURL('**/zoeken/?q=vertrouwenspersoon');
  expect(await reported(page)).toBeGreaterThan(10);
});

test('a slip is mended and told, and one can insist', async ({ open }) => {
  const { page } = await open('/zoeken/?q=warme+overdrcht');
  expect(await reported(page)).toBeGreaterThan(0);
  expect((await paths(page))[0]).toBe('/begrippen/warme-overdracht/');
  const told = page.locator('#zoekverbeterd');
  expect(await told.innerText()).toBe('Resultaten voor warme overdracht. Zoek toch naar warme overdrcht.');
  await told.getByRole('link').click();
  await page.waitForURL('**/zoeken/?q=warme+overdrcht&letterlijk=1');
  await reported(page);
  expect(await told.isVisible()).toBe(false);
});

test('a phrase between quotes is found as it stands, also when it holds compounds', async ({ open }) => {
  const { page } = await open(`/zoeken/?q=${encodeURIComponent('"netwerk van vertrouwenspersonen"')}`);
  const count = await reported(page);
  expect(count).toBeGreaterThan(2);
  const { page: other } = await open(`/zoeken/?q=${encodeURIComponent('"vertrouwenspersonen van netwerk"')}`);
  expect(await reported(other)).toBe(0);
});

test.for(['kring', 'verlening', 'coordinatoren', 'vertrouwens personen', 'vertrouwenspersonennetwerk'])(
  'half a compound, or one that is written otherwise, finds pages: %s',
  async (question, { open }) => {
    const { page } = await open(`/zoeken/?q=${encodeURIComponent(question)}`);
    expect(await reported(page)).toBeGreaterThan(1);
  },
);

test('every kind of filter can be chosen in the address', async ({ open }) => {
  for (const [query, path] of [
    ['thema=vog', '/themas/vog/'],
    ['rol=netwerkcoordinator', '/sjablonen/profiel-netwerkcoordinator/'],
    ['fase=opbouwen', '/stappenplan/directe-lijn/'],
    ['doelgroep=mensen-met-schulden', '/praktijken/maastricht-budgetkring/'],
    ['soort=overzicht', '/begrippen/'],
  ] as const) {
    const { page } = await open(`/zoeken/?${query}`);
    expect([query, (await showAll(page)).includes(path)]).toEqual([query, true]);
  }
});

test('a filter in use can be let go by its button', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld&soort=praktijk&gemeente=Almere');
  const before = await reported(page);
  await page.getByRole('button', { name: 'Gemeente: Almere. Haal dit filter weg.' }).click();
  await page.waitForURL('**/zoeken/?q=geld&soort=praktijk');
  await expect.poll(() => reported(page)).toBeGreaterThan(before);
  expect(await page.locator('input[value=Almere]').isChecked()).toBe(false);
});

test('a screen reader finds its way: the search, its field, what was found, each result', async ({
  open,
}) => {
  const { page } = await open('/zoeken/');
  const search = page.getByRole('search', { name: 'Zoeken' });
  await search.getByRole('searchbox', { name: 'Waar zoekt u naar?' }).fill('vergoeding');
  await search.getByRole('button', { name: 'Zoek' }).click();
  const found = page.getByRole('status');
  await expect.poll(() => found.textContent()).toMatch(/^\d+ resultaten gevonden voor “vergoeding”\.$/);
  const list = page.getByRole('list', { name: 'Zoekresultaten' });
  const items = list.locator(':scope > li');
  expect(await items.count()).toBe(10);
  const [title = ''] = await items
    .first()
    .getByRole('heading', { level: 2 })
    .getByRole('link')
    .allTextContents();
  expect(title).not.toBe('');
  const places = items.first().getByRole('list', { name: `Plekken op de pagina ${title}` });
  await expect.poll(() => places.count()).toBe(1);
  await page.locator('#zoekfilters summary').click();
  for (const name of ['Soort pagina', 'Thema', 'Rol'])
    expect(
      await page.getByRole('group', { name, exact: true }).getByRole('checkbox').count(),
    ).toBeGreaterThan(0);
  await page.getByRole('group', { name: 'Soort pagina' }).getByRole('checkbox', { name: 'Thema’s' }).check();
  await expect.poll(() => found.textContent()).not.toContain('0 resultaten');
  await page
    .getByRole('button', { name: /^Toon nog|^Soort pagina: Thema’s/ })
    .first()
    .focus();
});

test('more results are shown when asked for, and the first of them gets the focus', async ({ open }) => {
  const { page } = await open('/zoeken/?q=vertrouwenspersoon');
  expect(await reported(page)).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Toon nog 10 resultaten' }).press('Enter');
  await expect.poll(() => results(page).count()).toBe(20);
  expect(
    await results(page)
      .nth(10)
      .locator('h2 a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
});

test('opened as a file, where no script starts, the page says so and offers the list', async ({ open }) => {
  const { page } = await open('about:blank');
  await page.goto(pathToFileURL(join(builtSite.dist, 'zoeken/index.html')).href);
  const told = page.locator('#zoekstil');
  await expect
    .poll(() => told.evaluate((text) => text.checkVisibility({ visibilityProperty: true })))
    .toBe(true);
  expect(await told.innerText()).toContain('als bestand op uw computer');
  expect(await told.locator('a').getAttribute('href')).toBe('../a-z/index.html');
});

test('a question fetches the index once, and nothing of Pagefind but for words between quotes', async ({
  open,
}) => {
  const { page } = await open('about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/zoeken/?q=geld');
  await reported(page);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /^\/zoeken\/index-[0-9a-f]+\.bin$/.test(path))).toHaveLength(1);
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.locator('#zoekveld').fill('"eigen kracht"');
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
});

test('results stand still when the texts of their pages come', async ({ open }) => {
  const { page } = await open('/zoeken/');
  await page.route('**/zoeken/tekst/*.bin', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.goto('/zoeken/?q=vergoeding');
  await reported(page);
  const tops = () =>
    results(page).evaluateAll((items) => items.slice(0, 4).map((item) => item.getBoundingClientRect().top));
  const before = await tops();
  await expect.poll(() => results(page).locator('mark').count()).toBeGreaterThan(0);
  expect(await tops()).toEqual(before);
});

test('pages on one subject are one result, with the others beside it', async ({ open }) => {
  const { page } = await open('/zoeken/?q=subsidie+of+opdracht');
  await reported(page);
  const [first] = await results(page).all();
  const also = first!.locator('.ook a');
  expect(await first!.locator('.ook').innerText()).toMatch(/^Ook: /);
  const all = [
    (await paths(page))[0],
    ...(await also.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))),
  ];
  expect(all).toEqual(
    expect.arrayContaining(['/vragen/subsidie-of-opdracht/', '/sjablonen/subsidie-of-opdracht/']),
  );
  expect((await paths(page)).slice(1).filter((path) => all.includes(path))).toEqual([]);
});

test('a word that the handbook does not have is told, and the rest is answered', async ({ open }) => {
  const { page } = await open('/zoeken/?q=verzekering+drone');
  await reported(page);
  expect((await paths(page))[0]).toBe('/themas/verzekering/');
  expect(await page.locator('#zoekonbekend').innerText()).toBe(
    'drone staat niet in deze handleiding. Dit gaat over verzekering.',
  );
});

test('where nothing is known a visitor can tell which word is missed', async ({ open }) => {
  const { page } = await open('/zoeken/?q=fiets');
  expect(await reported(page)).toBe(0);
  expect(await page.locator('#zoekverbeterd').isVisible()).toBe(false);
  expect(await page.locator('#zoekonbekend').innerText()).toBe('fiets staat niet in deze handleiding.');
  const tell = page.getByRole('link', { name: 'Meld dat u dit woord mist' });
  expect(decodeURIComponent((await tell.getAttribute('href'))!)).toMatch(/^mailto:.+\?subject=.*fiets/);
});

test('typing is told once it rests, and two letters say nothing', async ({ open }) => {
  const { page } = await open('/zoeken/');
  await expect.poll(() => status(page).textContent()).toBe('Typ een woord om te zoeken.');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    const line = document.querySelector('[role=status]')!;
    new MutationObserver(() => told.push(line.textContent!)).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await page.locator('#zoekveld').pressSequentially('ve', { delay: 60 });
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([]);
  await page.locator('#zoekveld').pressSequentially('rgoeding', { delay: 60 });
  await expect.poll(() => status(page).textContent()).toContain('“vergoeding”');
  expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toHaveLength(1);
});

test('from the field the first result is two stops away, and on a phone the filters come after the results', async ({
  open,
}) => {
  const { page } = await open('/zoeken/?q=vergoeding', { viewport: { width: 390, height: 844 } });
  await reported(page);
  await page.locator('#zoekveld').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(
    await results(page)
      .first()
      .locator('h2 a')
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  const [list, filters] = await Promise.all([
    results(page).first().boundingBox(),
    page.locator('#zoekfilters').boundingBox(),
  ]);
  expect(list!.y).toBeLessThan(filters!.y);
});

test('a search from the header ends at the field of the search page', async ({ open }) => {
  const { page } = await open('/begrippen/vog/');
  const field = page.locator('header input[type=search]').first();
  await field.fill('vergoeding');
  await field.press('Enter');
  await page.waitForURL('**/zoeken/?q=vergoeding');
  await reported(page);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main, .nl-skip-link') !== null)).toBe(
    true,
  );
});

test('filters with nothing behind them fold away', async ({ open }) => {
  const { page } = await open('/zoeken/?q=tolk');
  await reported(page);
  await page.locator('#zoekfilters summary').click();
  const shown = await page
    .locator('#zoekfilters fieldset > div')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.textContent));
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((text) => text?.includes('(0)'))).toEqual([]);
});

test.for([
  '<img src=x onerror="window.hit=1">',
  '"><script>window.hit=1</script>',
  '</title></noscript><svg onload="window.hit=1">geld',
])('a question with HTML stays text: %s', async (question, { open }) => {
  const { page, complaints } = await open(`/zoeken/?q=${encodeURIComponent(question)}`);
  await reported(page);
  expect(await status(page).textContent()).toContain(question);
  expect(await page.locator('main input[type=search]').inputValue()).toBe(question);
  expect(await page.locator(`[role=status] *, ${LIST} :is(img, script, svg)`).count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(complaints).toEqual([]);
});

test('searching asks nothing of another host and breaks no rule', async ({ open }) => {
  const { page, complaints, elsewhere } = await open('/zoeken/?q=geld');
  await showAll(page);
  expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results with open filters are accessible in ${colorScheme}`, async ({ open }) => {
    const { page } = await open('/zoeken/?q=geld&soort=stap', { colorScheme });
    expect(await reported(page)).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
  });

  test(`help after nothing was found is accessible in ${colorScheme}`, async ({ open }) => {
    const { page } = await open(NOTHING, { colorScheme });
    expect(await reported(page)).toBe(0);
    expect(await violations(page)).toEqual([]);
  });
}

test('a mended question is accessible', async ({ open }) => {
  const { page } = await open('/zoeken/?q=vertouwenspersoon');
  expect(await reported(page)).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
});

test('results and filters fit on a screen of 320 pixels', async ({ open }) => {
  const { page } = await open('/zoeken/?q=geld&soort=stap', { viewport: { width: 320, height: 640 } });
  await showAll(page);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(320);
});

/** A page with the index gone: of another build when `renewed`, otherwise by a fault of the host. */
async function withoutIndex(page: Page, renewed: boolean): Promise<void> {
  await page.route(/\/zoeken\/.*\.bin$/, (route) => route.fulfill({ status: 404, body: '' }));
  if (renewed)
    await page.route('**/zoeken/', (route) =>
      route.request().isNavigationRequest()
        ? route.continue()
        : route.fulfill({ contentType: 'text/html', body: '<script src="/_astro/nieuw.js"></script>' }),
    );
}

test.for([
  [true, 'De site is vernieuwd sinds u deze pagina opende.'],
  [false, 'Zoeken lukt nu niet.'],
] as const)(
  'an index that is gone is told for what it is: renewed %s',
  async ([renewed, words], { open }) => {
    const { page } = await open('/');
    await withoutIndex(page, renewed);
    await page.goto('/zoeken/?q=geld');
    await expect.poll(() => status(page).textContent()).toContain(words);
  },
);
