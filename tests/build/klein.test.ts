import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tagNames, vocabulary } from '../../src/document/vocabulary.ts';
import { copyOfSmall, filesIn, small, run, words, workFolder, type Outcome } from './command.ts';

const here = workFolder('klein');
const elsewhere = workFolder('handboek', tmpdir());
const dist = join(here, 'dist');
const other = join(elsewhere, 'dist');
let outcome: Outcome;
let outside: Outcome;

beforeAll(async () => {
  outcome = await run('build', { CONTENT: small, DIST: dist });
  outside = await run('build', { CONTENT: await copyOfSmall(join(elsewhere, 'teksten')), DIST: other });
});
afterAll(() => Promise.all([here, elsewhere].map((folder) => rm(folder, { recursive: true }))));

const page = (address: string) => readFileSync(join(dist, address, 'index.html'), 'utf8');
const addresses = () =>
  filesIn(dist)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);

describe('the small handbook', () => {
  test('builds, and says where the site stands', () => {
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^(?:.* …\n|Downloads.*\n)+De site staat in .*\n$/);
    expect(outcome.stdout).toContain(`De site staat in ${dist}.`);
  });

  test('has exactly these pages', () => {
    expect(addresses()).toEqual([
      '/a-z/',
      '/begrippen/directe-lijn/',
      '/begrippen/',
      '/begrippen/vertrouwenspersoon/',
      '/bronnen/',
      '/downloads/',
      '/',
      '/leerlijn/',
      '/leerlijn/luisteren/',
      '/leerlijn/start/',
      '/meewerken/fouten/',
      '/meewerken/vormgeving/',
      '/over/',
      '/plan/',
      '/portretten/',
      '/portretten/initiatiefnemer/',
      '/praktijken/aanpak/netwerk/',
      '/praktijken/doelgroep/bewoners/',
      '/praktijken/gemeente/zandmeer/',
      '/praktijken/',
      '/praktijken/onderbouwing/eigen-ervaring/',
      '/praktijken/status/loopt/',
      '/praktijken/thema/geld/',
      '/praktijken/zandmeer/',
      '/sjablonen/alles/',
      '/sjablonen/begroting/',
      '/sjablonen/brief/',
      '/sjablonen/',
      '/stappenplan/',
      '/stappenplan/opbouwen/',
      '/stappenplan/verkennen/',
      '/themas/geld/',
      '/themas/',
      '/verslagen/',
      '/verslagen/startavond/',
      '/voor/beleidsmedewerker/',
      '/vragen/',
      '/vragen/werkt-het/',
      '/wijzigingen/',
      '/zoeken/',
    ]);
  });

  test('has every address and every anchor of its ledger', () => {
    const { adressen: links } = parse(readFileSync(join(small, 'adressen.yaml'), 'utf8')) as {
      adressen: Record<string, string[]>;
    };
    expect(Object.keys(links).sort()).toEqual(addresses().sort());
    const lost = Object.entries(links).flatMap(([address, anchors]) =>
      anchors
        .filter((anchor) => !page(address).includes(` id="${anchor}"`))
        .map((anchor) => address + anchor),
    );
    expect(lost).toEqual([]);
  });

  test('publishes a drawing with all that it draws', () => {
    const drawn = (folder: string) =>
      readFileSync(join(folder, 'beelden/netwerk.svg'), 'utf8').match(/ (?:d|cx|cy|r|x|y|points)="[^"]*"/g);
    expect(drawn(dist)).toEqual(drawn(small));
    expect(drawn(dist)?.length).toBeGreaterThan(2);
  });

  test('has a share image for every page, and none when only pages are measured', async () => {
    const images = (folder: string) => filesIn(folder).filter((file) => file.startsWith('deelbeelden/'));
    expect(images(dist)).toHaveLength(addresses().length);
    const bare = join(here, 'geen');
    await run('build', { CONTENT: small, DIST: bare, UITVOER: 'geen' });
    expect(images(bare)).toEqual([]);
  });

  test('can be searched', () => {
    expect(filesIn(dist)).toContain('pagefind/pagefind.js');
    const { languages } = JSON.parse(words(dist, 'pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    // Every page but those that search, show the design, or only list others: the A–Z, what changed, the values of filters.
    const lists = addresses().filter((address) =>
      /^\/(?:zoeken|a-z|wijzigingen|meewerken\/vormgeving|praktijken\/.+\/.+)\/$/.test(address),
    );
    expect(lists).toHaveLength(10);
    expect(Object.entries(languages).map(([language, { page_count }]) => [language, page_count])).toEqual([
      ['nl', addresses().length - lists.length],
    ]);
  });

  test('gives the same bytes for every file when it stands in another folder, outside the project', () => {
    expect(outside.code).toBe(0);
    expect(filesIn(other)).toEqual(filesIn(dist));
    const differ = filesIn(dist).filter(
      (file) => !readFileSync(join(dist, file)).equals(readFileSync(join(other, file))),
    );
    expect(differ).toEqual([]);
  });
});

describe('the page with every tag and every form of text', () => {
  const main = (): string => /<main[\s\S]*<\/main>/.exec(page('/sjablonen/alles/'))?.[0] ?? '';

  test('has been written with every tag of the vocabulary', () => {
    const source = readFileSync(join(small, 'sjablonen/alles.mdx'), 'utf8');
    expect(tagNames.filter((tag) => !source.includes(`<${tag}`))).toEqual([]);
  });

  test('says aloud what it shows: boxes, tables, boxes to tick, drawings, notes', () => {
    const html = main();
    const count = (part: RegExp): number => html.match(part)?.length ?? 0;
    const boxes = tagNames.filter((tag) => vocabulary[tag].contents === 'blok' && tag !== 'Kaart');
    expect(count(/<div class="kader [^>]*role="note"/g)).toBeGreaterThanOrEqual(boxes.length);
    expect(count(/<p class="kader-titel">[^<]/g)).toBe(count(/<div class="kader /g));
    expect(count(/<div class="tabel" role="group" tabindex="0" aria-label="[^"]+">/g)).toBe(count(/<table/g));
    expect(html).toMatch(/☑<\/span><span class="alleen-voorlezen">[^<]+: <\/span>/);
    expect(html).toMatch(/☐<\/span><span class="alleen-voorlezen">[^<]+: <\/span>/);
    expect(count(/<svg class="diagram"[^>]*role="img" aria-labelledby="[^"]+"><title/g)).toBe(1);
    // Every mention of a note leads to it, and the note back to its first mention.
    const mentions = [...html.matchAll(/<a id="(nootverwijzing-[\d-]+)" href="#(noot-\d+)"/g)];
    expect(mentions).toHaveLength(3);
    for (const [, , note] of mentions) expect(html).toContain(`<li id="${note}">`);
    for (const [, back] of html.matchAll(/class="nl-link terug" href="#([^"]+)"/g))
      expect(mentions.map(([, id]) => id)).toContain(back);
  });

  test('shows its document to fill in, its fields, its notes and its sources, in that order', () => {
    const main = page('/sjablonen/alles/');
    const order = [
      'data-sjabloon="alles"',
      '<div class="document proza">',
      'data-veld="wijk"',
      'id="velden"',
      'id="voetnoten"',
      'id="bronnen"',
    ].map((piece) => main.indexOf(piece));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test('speaks no English: no label of the engine is left', () => {
    const english = /footnote|back to|reference|table of contents|user-content|checkbox|disabled/i;
    const found = addresses()
      // Their forms have checkboxes of their own.
      .filter((address) => !['/zoeken/', '/plan/'].includes(address))
      .filter((address) => english.test(page(address)));
    expect(found).toEqual([]);
  });
});

describe('the calendars', () => {
  const events = (file: string) =>
    new ICAL.Component(ICAL.parse(readFileSync(join(dist, file), 'utf8')) as unknown[])
      .getAllSubcomponents('vevent')
      .map((vevent) => new ICAL.Event(vevent));

  test('hold every step from the start date of the edition', () => {
    expect(events('stappenplan.ics').map(({ uid, startDate }) => `${uid} ${startDate}`)).toEqual([
      'stap-verkennen-proefeditie@zandmeer.test 2027-01-04',
      'stap-opbouwen-proefeditie@zandmeer.test 2027-02-15',
      'moment-verkennen-avond-proefeditie@zandmeer.test 2027-01-25',
    ]);
  });

  test('hold every meeting of the leerlijn, at the time of the edition', () => {
    expect(events('leerlijn.ics').map(({ uid, startDate }) => `${uid} ${startDate}`)).toEqual([
      'leerlijn-start-proefeditie@zandmeer.test 2027-02-18T13:30:00',
      'leerlijn-luisteren-proefeditie@zandmeer.test 2027-03-11T13:30:00',
    ]);
  });
});

describe('/handboek.json', () => {
  const data = () =>
    JSON.parse(words(dist, 'handboek.json')) as {
      versie: string;
      datum: string;
      entries: { id: string; soort: string; titel: string; adres: string; bronnen: string[] }[];
    };

  test('says which version this is', () => {
    expect(data()).toMatchObject({ versie: '1.2.3', datum: '2026-11-22' });
  });

  test('has every entry once, with its address and its sources', () => {
    const rows = data().entries.map(({ soort, id, adres: address, titel: title, bronnen }) =>
      [soort, id, address, title, bronnen.join('+')].join(' | '),
    );
    expect(rows).toEqual([
      'stap | verkennen | /stappenplan/verkennen/ | Verkennen | zandmeer-verslag',
      'stap | opbouwen | /stappenplan/opbouwen/ | Opbouwen | ',
      'module | start | /leerlijn/start/ | De start | zandmeer-verslag',
      'module | luisteren | /leerlijn/luisteren/ | Luisteren | ',
      'praktijk | zandmeer | /praktijken/zandmeer/ | Zandmeer, een verzonnen gemeente | zandmeer-verslag+zandmeer-krant',
      'portret | initiatiefnemer | /portretten/initiatiefnemer/ | De initiatiefnemer | zandmeer-krant',
      'verslag | startavond | /verslagen/startavond/ | De startavond | zandmeer-verslag',
      'thema | geld | /themas/geld/ | Geld | zandmeer-verslag',
      'vraag | werkt-het | /vragen/werkt-het/ | Werkt het? | zandmeer-verslag',
      'begrip | directe-lijn | /begrippen/directe-lijn/ | Directe lijn | zandmeer-verslag',
      'begrip | vertrouwenspersoon | /begrippen/vertrouwenspersoon/ | Vertrouwenspersoon | ',
      'sjabloon | brief | /sjablonen/brief/ | Brief aan bewoners | ',
      'sjabloon | begroting | /sjablonen/begroting/ | Begroting | zandmeer-verslag',
      'sjabloon | alles | /sjablonen/alles/ | Alles in één document | zandmeer-krant+zandmeer-verslag',
      'pagina | over | /over/ | Over deze handleiding | zandmeer-krant',
      'pagina | voor/beleidsmedewerker | /voor/beleidsmedewerker/ | Voor de beleidsmedewerker | ',
      'bron | zandmeer-krant | /bronnen/#zandmeer-krant | Bewoners van Zandmeer leren van elkaar | ',
      'bron | zandmeer-verslag | /bronnen/#zandmeer-verslag | Verslag van de eerste ronde | ',
    ]);
  });
});
