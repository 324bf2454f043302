import { DOMParser, type Document } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { contents } from '../../../tests/builders/contents.ts';
import { readHandbook } from '../../../tests/pdf/handbook.ts';
import { certain } from '../../document/certain.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { deckFor, MOST_SLIDES, type Deck } from '../../page/slides.ts';
import { originOf } from '../office/options.ts';
import { INSET, heightOf } from './fit.ts';
import { deckPptx } from './index.ts';
import { BOXES } from './looks.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SLIDES = 'http://schemas.openxmlformats.org/presentationml/2006/main';

let decks: { deck: Deck; bytes: Uint8Array; again: Uint8Array; files: Map<string, Document> }[];
beforeAll(async () => {
  const handbook = await readHandbook('content');
  const { huisstijl } = handbook.editie;
  decks = handbook.perSoort.module.map((module) => {
    const deck = deckFor(handbook, module);
    const make = () => deckPptx(deck, huisstijl, originOf(handbook));
    const bytes = make();
    const files = new Map(
      Object.entries(unzipSync(bytes)).map(([name, data]) => [
        name,
        new DOMParser({
          onError: (level, message) => {
            throw new Error(`${name}: ${level} ${message}`);
          },
        }).parseFromString(strFromU8(data), 'text/xml'),
      ]),
    );
    return { deck, bytes, again: make(), files };
  });
}, 60_000);

const slidesOf = (files: Map<string, Document>) =>
  [...files].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, file]) => file);

describe('the slides of every meeting', () => {
  test('are at most twelve, with the question, the programme, what to do, and what keeps it safe', () => {
    for (const { deck } of decks) {
      const titles = deck.slides.map(({ title }) => title);
      expect(titles.length).toBeLessThanOrEqual(MOST_SLIDES);
      expect(titles).toEqual(
        expect.arrayContaining([
          'Welke vraag heeft jullie groep vandaag?',
          'Dit doen we vandaag',
          'Zo blijft het veilig',
        ]),
      );
      // Title, question, programme, goals, safety, appointment: the rest says what to do.
      expect(titles.length).toBeGreaterThan(6);
    }
  });

  test('have one title each, told first, and no two slides with the same', () => {
    for (const { deck, files } of decks) {
      const titles = slidesOf(files).map((file) => {
        const roles = [...file.getElementsByTagNameNS(SLIDES, 'ph')].map(
          (mark) => mark.getAttribute('type') ?? '',
        );
        expect(roles[0]).toMatch(/^(?:ctrT|t)itle$/);
        expect(roles.filter((role) => /title$/i.test(role) && role !== 'subTitle')).toHaveLength(1);
        return file.getElementsByTagNameNS(DRAWING, 't')[0]?.textContent;
      });
      expect(titles).toEqual(deck.slides.map(({ title }) => title));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('are Dutch in every run, and so are the notes', () => {
    for (const { files } of decks)
      for (const [name, file] of files) {
        const runs = [
          ...file.getElementsByTagNameNS(DRAWING, 'rPr'),
          ...file.getElementsByTagNameNS(DRAWING, 'endParaRPr'),
        ];
        for (const run of runs) expect(`${name} ${run.getAttribute('lang')}`).toBe(`${name} nl-NL`);
      }
  });

  test('have words of 20 points or more, and none that runs off the slide', () => {
    for (const { deck, files } of decks)
      for (const [i, file] of slidesOf(files).entries()) {
        const sizes = [...file.getElementsByTagNameNS(DRAWING, 'rPr')]
          .filter(({ parentNode }) => parentNode?.nodeName === 'a:r')
          .map((run) => Number(run.getAttribute('sz')) / 100);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20);
        const points = deck.slides[i]?.points ?? [];
        expect(heightOf(points, BOXES.body, Math.min(...sizes), false)).toBeLessThanOrEqual(
          BOXES.body.height - 2 * INSET,
        );
      }
  });

  test('have the script of the part in their notes, word by word', () => {
    for (const { deck, files } of decks)
      for (const [i, { notes }] of deck.slides.entries()) {
        const file = files.get(`ppt/notesSlides/notesSlide${i + 1}.xml`);
        const told = [...(file?.getElementsByTagNameNS(DRAWING, 't') ?? [])].map(
          ({ textContent }) => textContent,
        );
        expect(told).toEqual(notes);
      }
  });

  test('refer to parts that are there, and are the same at every build', () => {
    for (const { bytes, again, files } of decks) {
      expect(bytes).toEqual(again);
      for (const [name, file] of files) {
        if (!name.endsWith('.rels')) continue;
        const folder = name.replace(/_rels\/[^/]+$/, '');
        for (const link of file.getElementsByTagName('Relationship')) {
          const target = new URL(link.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1);
          expect(files.has(target), `${name} → ${target}`).toBe(true);
        }
      }
    }
  });
});

test('a part without steps shows what the trainer says and asks, and not what only the trainer does', () => {
  const slide = decks.flatMap(({ deck }) => deck.slides).find(({ title }) => title === 'Eens of oneens?');
  expect(slide?.points[0]).toMatch(/^“Ga staan waar je het mee eens bent\./);
  expect(slide?.points.join(' ')).not.toMatch(/tape|co-trainer schrijft/);
});

test('what keeps it safe is told before the first exercise', () => {
  for (const { deck } of decks) {
    const titles = deck.slides.map(({ title }) => title);
    expect(titles.indexOf('Zo blijft het veilig')).toBe(4);
  }
});

test('a long programme goes on on a next slide, each with a title of its own, and the deck stays within twelve', async () => {
  const handbook = await readHandbook('content');
  const [module] = handbook.perSoort.module;
  if (!module) throw new Error('The handbook has no meeting.');
  const long = Array.from({ length: 3 }, () => module.fields.programma).flat();
  const { slides } = deckFor(handbook, { ...module, fields: { ...module.fields, programma: long } });
  expect(slides.length).toBeLessThanOrEqual(MOST_SLIDES);
  const today = slides.filter(({ title }) => title.startsWith('Dit doen we vandaag'));
  expect(today.map(({ title }) => title)).toEqual([
    'Dit doen we vandaag',
    'Dit doen we vandaag (2)',
    'Dit doen we vandaag (3)',
  ]);
  expect(today.flatMap(({ points }) => points)).toHaveLength(long.length);
});

test('the meldroute is told with what to do, and not as questions alone', () => {
  const slide = decks
    .flatMap(({ deck }) => deck.slides)
    .find(({ title }) => title.startsWith('De meldroute: wie'));
  expect(slide?.points[0]).toMatch(/gevaar\? Bel 112\./);
});

test('the logo of an edition stands large on a slide with a title alone, and small on the layout of the others', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);
  const logo = { soort: 'png' as const, data: png, width: 120, height: 40, alt: 'Gemeente Ommeland' };
  const deck: Deck = {
    title: 'Start',
    address: '/leerlijn/start/',
    slides: [
      { title: 'Start', points: [], notes: [] },
      { title: 'Vandaag', points: ['Een', 'Twee'], notes: [] },
    ],
  };
  const handbook = buildHandbook(contents([]));
  const parts = unzipSync(deckPptx(deck, handbook.editie.huisstijl, originOf(handbook), logo));
  const text = (name: string) => strFromU8(certain(parts[name]));
  expect(parts['ppt/media/logo.png']).toEqual(png);
  expect(text('[Content_Types].xml')).toContain('Extension="png"');
  for (const [folder, name] of [
    ['slides', 'slide1'],
    ['slideLayouts', 'slideLayout2'],
  ]) {
    const part = text(`ppt/${folder}/${name}.xml`);
    expect(part).toContain('descr="Gemeente Ommeland"');
    const [, id = ''] = /r:embed="(\w+)"/.exec(part) ?? [];
    expect(text(`ppt/${folder}/_rels/${name}.xml.rels`)).toMatch(
      new RegExp(`Id="${id}" [^>]*Target="../media/logo.png"`),
    );
  }
  expect(text('ppt/slides/slide2.xml')).not.toContain('p:pic');
});
