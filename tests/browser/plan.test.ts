import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { builtSite } from '../built-site.ts';
import { violations } from './accessibility.ts';
import {
  KEY,
  POINT,
  visitor,
  open,
  field,
  status,
  message,
  button,
  stored,
  kept,
  storedPlan,
  fillIn,
  toPart,
  table,
  download,
  upload,
  storedPlanNow,
  storedAfter,
  complaint,
} from './plan-page.ts';
import { test } from './reader.ts';

test('a plan is filled in, survives a reload, goes out as a file and comes back the same', async ({
  browser,
}) => {
  const { page, complaints, asked } = await visitor(browser);
  await open(page);
  expect(await status(page).textContent()).toBe('U hebt zelf nog niets ingevuld');
  expect(await stored(page)).toBeNull();
  await fillIn(page);
  const plan = await storedPlan(page);
  expect(plan).toMatchObject({
    versie: 1,
    gemeente: 'Zandmeer',
    start: '2027-01-04',
    aantal: 20,
    weggelaten: ['spelregels-en-bescherming'],
    pauzes: [{ naam: 'Zomervakantie', van: '2027-07-10', tot: '2027-08-22' }],
    punten: {
      'verkennen-cijfers': {
        klaar: true,
        wie: 'Noor de Wit',
        op: '2027-02-01',
        notitie: 'Cijfers van het CBS',
      },
    },
    begroting: { coordinator: { prijs: { laag: 52.5 } } },
  });

  await page.reload();
  await page.locator('#plan-werk').waitFor();
  expect(await field(page, 'gemeente').inputValue()).toBe('Zandmeer');
  expect(await field(page, `${POINT}.klaar`).isChecked()).toBe(true);
  expect(await field(page, 'stap.spelregels-en-bescherming').isChecked()).toBe(false);
  expect(await field(page, 'post.coordinator.prijs.laag').inputValue()).toBe('52,5');
  expect(await page.locator('[data-pauze=naam]').inputValue()).toBe('Zomervakantie');

  const file = await download(page, 'Bewaar als bestand');
  expect(file.name).toBe('stappenplan-zandmeer.json');
  expect(JSON.parse(file.text)).toEqual(plan);

  await button(page, 'Wis alles').click();
  await button(page, 'Ja, wis alles').click();
  expect(await field(page, 'gemeente').inputValue()).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await upload(page, file.text);
  await kept(page);
  expect(await stored(page)).toBe(file.text);
  expect(await field(page, `${POINT}.notitie`).inputValue()).toBe('Cijfers van het CBS');
  expect(complaints).toEqual([]);
  expect(asked.filter((url) => !url.startsWith(builtSite.site) && !url.startsWith('blob:'))).toEqual([]);
});

test('dates follow from the start, the pauses and the steps, in a drawing and in a table', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await open(page);
  expect(await page.locator('#plan-planning').textContent()).toContain('Vul bij deel 1 een startdatum in');
  await field(page, 'start').fill('2027-01-04');
  await expect.poll(() => table(page).count()).toBe(10);
  expect(await table(page).first().innerText()).toContain('4 januari 2027');
  const rows = () => page.locator('.plan-tekening svg .dg-tekst').count();
  await expect.poll(rows).toBe(12);
  const last = () => table(page).nth(6).locator('td').nth(2).innerText();
  const without = await last();
  await button(page, 'Voeg een pauze toe').click();
  await page.locator('[data-pauze=van]').fill('2027-07-10');
  await page.locator('[data-pauze=tot]').fill('2027-08-22');
  await expect.poll(last).not.toBe(without);
  await expect.poll(() => page.locator('.dg-pauze').count()).toBe(1);
  // A pause that ends before it begins is told, and counts for nothing.
  await page.locator('[data-pauze=tot]').fill('2027-07-01');
  await expect.poll(last).toBe(without);
  expect(await page.locator('.plan-pauze .plan-fout').textContent()).toContain('vóór de eerste');
  await button(page, 'Haal weg').click();
  await field(page, 'stap.visie-en-opdracht').uncheck();
  await expect.poll(() => table(page).count()).toBe(9);
  expect(await page.locator('[data-stap=visie-en-opdracht]').isVisible()).toBe(false);
});

test('the leerlijn gets clock times from the time at which it begins', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'start').fill('2027-01-04');
  await field(page, 'leerlijn.begin').fill('13:30');
  const course = page.locator('.plan-uitklap', { hasText: 'Bijeenkomsten van de leerlijn' });
  await course.locator('summary').click();
  await expect.poll(() => course.locator('ol > li').count()).toBe(10);
  await expect.poll(() => course.locator('ol > li').first().innerText()).toContain('13:30 tot');
  // What somebody opened stays open when the plan changes.
  await field(page, 'leerlijn.begin').fill('09:00');
  await expect.poll(() => course.locator('ol > li').first().innerText()).toContain('09:00 tot');
});

test('the budget counts own numbers and people, and says by stage and year what the plan costs', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await open(page);
  const total = page.locator('#plan-totaal div').first();
  const before = await total.innerText();
  expect(await page.locator('#plan-let-op').innerText()).toContain('afgerond op honderden');
  const fee = page.locator('[data-post=vergoeding] [data-bedrag]');
  expect(await fee.textContent()).toContain('20.800');
  await field(page, 'aantal').fill('20');
  await expect.poll(() => fee.textContent()).toContain('41.600');
  expect(await total.innerText()).not.toBe(before);
  expect(await page.locator('#plan-let-op').innerText()).toContain('2 groepen van de leerlijn');
  await field(page, 'start').fill('2027-01-04');
  await expect.poll(() => page.locator('#plan-jaren').innerText()).toContain('2028');
  expect(await page.locator('#plan-uren').innerText()).toContain('Gemeente');
  const post = page.locator('[data-post=coordinator]');
  await post.locator('summary').click();
  expect(await post.innerText()).toContain('eigen schatting van de makers');
  await field(page, 'post.coordinator.aantal.laag').fill('100');
  await field(page, 'post.coordinator.aantal.hoog').fill('200');
  await field(page, 'post.coordinator.prijs.laag').fill('50');
  await expect.poll(() => post.locator('[data-bedrag]').textContent()).toBe('€\u00a05.000 tot €\u00a010.000');
  expect(await post.locator('[data-stand]').textContent()).toBe('uw eigen getal');
});

test('an amount of a year that is over is pointed at', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.clock.setFixedTime(new Date('2028-01-02T12:00:00'));
  await open(page);
  expect(await page.locator('#plan-verlopen').textContent()).toContain('jaar dat voorbij is');
  expect(await page.locator('[data-post=vergoeding] [data-stand]').textContent()).toContain('gold in 2026');
});

test('one role sees all that it does, with its names and what is ready', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'mensen.gemeente').fill('Ali');
  await page.locator('[data-stap=verkennen] summary').click();
  await field(page, `${POINT}.klaar`).check();
  await page.locator('#plan-rol').selectOption('gemeente');
  const work = page.locator('#plan-rolwerk');
  await expect.poll(() => work.innerText()).toContain('Ingevuld: Ali.');
  await expect.poll(() => work.innerText()).toMatch(/cijfers per wijk staan op papier.* \(klaar\)/i);
  await page.locator('#plan-rol').selectOption('netwerkcoordinator');
  expect(await work.innerText()).toContain('Nog geen naam ingevuld.');
  await expect
    .poll(() => page.locator('#plan-voortgang-tekst').textContent())
    .toMatch(/^1 van \d+ punten klaar$/);
});

test('a link carries the plan to another browser, without names unless asked', async ({ browser }) => {
  const sender = await visitor(browser);
  await open(sender.page);
  await fillIn(sender.page);
  const link = async () => {
    await button(sender.page, 'Maak een link').click();
    return sender.page.locator('#plan-link').inputValue();
  };
  const without = await link();
  await sender.page.locator('#plan-met-namen').check();
  expect(await sender.page.locator('#plan-link').isVisible()).toBe(false);
  const with_ = await link();

  // Also in an empty browser nothing is kept before somebody says so.
  const receiver = await visitor(browser);
  await open(receiver.page, without);
  await message(receiver.page).getByText('Iemand deelt het plan van Zandmeer met u').waitFor();
  expect(await stored(receiver.page)).toBeNull();
  await receiver.page.keyboard.press('Tab');
  await receiver.page.keyboard.press('Enter');
  const plan = await storedPlan(receiver.page);
  expect(plan).toMatchObject({ gemeente: 'Zandmeer', mensen: {}, weggelaten: ['spelregels-en-bescherming'] });
  expect(JSON.stringify(plan)).not.toMatch(/Noor|CBS/);
  expect(await field(receiver.page, `${POINT}.klaar`).isChecked()).toBe(true);
  expect(new URL(receiver.page.url()).hash).toBe('');
  // No request ever held the plan.
  expect([...sender.asked, ...receiver.asked].filter((url) => url.includes('plan='))).toEqual([]);

  // Who has a plan already is asked first, and gets the own one back.
  await receiver.page.goto('/');
  await receiver.page.goto(with_);
  await message(receiver.page).getByText('Iemand deelt het plan van Zandmeer met u').waitFor();
  expect(await storedPlanNow(receiver.page)).toEqual(plan);
  await button(receiver.page, 'Open het gedeelde plan').click();
  await expect.poll(() => stored(receiver.page)).toContain('Noor de Wit');
  await button(receiver.page, 'Zet het vorige plan terug').click();
  await expect.poll(() => stored(receiver.page)).not.toContain('Noor de Wit');
});

test('who does not want a plan from a link keeps nothing, also not an empty plan', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'gemeente').fill('Zandmeer');
  await button(page, 'Maak een link').click();
  const link = await page.locator('#plan-link').inputValue();
  const other = await visitor(browser);
  await open(other.page, link);
  await other.page.keyboard.press('Tab');
  await other.page.keyboard.press('Tab');
  expect(await other.page.evaluate(() => document.activeElement?.textContent)).toBe('Open het niet');
  await other.page.keyboard.press('Enter');
  expect(await message(other.page).innerText()).toBe('');
  await other.page.reload();
  await other.page.locator('#plan-werk').waitFor();
  expect(await stored(other.page)).toBeNull();
  expect(await field(other.page, 'gemeente').inputValue()).toBe('');
  expect(await message(other.page).innerText()).toBe('');
});

test('a link that was cut off says so and changes nothing', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page, '/plan/#plan=eyJ2ZXJzaWUiOjE');
  expect(await message(page).innerText()).toContain('De link is niet volledig');
  expect(await stored(page)).toBeNull();
});

test('a plan that would stop the page or print nonsense is refused in a moment, and says why', async ({
  browser,
}) => {
  const { page, complaints } = await visitor(browser);
  await open(page);
  await field(page, 'gemeente').fill('Zandmeer');
  const own = await storedPlan(page);
  const pauze = { naam: 'x', van: '2027-01-04', tot: '2027-01-05' };
  for (const [change, words] of [
    [{ pauzes: Array(20_000).fill(pauze) }, 'Bij «pauzes» horen er hoogstens 100.'],
    [{ gemeente: 'x'.repeat(500_000) }, 'Bij «gemeente» staat een tekst van meer dan 500 tekens.'],
    [{ begroting: { a: { prijs: { laag: 1e308 } } } }, 'een getal van 0 tot en met 100.000.000'],
    [{ organisatie: 'x'.repeat(3_000_000) }, 'Het bestand is te groot voor een plan.'],
  ] as const) {
    const hostile = { ...own, ...change };
    await upload(page, JSON.stringify(hostile));
    await message(page).getByText(words).waitFor({ timeout: 5000 });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await message(page).innerText()).toBe('');
    expect(await storedPlanNow(page)).toEqual(own);
  }
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`veld-${i}`, 1]));
  await upload(page, JSON.stringify({ ...own, ...many }));
  await message(page).getByText('En nog 20 andere fouten.').waitFor();
  expect(complaints).toEqual([]);
});

test('a text that is too long is told, stays in its field, and the plan keeps what it had', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'gemeente').fill('Zandmeer');
  await field(page, 'organisatie').fill('De Brug');
  await field(page, 'organisatie').fill('x'.repeat(501));
  await page.keyboard.press('Tab');
  expect(await complaint(page, 'organisatie').innerText()).toContain('langer dan 500 tekens');
  expect(await field(page, 'organisatie').inputValue()).toHaveLength(501);
  await expect.poll(() => storedPlanNow(page)).toMatchObject({ organisatie: 'De Brug' });
  await button(page, 'Voeg een pauze toe').click();
  await page.locator('[data-pauze=naam]').fill('x'.repeat(501));
  await page.keyboard.press('Tab');
  expect(await page.locator('.plan-pauze .plan-fout').innerText()).toContain('langer dan 500 tekens');
  await expect.poll(() => storedPlanNow(page)).toMatchObject({ pauzes: [{ naam: '' }] });
  expect(await violations(page)).toEqual([]);
});

test('two tabs: the one that lags asks which plan to keep, and the other can be put back', async ({
  browser,
}) => {
  const { context, page: one } = await visitor(browser);
  await open(one);
  await field(one, 'gemeente').fill('Eerst');
  await kept(one);
  const two = await context.newPage();
  await open(two);
  expect(await field(two, 'gemeente').inputValue()).toBe('Eerst');
  await field(two, 'gemeente').fill('Tweede tab');
  await message(one).getByText('in een ander tabblad veranderd').waitFor();
  // While the question is open this tab keeps nothing, also not what is typed meanwhile.
  await field(one, 'organisatie').fill('Alleen hier');
  await expect.poll(() => status(one).textContent()).toBe('Nog niet bewaard: maak eerst een keuze');
  expect(await stored(one)).toContain('Tweede tab');
  // One question at a time: nothing else takes its place.
  await button(one, 'Wis alles').click();
  await upload(one, '{"versie":1');
  expect(await message(one).innerText()).toContain('in een ander tabblad veranderd');
  expect(await one.evaluate(() => document.activeElement?.id)).toBe('plan-melding');
  await button(one, 'Neem het plan uit het andere tabblad').click();
  expect(await field(one, 'gemeente').inputValue()).toBe('Tweede tab');
  expect(await field(one, 'organisatie').inputValue()).toBe('');
  await button(one, 'Zet het vorige plan terug').click();
  expect(await field(one, 'organisatie').inputValue()).toBe('Alleen hier');
  // Now the second lags, and insists.
  await message(two).getByText('in een ander tabblad veranderd').waitFor();
  await button(two, 'Houd het plan op dit scherm').click();
  await expect.poll(() => stored(two)).toContain('Tweede tab');
  expect(await two.evaluate((key) => localStorage.getItem(`${key}:vorige`), KEY)).toContain('Alleen hier');
});

test('a plan that was deleted in another tab is not silently deleted here', async ({ browser }) => {
  const { context, page: one } = await visitor(browser);
  await open(one);
  await field(one, 'gemeente').fill('Blijft');
  await kept(one);
  const two = await context.newPage();
  await open(two);
  await button(two, 'Wis alles').click();
  await button(two, 'Ja, wis alles').click();
  await message(one).getByText('in een ander tabblad gewist').waitFor();
  expect(await field(one, 'gemeente').inputValue()).toBe('Blijft');
  await button(one, 'Houd het plan op dit scherm').click();
  await expect.poll(() => stored(one)).toContain('Blijft');
});

test('full storage: the screen keeps the plan, a file takes it, and room makes it good', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'gemeente').fill('Past nog');
  await kept(page);
  await page.evaluate(() => {
    for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2))
      try {
        for (let i = 0; ; i++) localStorage.setItem(`vol-${size}-${i}`, 'x'.repeat(size));
      } catch {
        // Full at this size: fill the rest with smaller pieces.
      }
  });
  await field(page, 'organisatie').fill('Past niet meer');
  await message(page).getByText('De opslag van uw browser is vol').waitFor();
  expect(await status(page).textContent()).toContain('Niet bewaard');
  // What was kept before is still there.
  expect(await storedPlanNow(page)).toMatchObject({ gemeente: 'Past nog', organisatie: '' });
  expect((await download(page, 'Bewaar als bestand')).text).toContain('Past niet meer');
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('vol-')) localStorage.removeItem(key);
  });
  await field(page, 'aantal').fill('11');
  await kept(page);
  expect(await message(page).innerText()).toBe('');
  expect(await stored(page)).toContain('Past niet meer');
});

test('forbidden storage: everything works, and the page says what to do', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page);
  await message(page).getByText('Uw browser bewaart dit plan niet').waitFor();
  await field(page, 'gemeente').fill('Zandmeer');
  await field(page, 'start').fill('2027-01-04');
  await expect.poll(() => table(page).count()).toBe(10);
  expect(await status(page).textContent()).toContain('uw browser staat bewaren niet toe');
  const { text: file } = await download(page, 'Bewaar als bestand');
  expect(file).toContain('Zandmeer');
  // Another plan in its place can be undone here too.
  await upload(page, file.replace('Zandmeer', 'Veenrade'));
  await expect.poll(() => field(page, 'gemeente').inputValue()).toBe('Veenrade');
  await button(page, 'Zet het vorige plan terug').click();
  expect(await field(page, 'gemeente').inputValue()).toBe('Zandmeer');
});

test.for([
  ['{"versie":1', 'Het plan in deze browser is niet te lezen'],
  ['{"versie":1,"gemeente":"x"}', 'Bij «start» hoort een datum'],
  ['{"versie":99,"iets":"nieuws"}', 'gemaakt met een nieuwere versie van deze site'],
] as const)(
  'a plan in the browser that cannot be read stays as it is: %s',
  async ([content, words], { browser }) => {
    const { page } = await visitor(browser);
    await page.goto('/404.html');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, content] as const);
    await open(page);
    expect(await message(page).innerText()).toContain(words);
    await field(page, 'gemeente').fill('Nieuw');
    await expect.poll(() => status(page).textContent()).toContain('maak eerst een keuze');
    expect(await stored(page)).toBe(content);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      message(page).getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ]);
    expect(await text(await file.createReadStream())).toBe(content);
    await button(page, 'Begin opnieuw').click();
    await expect.poll(() => stored(page)).toContain('Nieuw');
  },
);

test.for([
  ['dit is geen plan', 'beschadigd of het is een ander soort bestand'],
  ['{"versie":2}', 'nieuwere versie van deze site'],
  ['{"versie":1,"gemeente":5}', 'Bij «gemeente» hoort een tekst'],
  ['{"versie":1,"start":"2227-01-04"}', 'Bij «start» hoort een datum van 2000 tot en met 2099'],
] as const)(
  'a file that cannot be read is refused and the own plan stays: %s',
  async ([content, words], { browser }) => {
    const { page } = await visitor(browser);
    await open(page);
    await field(page, 'gemeente').fill('Mijn eigen');
    await kept(page);
    await upload(page, content);
    await message(page).getByText('Dit bestand is niet geopend').waitFor();
    expect(await message(page).innerText()).toContain(words);
    expect(await stored(page)).toContain('Mijn eigen');
    await button(page, 'Sluit deze melding').click();
    expect(await message(page).innerText()).toBe('');
  },
);

test('ids of an older handbook stay in the plan, and are shown', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await fillIn(page);
  const plan = await storedPlan(page);
  const old = { ...plan, punten: { ...(plan.punten as object), 'oud-punt': { klaar: true, wie: 'Noor' } } };
  await upload(page, JSON.stringify(old));
  await expect.poll(() => page.locator('#plan-vreemd').innerText()).toContain('oud-punt, klaar, Noor');
  await field(page, 'gemeente').fill('Anders');
  await expect.poll(() => stored(page)).toContain('Anders');
  expect(await storedPlan(page)).toMatchObject({ punten: { 'oud-punt': { klaar: true, wie: 'Noor' } } });
});

test('a plan made with older content shows per step, and below which heading, what changed since', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await page.route('**/plan/gegevens.json', async (route) => {
    const data = (await (await route.fetch()).json()) as {
      inhoud: object;
      stappen: { id: string; wijzigingen: object[] }[];
    };
    data.stappen[1]!.wijzigingen = [
      {
        datum: '2027-05-01',
        wat: 'Het besluit kwam erbij.',
        kop: { titel: 'Checklist', adres: '/stappenplan/visie-en-opdracht/#checklist' },
      },
      { datum: '2026-01-01', wat: 'Lang geleden.' },
    ];
    await route.fulfill({ json: { ...data, inhoud: { versie: '2.0.0', datum: '2027-06-01' } } });
  });
  await open(page);
  expect(await page.locator('#plan-gewijzigd').innerText()).toBe('');
  await field(page, 'gemeente').fill('Zandmeer');
  const plan = await storedPlan(page);
  expect(plan.inhoud).toEqual({ versie: '2.0.0', datum: '2027-06-01' });
  await upload(page, JSON.stringify({ ...plan, inhoud: { versie: '1.0.0', datum: '2026-11-22' } }));
  const changed = page.locator('#plan-gewijzigd');
  await expect.poll(() => changed.innerText()).toContain('Stap 2');
  expect(await changed.innerText()).toContain('1 mei 2027, Checklist: Het besluit kwam erbij.');
  expect(await changed.getByRole('link', { name: 'Checklist', exact: true }).getAttribute('href')).toBe(
    '/stappenplan/visie-en-opdracht/#checklist',
  );
  const others = changed.getByRole('link', { name: 'andere pagina’s' });
  expect(await others.getAttribute('href')).toBe('/wijzigingen/?sinds=2026-11-22');
  expect(await changed.innerText()).not.toContain('Lang geleden');
  await button(page, 'Ik heb dit gezien').click();
  expect(await changed.innerText()).toBe('');
  await expect.poll(() => stored(page)).toContain('2.0.0');
});

test('«Zet in mijn plan» opens that step in the plan, and takes it in again', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'stap.visie-en-opdracht').uncheck();
  await kept(page);
  await page.goto('/stappenplan/visie-en-opdracht/');
  await page.getByRole('link', { name: 'Zet in mijn plan' }).click();
  await page.locator('#plan-werk').waitFor();
  expect(await page.locator('[data-stap=visie-en-opdracht]').getAttribute('open')).toBe('');
  expect(await field(page, 'stap.visie-en-opdracht').isChecked()).toBe(true);
  await expect.poll(() => stored(page)).toContain('"weggelaten": []');
  for (const address of ['/', '/stappenplan/']) {
    await page.goto(address);
    await page.getByRole('link', { name: 'Maak uw eigen plan' }).first().click();
    expect(new URL(page.url()).pathname).toBe('/plan/');
  }
});

test('the keyboard alone fills in, ticks, answers a question and comes back', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  const press = async (keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await field(page, 'gemeente').focus();
  await page.keyboard.type('Zandmeer');
  await page.locator('[data-stap=verkennen] summary').focus();
  await press(['Enter', 'Tab', 'Tab', 'Space', 'Tab']);
  await page.keyboard.type('Noor');
  expect(await storedAfter(page, 'Noor')).toMatchObject({
    gemeente: 'Zandmeer',
    punten: { 'verkennen-cijfers': { klaar: true, wie: 'Noor' } },
  });
  await page.locator('#plan-wis').focus();
  await press(['Enter']);
  await message(page).getByText('Weet u zeker').waitFor();
  // The question has the keyboard; its first answer is the one that loses nothing.
  await press(['Tab', 'Enter']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan-wis');
  expect(await stored(page)).toContain('Zandmeer');
});

test('what a button did stands in sight, and an error of before is gone', async ({ browser }) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 320, height: 640 },
  ]) {
    const { page } = await visitor(browser, { viewport });
    await open(page);
    await field(page, 'gemeente').fill('Zandmeer');
    await toPart(page, 'meenemen');
    await upload(page, '{"versie":1');
    await message(page).getByText('Dit bestand is niet geopend').waitFor();
    const { text: file } = await download(page, 'Bewaar als bestand');
    expect(await message(page).innerText()).toBe('');
    const done = page.locator('#plan-gedaan');
    const inSight = async () => {
      const { y, height } = (await done.boundingBox())!;
      return y >= 0 && y + height <= viewport.height;
    };
    expect(await done.innerText()).toContain('stappenplan-zandmeer.json staat bij uw downloads');
    await expect.poll(inSight).toBe(true);
    await upload(page, 'geen plan');
    await message(page).getByText('Dit bestand is niet geopend').waitFor();
    expect(await done.textContent()).toBe('');
    await upload(page, file);
    await expect.poll(() => done.textContent()).toBe('Het plan van Zandmeer is geopend.');
    expect(await message(page).innerText()).toBe('');
    await button(page, 'Maak een link').click();
    await expect.poll(() => done.textContent()).toBe('De link is klaar.');
    await expect.poll(inSight).toBe(true);
  }
});

test('the drawing is made anew when the window changes', async ({ browser }) => {
  const { page } = await visitor(browser);
  await open(page);
  await field(page, 'start').fill('2027-01-04');
  const width = () =>
    page.locator('.plan-tekening svg').evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width);
  await expect.poll(width).toBe(860);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(width).toBe(420);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(width).toBe(860);
});

test('the sentence above the dates says when the work begins, and whether it ends', async ({ browser }) => {
  const { page } = await visitor(browser);
  await page.clock.setFixedTime(new Date('2027-06-01T12:00:00'));
  await open(page);
  const sentence = page.locator('#plan-planning > p').first();
  const note = page.getByText('Uw startdatum is al voorbij');
  await field(page, 'start').fill('2027-12-25');
  await expect
    .poll(() => sentence.textContent())
    .toContain('U begint op 27 december 2027, de eerste werkdag na 25 december 2027.');
  expect(await note.count()).toBe(0);
  await field(page, 'start').fill('2027-01-04');
  await expect.poll(() => sentence.textContent()).toContain('U begint op 4 januari 2027.');
  expect(await note.count()).toBe(1);
  const steps = page.locator('[name^="stap."]');
  // The last steps go on without an end.
  for (let i = 0; i < (await steps.count()) - 2; i++) await steps.nth(i).uncheck();
  await expect.poll(() => sentence.textContent()).toContain('Geen van deze stappen heeft een einde');
  expect(await sentence.textContent()).not.toContain('klaar op');
});

test('every focused field can be seen: nothing that sticks covers it', async ({ browser }) => {
  for (const width of [1280, 320]) {
    const { page } = await visitor(browser, { viewport: { width, height: 640 } });
    await open(page);
    await field(page, 'gemeente').focus();
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const active = document.activeElement!;
        const { left, top, width, height } = active.getBoundingClientRect();
        const at = document.elementFromPoint(left + width / 2, top + height / 2);
        return at !== null && (active.contains(at) || at.contains(active)) ? '' : active.outerHTML;
      });
      expect(covered).toBe('');
    }
  }
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const)
  test(`a filled plan is accessible in ${colorScheme} at ${width} pixels, and nothing falls off`, async ({
    browser,
  }) => {
    const { page } = await visitor(browser, { colorScheme, viewport: { width, height: 700 } });
    await open(page);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 700 });
    await fillIn(page);
    await page.locator('.plan details').evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    await button(page, 'Maak een link').click();
    await button(page, 'Wis alles').click();
    await page.setViewportSize({ width, height: 700 });
    // A phone shows one part at a time; a wide screen all of them.
    const parts = width < 768 ? ['gemeente', 'stappen', 'planning', 'punten', 'begroting', 'meenemen'] : [''];
    for (const part of parts) {
      if (part) await toPart(page, part);
      expect(await violations(page), part).toEqual([]);
      expect(await page.evaluate(() => document.scrollingElement!.scrollWidth), part).toBeLessThanOrEqual(
        width,
      );
    }
  });

test('a printed plan has its name, timeline, dates, checklists and money, and no form', async ({
  browser,
}) => {
  const { page } = await visitor(browser);
  await open(page);
  await fillIn(page);
  await expect.poll(() => page.locator('.plan-tekening svg').count()).toBe(1);
  // What the margins of 18 mm leave of 210, at 96 pixels to the inch.
  const width = Math.floor((174 / 25.4) * 96);
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.plan-voorblad').innerText()).toContain('Stappenplan van Zandmeer');
  expect(await page.locator('.plan-voorblad').innerText()).toContain('Noor de Wit');
  for (const part of ['.plan-tekening svg', '.plan-planning table', '[data-stap=verkennen]', '#plan-totaal'])
    expect([part, await page.locator(part).isVisible()]).toEqual([part, true]);
  expect(await field(page, `${POINT}.wie`).isVisible()).toBe(true);
  expect(
    await page.locator('button:visible, nav:visible, .plan-stand:visible, [type=file]:visible').count(),
  ).toBe(0);
  expect(await field(page, 'gemeente').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d\S* 84\d/);
});

test('without JavaScript the page explains itself and offers what the plan is made of', async ({
  browser,
}) => {
  const { page } = await visitor(browser, { javaScriptEnabled: false });
  await page.goto('/plan/');
  const explained = page.locator('main noscript');
  expect(await explained.innerText()).toContain('heeft daarvoor JavaScript nodig');
  const links = await explained
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toEqual(['/stappenplan/', '/sjablonen/', '/leerlijn/']);
  expect(await page.locator('#plan-form').isVisible()).toBe(false);
});

test('all script of the plan together is at most 60 kB over the wire', async ({ browser }) => {
  const { page } = await visitor(browser);
  const sizes: number[] = [];
  const bodies: Promise<unknown>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      bodies.push(response.body().then((body) => sizes.push(gzipSync(body).length)));
  });
  await open(page);
  await field(page, 'start').fill('2027-01-04');
  await page.locator('.plan-tekening svg').waitFor();
  await Promise.all(bodies);
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(60_000);
});
