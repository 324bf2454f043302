import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/text/nl.ts';
import {
  addresses,
  attribute,
  dist,
  faults,
  files,
  handbook,
  lasting,
  pageAt,
  textOf,
  type Page,
} from './dist.ts';
import { linesOf } from './lines.ts';

const here = new URL(handbook.adres);

const meta = ({ tree }: Page, key: 'name' | 'property', value: string): string | undefined => {
  const found = tree.querySelectorAll('meta').find((element) => element.getAttributeValue(key) === value);
  return found && attribute(found, 'content');
};
const shared = (page: Page, name: string) => meta(page, 'property', `og:${name}`);
const heading = ({ tree }: Page): string => textOf(tree.querySelector('h1')!);

describe('share images', () => {
  const file = (page: Page) => new URL(shared(page, 'image')!).pathname;

  test('every page names one of its own, on its own site', () => {
    expect(
      faults((page) => (shared(page, 'image')?.startsWith(here.href) ? [] : ['no image']), lasting),
    ).toEqual({});
    expect(new Set(lasting.map(file)).size).toBe(lasting.length);
  });

  test('each is there, a PNG of 1200 by 630 and under 100 kB', async () => {
    const wrong = await Promise.all(
      lasting.map(async (page) => {
        const path = join(dist, file(page));
        if (!existsSync(path)) return `${file(page)} is not there`;
        const bytes = readFileSync(path);
        const { format, width, height } = await sharp(bytes).metadata();
        const fits = format === 'png' && width === 1200 && height === 630 && bytes.length < 100_000;
        return fits ? '' : `${file(page)}: ${format} ${width} × ${height}, ${bytes.length} bytes`;
      }),
    );
    expect(wrong.filter(Boolean)).toEqual([]);
  });

  test('no image is made for nobody', () => {
    const made = files.filter((name) => name.startsWith('/deelbeelden/'));
    expect(made).toEqual(lasting.map(file).sort());
  });

  test('who shares a page shows its title, its summary and the image in words', () => {
    const wrong = (page: Page) => [
      ...(shared(page, 'title') === heading(page) ? [] : ['another title']),
      ...(shared(page, 'description') === meta(page, 'name', 'description') ? [] : ['another summary']),
      ...(shared(page, 'url') === new URL(page.address, here).href ? [] : ['another address']),
      ...(shared(page, 'image:alt')?.includes(heading(page)) ? [] : ['an image without its title']),
      ...(shared(page, 'locale') === 'nl_NL' ? [] : ['no language']),
      ...(['article', 'website'].includes(shared(page, 'type') ?? '') ? [] : ['no type']),
      ...(meta(page, 'name', 'twitter:card') === 'summary_large_image' ? [] : ['a small image']),
    ];
    expect(faults(wrong, lasting)).toEqual({});
  });
});

test('Dublin Core says what the page is, whose, and which address it has', () => {
  const needed = ['title', 'description', 'identifier', 'language', 'date', 'rights'];
  const wrong = (page: Page) => [
    ...needed.filter((name) => !meta(page, 'name', `DC.${name}`)),
    ...(meta(page, 'name', 'DC.identifier') === new URL(page.address, here).href ? [] : ['another address']),
    ...(page.html.includes('rel="schema.DC" href="http://purl.org/dc/elements/1.1/"') ? [] : ['no schema']),
  ];
  expect(faults(wrong, lasting)).toEqual({});
});

interface Thing {
  '@type': string;
  [property: string]: unknown;
}
const graph = (page: Page): Thing[] => {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html) ?? [];
  return (JSON.parse(text!) as { '@graph': Thing[] })['@graph'];
};
const all = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(all);
  if (typeof value !== 'object' || value === null) return [];
  return [...('@type' in value ? [value as Thing] : []), ...Object.values(value).flatMap(all)];
};
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

describe('JSON-LD', () => {
  /** What schema.org and Google's documentation need of each type that we write. */
  const NEEDED: Record<string, string[]> = {
    Answer: ['text'],
    Article: ['headline', 'image', 'datePublished', 'license', 'inLanguage'],
    BreadcrumbList: ['itemListElement'],
    CollectionPage: ['name', 'url'],
    Course: ['name', 'description', 'syllabusSections'],
    CreativeWork: ['name', 'url'],
    DefinedTerm: ['name', 'url'],
    DefinedTermSet: ['name', 'hasDefinedTerm'],
    DigitalDocument: ['name', 'license'],
    EntryPoint: ['urlTemplate'],
    FAQPage: ['mainEntity'],
    HowTo: ['name', 'step'],
    HowToStep: ['name', 'url', 'position'],
    ItemList: ['itemListElement'],
    LearningResource: ['name', 'timeRequired', 'teaches', 'isPartOf'],
    ListItem: ['position', 'name'],
    Organization: ['name'],
    Question: ['name', 'acceptedAnswer'],
    SearchAction: ['target', 'query-input'],
    SearchResultsPage: ['name'],
    Syllabus: ['name', 'url', 'timeRequired'],
    WebPage: [],
    WebSite: ['name', 'url', 'potentialAction'],
  };
  const OF_SOORT: Record<string, string> = {
    stap: 'Article',
    module: 'LearningResource',
    praktijk: 'Article',
    portret: 'Article',
    verslag: 'Article',
    thema: 'Article',
    pagina: 'Article',
    vraag: 'Question',
    begrip: 'DefinedTerm',
    sjabloon: 'DigitalDocument',
  };
  const OF_ADDRESS: Record<string, string> = {
    '/': 'WebSite',
    '/zoeken/': 'SearchResultsPage',
    '/stappenplan/': 'HowTo',
    '/leerlijn/': 'Course',
    '/begrippen/': 'DefinedTermSet',
    '/vragen/': 'FAQPage',
    '/praktijken/': 'CollectionPage',
    '/bronnen/': 'CollectionPage',
  };

  test('every page has it, and it fits the kind of page', () => {
    const expected = new Map([
      ...handbook.entries
        .filter(({ soort }) => soort !== 'bron')
        .map(({ soort, adres: address }) => [address, OF_SOORT[soort]] as const),
      ...Object.entries(OF_ADDRESS),
    ]);
    const wrong = (page: Page) => {
      const type = graph(page)[0]!['@type'];
      const wanted = expected.get(page.address);
      return wanted === undefined || type === wanted ? [] : [type];
    };
    expect(faults(wrong, lasting)).toEqual({});
    expect([...expected.keys()].filter((address) => !addresses.includes(address))).toEqual([]);
  });

  test('no thing misses what its type needs, and no other type is used', () => {
    const wrong = (page: Page) =>
      all(graph(page)).flatMap((thing) =>
        (NEEDED[thing['@type']] ?? ['a type that the test knows'])
          .filter((name) => [undefined, ''].includes(thing[name] as string | undefined))
          .map((name) => `${thing['@type']} without ${name}`),
      );
    expect(faults(wrong, lasting)).toEqual({});
  });

  test('every address in it that is ours is there', () => {
    const own = new Set([...files, ...addresses]);
    const lost = (page: Page) =>
      strings(graph(page))
        .filter((text) => text.startsWith(here.href))
        .map((text) => new URL(text).pathname)
        .filter((path) => !own.has(path));
    expect(faults(lost, lasting)).toEqual({});
    expect(strings(graph(pageAt('/'))).filter((text) => text.startsWith(here.href)).length).toBeGreaterThan(
      1,
    );
  });

  test('the way to a page is the way that it shows', () => {
    const wrong = (page: Page) => {
      const trail = page.tree
        .querySelectorAll('nav')
        .find((nav) => nav.getAttributeValue('aria-label') === nl.breadcrumb);
      const shown = (trail?.querySelectorAll('li') ?? []).map((item) => {
        const link = item.querySelector('a');
        return link ? [textOf(link), attribute(link, 'href')] : [textOf(item), page.address];
      });
      const told = graph(page).find((thing) => thing['@type'] === 'BreadcrumbList');
      const items = (told?.itemListElement ?? []) as { name: string; item: string; position: number }[];
      const same = JSON.stringify(items.map(({ name, item }) => [name, new URL(item).pathname]));
      return [
        ...(same === JSON.stringify(shown) ? [] : [same]),
        ...(items.every(({ position }, i) => position === i + 1) ? [] : ['out of order']),
      ];
    };
    expect(faults(wrong, lasting)).toEqual({});
    expect(graph(pageAt('/vragen/')).at(-1)!['@type']).toBe('BreadcrumbList');
  });

  const entriesOf = (wanted: string) =>
    handbook.entries
      .filter(({ soort }) => soort === wanted)
      .map(({ adres: address }) => new URL(address, here).href)
      .sort();
  test.each([
    ['/vragen/', 'mainEntity', 'vraag'],
    ['/begrippen/', 'hasDefinedTerm', 'begrip'],
    ['/stappenplan/', 'step', 'stap'],
    ['/leerlijn/', 'syllabusSections', 'module'],
  ])('%s lists every %s', (address, property, soort) => {
    const listed = (graph(pageAt(address))[0]![property] as { url: string }[]).map(({ url }) => url);
    expect(listed.sort()).toEqual(entriesOf(soort));
    expect(listed.length).toBeGreaterThan(5);
  });

  test('every answer to a question stands on its page too', () => {
    const words = (text: string) => text.match(/[\p{L}\d]+/gu)!;
    // In the page numbers of sources stand between the words.
    const wrong = (page: Page) => {
      const { acceptedAnswer } = graph(page)[0] as unknown as { acceptedAnswer: { text: string } };
      const said = words(linesOf(page.tree.querySelector('main')!).join('\n'));
      let at = -1;
      return words(acceptedAnswer.text).filter((word) => (at = said.indexOf(word, at + 1)) === -1);
    };
    const questions = lasting.filter(({ address }) => /^\/vragen\/./.test(address));
    expect(questions.length).toBeGreaterThan(5);
    expect(faults(wrong, questions)).toEqual({});
  });

  test('nobody is a person in it', () => {
    expect(faults((page) => strings(graph(page)).filter((text) => text === 'Person'), lasting)).toEqual({});
  });
});

test('the code for paper leads every page to itself', async () => {
  const wrong: string[] = [];
  for (const page of lasting) {
    const [, box, path] =
      /class="paginacode">\s*<svg viewBox="([^"]+)"[^>]*>(<path[^>]*>)/.exec(page.html) ?? [];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="240" height="240"><rect width="100%" height="100%" fill="white"/><g fill="none" stroke="black">${path}</g></svg>`;
    const { data, info } = await sharp(Buffer.from(svg))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
    if (read !== new URL(page.address, here).href) wrong.push(`${page.address}: ${read}`);
  }
  expect(wrong).toEqual([]);
});
