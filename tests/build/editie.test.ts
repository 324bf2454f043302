import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { structureOf } from '../mdx/structure.ts';
import { loadFiles } from '../../src/load/files.ts';
import { forReaders } from '../../src/load/for-readers.ts';
import { buildHandbook } from '../../src/handbook/handbook.ts';
import { isWithPage } from '../../src/page/page-for.ts';
import { plainPageFor } from '../../src/page/plain/plain-page.ts';
import { missingFrom } from '../site/read-lines.ts';
import { copyOfSmall, filesIn, small, run, words, workFolder, type Outcome } from './command.ts';

/**
 * Three invented municipalities make an edition of the small handbook: Lindewoude has a house style, people and a
 * praktijk of its own; Vossendrecht replaces a page and hides some; Ommeland adapts all that can be without copying a page.
 */
const here = workFolder('editie');
const dist = (edition: string) => join(here, edition);
const outcomes: Record<string, Outcome> = {};

beforeAll(async () => {
  for (const edition of ['landelijk', 'lindewoude', 'vossendrecht'])
    outcomes[edition] = await run('build', { CONTENT: small, DIST: dist(edition), EDITIE: edition });
  // Of this one the pages are looked at; what stands in its files, the same functions say.
  outcomes.ommeland = await run('build', {
    CONTENT: small,
    DIST: dist('ommeland'),
    EDITIE: 'ommeland',
    UITVOER: 'geen',
  });
});
afterAll(() => rm(here, { recursive: true }));

const page = (edition: string, address: string) =>
  readFileSync(join(dist(edition), address, 'index.html'), 'utf8');
const addresses = (edition: string) =>
  filesIn(dist(edition))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);

/** What an edition says of itself, in the order in which to look for it: one may hold another. */
function says(edition: string): string[] {
  const {
    gemeente,
    organisatie,
    contact,
    adres: address,
    reactieadres: reactionAddress,
  } = parse(readFileSync(join(small, `edities/${edition}.yaml`), 'utf8')) as Edition;
  const { gemeente: national, organisatie: organisation, contact: person } = NATIONAL;
  return [
    contact ? `${contact.naam}, ${contact.telefoon}, ${contact.email}` : person,
    reactionAddress ?? 'reactie@zandmeer.test',
    address ? new URL(address).host : 'zandmeer.test',
    organisatie ?? organisation,
    gemeente ?? national,
  ];
}
interface Edition {
  gemeente?: string;
  organisatie?: string;
  contact?: { naam: string; telefoon: string; email: string };
  adres?: string;
  reactieadres?: string;
}
const NATIONAL = {
  gemeente: 'uw gemeente',
  organisatie: 'de maatschappelijke organisatie',
  contact: 'uw netwerkcoördinator',
};

/** What a page says, without its looks and its foot, with words of the national edition for those of this one. */
function content(edition: string, address: string): string {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(page(edition, address)) ?? [];
  const own = says(edition);
  const national = says('landelijk');
  return (
    // How to refer to it names the edition.
    structureOf(main.replace(/<details class="verwijzing[\s\S]*?<\/details>/, ''))
      // On paper a page says its address and its version.
      .filter((line) => !line.startsWith(': Deze pagina op internet'))
      .map((line) => own.reduce((all, words, i) => all.replaceAll(words, national[i] ?? ''), line))
      .join('\n')
  );
}

/** The path at which the site of an edition stands, with slashes. */
const pathOf = (edition: string): string => {
  const [, home = ''] = /<link rel="canonical" href="([^"]+)"/.exec(page(edition, '/')) ?? [];
  return new URL(home).pathname;
};

/** Whether its downloads were not made: the pages are what a test of it looks at. */
const isWithoutFiles = (edition: string): boolean => edition === 'ommeland';
const IS_MADE =
  /\.(?:md|xml|atom|json|jsonld|csv|ics|pdf|docx|odt|xlsx|ods|pptx|epub|zip|txt)$|\/SHA256SUMS$/;

const differing = (edition: string) =>
  addresses('landelijk')
    .filter((address) => addresses(edition).includes(address))
    .filter((address) => content(edition, address) !== content('landelijk', address));

describe('every edition', () => {
  test.each(['landelijk', 'lindewoude', 'vossendrecht'])(
    '%s builds without a word of complaint',
    (edition) => {
      expect(outcomes[edition]).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(
          new RegExp(`^(?:.* …\\n|Downloads.*\\n)*De site staat in ${dist(edition)}\\.\\n$`),
        ) as string,
        stderr: '',
      });
    },
  );

  test.each(['landelijk', 'lindewoude', 'vossendrecht', 'ommeland'])(
    '%s says in a download all that its site says, its people too',
    async (edition) => {
      const { contents } = await loadFiles(small, edition);
      const handbook = forReaders(buildHandbook(contents!));
      const missing = handbook.alle
        .filter(isWithPage)
        .map((entry) => plainPageFor(handbook, entry))
        .map((plain) => [plain.address, missingFrom(plain, page(edition, plain.address))] as const)
        .filter(([, lines]) => lines.length > 0);
      expect(Object.fromEntries(missing)).toEqual({});
    },
  );

  test.each(['lindewoude', 'vossendrecht', 'ommeland'])('%s has no link that leads nowhere', (edition) => {
    const files = new Set(filesIn(dist(edition)));
    const dead = addresses(edition).flatMap((address) =>
      [...page(edition, address).matchAll(/(?:href|src)="(\/[^"#?]*)/g)]
        .map(([, to]) => to!.slice(pathOf(edition).length).replace(/(^|\/)$/, '$1index.html'))
        .filter((file) => !files.has(file) && !(isWithoutFiles(edition) && IS_MADE.test(file)))
        .map((file) => `${address} → ${file}`),
    );
    expect(dead).toEqual([]);
  });

  test.each(['lindewoude', 'vossendrecht', 'ommeland'])('%s is valid HTML', async (edition) => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const files = addresses(edition).map((address) => join(dist(edition), address, 'index.html'));
    const { results } = await validator.validateMultipleFiles(files);
    expect(
      results.flatMap(({ filePath, messages }) =>
        messages.map(({ ruleId, line, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  test.each([
    ['landelijk', 'reactie@zandmeer.test', 'zandmeer.test', '2027-11-22'],
    ['lindewoude', 'netwerk@lindewoude.test', 'vertrouwenspersonen.lindewoude.test', '2027-11-20'],
  ])('%s says whom to tell of a leak', (edition, mail, host, day) => {
    expect(readFileSync(join(dist(edition), '.well-known/security.txt'), 'utf8')).toBe(
      [
        `Contact: mailto:${mail}`,
        `Expires: ${day}T00:00:00.000Z`,
        'Preferred-Languages: nl, en',
        `Canonical: https://${host}/.well-known/security.txt`,
        '',
      ].join('\n'),
    );
  });
});

describe('the edition with people, a house style and a praktijk of its own', () => {
  test('has the pages of the national one, and those of its praktijk', () => {
    const own = addresses('lindewoude').filter((address) => !addresses('landelijk').includes(address));
    expect(own).toEqual([
      '/praktijken/gemeente/lindewoude/',
      '/praktijken/lindewoude/',
      '/praktijken/vergelijken/',
    ]);
    expect(addresses('landelijk').filter((address) => !addresses('lindewoude').includes(address))).toEqual(
      [],
    );
  });

  test('speaks its own names where the national one speaks in general', () => {
    const everything = page('lindewoude', '/sjablonen/alles/');
    expect(page('landelijk', '/sjablonen/alles/')).toContain('uw gemeente');
    expect(everything).toContain('Stichting De Linde');
    expect(everything).toContain('het wijkteam, 0000 12 34 56, wijkteam@lindewoude.test');
    expect(page('lindewoude', '/')).toContain('Met deze handleiding doet Lindewoude dat ook.');
  });

  test('wears its own colours, letter and doors', () => {
    const css = globSync('_astro/*.css', { cwd: dist('lindewoude') })
      .map((file) => readFileSync(join(dist('lindewoude'), file), 'utf8'))
      .join('');
    expect(css).toContain('#5b2a9d');
    expect(css).toContain('Nunito');
    expect(css).not.toContain('#17495a');
    expect(page('lindewoude', '/')).toMatch(/<header class="[^"]*\bkopbalk-kleur\b/);
  });

  test('tells on its home page who to turn to, and when the network meets', () => {
    const home = page('lindewoude', '/');
    expect(home).toContain('Bij wie kunt u terecht in Lindewoude?');
    expect(home).toContain('href="tel:0000123456"');
    expect(home).toContain('href="mailto:samenleving@lindewoude.test"');
    expect(home).toContain('Om de 2 maanden: 6 april 2027 en 1 juni 2027');
    expect(page('landelijk', '/')).not.toContain('Bij wie kunt u terecht');
  });

  test('names beside the tasks of a role who has it', () => {
    expect(page('lindewoude', '/stappenplan/verkennen/')).toContain('Afdeling Samenleving');
  });

  test('begins the plan of a visitor, and every template, with its own names, dates and people', () => {
    const proposal = (edition: string, file = 'plan/gegevens.json') =>
      (JSON.parse(words(dist(edition), file)) as { voorstel?: object }).voorstel;
    expect(proposal('lindewoude', 'sjablonen/alles/invullen.json')).toMatchObject({
      gemeente: 'Lindewoude',
      coordinator: 'Wijkteam Lindewoude',
    });
    expect(proposal('landelijk', 'sjablonen/alles/invullen.json')).toBeUndefined();
    expect(proposal('lindewoude')).toMatchObject({
      gemeente: 'Lindewoude',
      organisatie: 'Stichting De Linde',
      start: '2027-03-01',
      bijeenkomst: { elkeMaanden: 2 },
      mensen: { coordinator: 'Wijkteam Lindewoude', gemeente: 'Afdeling Samenleving' },
    });
    expect(proposal('landelijk')).toMatchObject({ gemeente: '', organisatie: '', start: '', mensen: {} });
  });

  test('names neither the address nor the mailbox of the national one anywhere', () => {
    const naming = filesIn(dist('lindewoude')).filter((file) =>
      // A source and a newspaper that the handbook names stand on that host too.
      /reactie@zandmeer\.test|\/\/zandmeer\.test\/(?!verslag|krant)/.test(words(dist('lindewoude'), file)),
    );
    expect(naming).toEqual([]);
  });

  test('says in its data which national content it was made of', () => {
    expect(JSON.parse(words(dist('lindewoude'), 'handboek.json'))).toMatchObject({
      versie: '2.0.0',
      gemeente: 'Lindewoude',
      herkomst: { versie: '1.2.3', datum: '2026-11-22' },
    });
  });

  test('differs from the national one on no other pages than those that show its people and its praktijk', () => {
    expect(differing('lindewoude')).toEqual([
      // Its praktijk stands in every list of praktijken and of all pages, and on the pages that it names.
      '/a-z/',
      '/bronnen/',
      // How large its files are.
      '/downloads/',
      // Its people stand on the home page and beside their tasks; its colours where colours are shown.
      '/',
      // The certificate names the gemeente.
      '/leerlijn/start/',
      '/meewerken/vormgeving/',
      // Its praktijk can be named in the council paper.
      '/plan/',
      '/praktijken/aanpak/netwerk/',
      '/praktijken/doelgroep/bewoners/',
      '/praktijken/gemeente/zandmeer/',
      '/praktijken/',
      '/praktijken/onderbouwing/eigen-ervaring/',
      '/praktijken/status/loopt/',
      '/praktijken/thema/geld/',
      '/stappenplan/opbouwen/',
      '/stappenplan/verkennen/',
      '/themas/geld/',
      '/zoeken/',
    ]);
  });
});

describe('the edition that replaces and hides', () => {
  test('has its own page in the place of the national one', () => {
    const vraag = page('vossendrecht', '/vragen/werkt-het/');
    expect(vraag).toContain('Werkt het in Vossendrecht?');
    expect(vraag).not.toContain('is niets gemeten');
  });

  test('has no page, no overview and no link of what it hides', () => {
    const gone = addresses('landelijk').filter((address) => !addresses('vossendrecht').includes(address));
    expect(gone).toEqual(['/sjablonen/begroting/', '/verslagen/', '/verslagen/startavond/']);
    const linking = filesIn(dist('vossendrecht')).filter((file) =>
      /(?:href=|"adres":)"\/(?:sjablonen\/begroting|verslagen)\//.test(words(dist('vossendrecht'), file)),
    );
    expect(linking).toEqual([]);
  });

  test('differs from the national one only where the replaced and hidden pages are shown', () => {
    expect(differing('vossendrecht')).toEqual([
      '/a-z/',
      '/bronnen/',
      '/downloads/',
      '/',
      '/leerlijn/start/',
      // Its own name stands in the list of house styles.
      '/meewerken/vormgeving/',
      // The hidden sjabloon has no place in a plan either.
      '/plan/',
      // These two name the report that is hidden, the step the page that was replaced.
      '/portretten/initiatiefnemer/',
      '/praktijken/zandmeer/',
      '/sjablonen/',
      '/stappenplan/verkennen/',
      '/vragen/',
      '/vragen/werkt-het/',
      '/zoeken/',
    ]);
  });
});

describe('the edition that adapts without copying', () => {
  const all = () => addresses('ommeland').map((address) => page('ommeland', address));

  test('builds, and its check warns of every place that names what it hides, and of nothing else', async () => {
    expect(outcomes.ommeland).toMatchObject({ code: 0 });
    const { stdout } = await run('check', { CONTENT: small, EDITIE: 'ommeland' }, ['--json']);
    const rules = (JSON.parse(stdout) as { file: string; rule: string }[]).filter(
      ({ rule }) => rule !== 'spelling',
    );
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['verborgen-genoemd']));
    expect(rules).toHaveLength(6);
  });

  test('shows nowhere what it hides: no page, no link, no data', () => {
    const gone =
      /(?:href=|"adres":|"url":|<loc>|<id>)"?[^"<]*\/(?:stappenplan\/verkennen|leerlijn\/luisteren|sjablonen\/brief|praktijken\/zandmeer|portretten)\//;
    const naming = filesIn(dist('ommeland')).filter((file) => gone.test(words(dist('ommeland'), file)));
    expect(naming).toEqual([]);
  });

  test('has its logo above every page and its statement below', () => {
    const without = (text: string) => all().filter((html) => !html.includes(text)).length;
    expect(without('src="/vertrouwenspersonen/beelden/veer.svg" alt="Gemeente Ommeland"')).toBe(0);
    expect(without('href="https://www.toegankelijkheidsverklaring.nl/register/0"')).toBe(0);
  });

  test('has the menu in its own order, then as it is for all', () => {
    const [menu = ''] = /<nav class="hoofdmenu"[\s\S]*?<\/nav>/.exec(page('ommeland', '/')) ?? [];
    expect([...menu.matchAll(/>\s*([^<>]+?)\s*<\/a>/g)].map(([, name]) => name)).toEqual([
      'Leerlijn',
      'Vragen',
      'Stappenplan',
      'Mijn stappenplan',
      'Sjablonen',
      'Thema’s',
      'Begrippen',
    ]);
  });

  test('says its own first words, and names its own number for who needs help', () => {
    expect(content('ommeland', '/')).toContain('In het verzonnen uw gemeente helpen buren elkaar al jaren.');
    expect(page('ommeland', '/')).toContain('Geldloket Ommeland');
  });

  test('has its boxes at the headings that it named, with their source', () => {
    const html = page('ommeland', '/stappenplan/opbouwen/');
    expect(html.indexOf('id="wie-doet-wat"')).toBeLessThan(html.indexOf('Bij ons in Ommeland'));
    expect(html.indexOf('Bij ons in Ommeland')).toBeLessThan(html.indexOf('Betaalt de zaal'));
    expect(html).toContain('Bewoners van Zandmeer leren van elkaar');
    const vraag = page('ommeland', '/vragen/werkt-het/');
    expect(vraag.indexOf('Bij ons is nog niets gemeten')).toBeLessThan(vraag.indexOf('id="kort-antwoord"'));
  });
});

test('an edition is what somebody would get who changed the files of the national one by hand', async () => {
  const content = await copyOfSmall(join(here, 'content'));
  const edition = join(content, 'edities/vossendrecht');
  await cp(edition, content, { recursive: true });
  await rm(edition, { recursive: true });
  await rm(join(content, 'verslagen'), { recursive: true });
  await rm(join(content, 'sjablonen/begroting.mdx'));
  const file = join(content, 'edities/vossendrecht.yaml');
  const text = readFileSync(file, 'utf8').replace(/^(?:verberg|verbergDelen|vervang): .*\n/gm, '');
  writeFileSync(file, text);
  const byHand = join(here, 'met-de-hand');
  expect(await run('build', { CONTENT: content, DIST: byHand, EDITIE: 'vossendrecht' })).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(filesIn(byHand)).toEqual(filesIn(dist('vossendrecht')));
  const differ = filesIn(byHand).filter(
    (name) => !readFileSync(join(byHand, name)).equals(readFileSync(join(dist('vossendrecht'), name))),
  );
  expect(differ).toEqual([]);
});
