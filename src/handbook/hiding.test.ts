import { describe, expect, test } from 'vitest';
import { editie, entry, contents } from '../../tests/builders/contents.ts';
import { buildHandbook } from './handbook.ts';
import { isSoort, type EachEntry } from './entry.ts';
import { plan } from '../planner/plan.ts';
import { plainPageFor } from '../page/plain/plain-page.ts';
import { blockWords } from '../page/plain/words.ts';

const build = (entries: EachEntry[], otherwise: object) =>
  buildHandbook(contents(entries, { editie: editie(otherwise) }));
const stap = (id: string, number: number, otherwise: object = {}) =>
  entry('stap', id, { nummer: number, checklist: [{ id: `${id}-punt`, tekst: 'Punt.' }], ...otherwise });

describe('what an edition hides', () => {
  const brief = entry('sjabloon', 'brief');
  const praktijk = entry('praktijk', 'zee');
  const explore = stap('verkennen', 1, {
    sjablonen: ['brief'],
    uitDePraktijk: [{ praktijk: 'zee', tekst: 'Zo ging het.' }],
  });
  const guide = entry('pagina', 'voor/trainer', {
    route: [
      { naar: 'sjabloon:brief', waarom: 'Eerst dit.' },
      { naar: 'stap:verkennen', waarom: 'Dan dit.' },
    ],
  });
  const handbook = build([explore, brief, praktijk, guide], {
    verberg: ['sjabloon:brief'],
    verbergDelen: ['praktijken'],
  });

  test('is in no list of pages, one by one or as a whole part', () => {
    expect(handbook.perSoort.sjabloon).toEqual([]);
    expect(handbook.perSoort.praktijk).toEqual([]);
    expect([...handbook.verborgen.keys()]).toEqual(['sjabloon:brief', 'praktijk:zee']);
  });

  test('falls away from the lists of other pages, with all that was said about it', () => {
    const { data } = handbook.perSoort.stap[0]!;
    expect({ sjablonen: data.sjablonen, praktijk: data.uitDePraktijk }).toEqual({
      sjablonen: [],
      praktijk: [],
    });
    expect(handbook.perSoort.pagina[0]!.data.route.map(({ naar: to }) => to)).toEqual(['stap:verkennen']);
    expect(handbook.verwijzingen.filter(({ soort }) => soort !== 'stap')).toEqual([]);
  });

  test('leaves the entries that were given as they are', () => {
    expect(explore.data.sjablonen).toEqual(['brief']);
  });

  test('keeps the rest of an item that can do without it', () => {
    const portret = entry('portret', 'ada');
    const verslag = entry('verslag', 'avond', {
      begeleiders: [{ naam: 'Ada Voorbeeld', rol: 'trainer', portret: 'ada' }],
    });
    const { perSoort } = build([portret, verslag], { verberg: ['portret:ada'] });
    expect(perSoort.verslag[0]!.data.begeleiders).toEqual([{ naam: 'Ada Voorbeeld', rol: 'trainer' }]);
  });

  test('falls away however often it stands among others in one list', () => {
    const guide = entry('pagina', 'voor/trainer', {
      route: ['sjabloon:brief', 'praktijk:zee', 'stap:verkennen', 'sjabloon:brief'].map((to) => ({
        naar: to,
        waarom: `Lees ${to}.`,
      })),
    });
    const { perSoort } = build([explore, brief, praktijk, guide], {
      verberg: ['sjabloon:brief', 'praktijk:zee'],
    });
    expect(perSoort.pagina[0]?.data.route).toMatchObject([{ naar: 'stap:verkennen' }]);
  });

  test('leaves a word that is told apart from it, without the link', () => {
    const apart = { term: 'Buurt', verschil: 'Kleiner.', begrip: 'buurt' };
    const { perSoort } = build(
      [
        entry('begrip', 'wijk', { voorkeursterm: 'wijk', nietHetzelfdeAls: [apart] }),
        entry('begrip', 'buurt'),
      ],
      { verberg: ['begrip:buurt'] },
    );
    expect(perSoort.begrip[0]?.data.nietHetzelfdeAls).toEqual([{ term: 'Buurt', verschil: 'Kleiner.' }]);
  });

  test('is never a bron: that goes with the last page that rests on it', () => {
    expect(() => build([explore], { verberg: ['bron:brief'] })).toThrow(
      'Een bron kan een editie niet verbergen.',
    );
  });

  test('is still called by its name in a sentence, when it is a portret', () => {
    const portret = entry('portret', 'ada');
    const vraag = entry('vraag', 'wie', {}, '<Naam portret="ada"/> begon.');
    const { blocks } = plainPageFor(build([portret, vraag], { verberg: ['portret:ada'] }), vraag);
    expect(blockWords(blocks)).toContain('Ada Voorbeeld begon.');
  });

  test('gives no old address that leads to it, or to a source that it alone rests on', () => {
    const thema = entry('thema', 'vog', {}, 'Dat staat in de krant. <Bron id="krant"/>');
    const bronnen = ['krant', 'boek'].map((id) => entry('bron', id));
    const vraag = entry('vraag', 'wie', {}, 'Dat staat in het boek. <Bron id="boek"/>');
    const { doorverwijzingen: redirects } = buildHandbook(
      contents([brief, praktijk, thema, vraag, ...bronnen], {
        editie: editie({ verberg: ['sjabloon:brief', 'thema:vog'], verbergDelen: ['praktijken'] }),
        redirects: {
          '/vragen/wie/#bron-krant': '/bronnen/#krant',
          '/vragen/wie/#bron-boek': '/bronnen/#boek',
          '/oud/': '/sjablonen/brief/#velden',
          '/ouder/': '/praktijken/',
          '/oudst/': '/',
        },
      }),
    );
    expect(redirects).toEqual({ '/oudst/': '/', '/vragen/wie/#bron-boek': '/bronnen/#boek' });
  });
});

describe('a step that an edition skips', () => {
  const one = stap('een', 1);
  const two = stap('twee', 2, { na: [{ stap: 'een', moment: 'einde', plusWeken: 1 }] });
  const three = stap('drie', 3, { na: [{ stap: 'twee', moment: 'einde', plusWeken: 2 }] });
  const four = stap('vier', 4, {
    na: [{ stap: 'drie', moment: 'begin' }],
    mijlpalen: [{ id: 'feest', titel: 'Feest', stap: 'drie', moment: 'einde', patroon: 'eenmalig' }],
  });

  test('takes no time: who waited for it, waits for what it waited for', () => {
    const { perSoort } = build([one, two, three, four], { verberg: ['stap:twee', 'stap:drie'] });
    expect(perSoort.stap.map(({ id, data }) => [id, data.na])).toEqual([
      ['een', []],
      ['vier', [{ stap: 'een', moment: 'einde', plusWeken: 3 }]],
    ]);
  });

  test('leaves a plan that can be computed, without its milestones', () => {
    const handbook = build([one, two, three, four], { verberg: ['stap:drie'] });
    const taken = handbook.perSoort.stap.map(({ id, data: { na: after } }) => ({
      id,
      na: after,
      duur: { min: 1, max: 2 },
    }));
    expect(plan(taken).get('vier')!.begin).toEqual({ snelst: 5, traagst: 7 });
    expect(handbook.perSoort.stap.at(-1)!.data.mijlpalen).toEqual([]);
    expect(handbook.verwijzingen.filter(({ id }) => id === 'drie')).toEqual([]);
  });

  test('does not hang on steps that wait for each other: the check reports those', () => {
    const cycle = stap('een', 1, { na: [{ stap: 'twee', moment: 'einde' }] });
    const { perSoort } = build([cycle, stap('twee', 2, { na: [{ stap: 'twee', moment: 'einde' }] })], {
      verberg: ['stap:twee'],
    });
    expect(perSoort.stap[0]!.data.na).toEqual([]);
  });
});

describe('a source on which only hidden pages rest', () => {
  const entries = [
    entry('vraag', 'een', { bronnen: ['krant'] }),
    entry('vraag', 'twee', {}, 'Zo is het. <Bron id="boek"/>'),
    entry('bron', 'krant'),
    entry('bron', 'boek'),
  ];
  const bronnen = (otherwise: object, of: EachEntry[] = entries) =>
    build(of, otherwise).alle.flatMap((item) => (isSoort(item, 'bron') ? [item.id] : []));

  test('goes with them', () => {
    expect(bronnen({})).toEqual(['boek', 'krant']);
    expect(bronnen({ verberg: ['vraag:een'] })).toEqual(['boek']);
    expect(bronnen({ verberg: ['vraag:twee'] })).toEqual(['krant']);
  });

  test('goes too when the edition puts a page of its own in place of another', () => {
    expect(bronnen({ verberg: ['vraag:een'], vervang: ['vraag:twee'] })).toEqual(['boek']);
    expect(bronnen({ verbergDelen: ['vragen'] })).toEqual([]);
  });

  test('stays when it is the edition’s own, for the check to report', () => {
    const own = { ...entry('bron', 'brief'), bestand: 'edities/x/bronnen/brief.yaml' };
    expect(bronnen({ verberg: ['vraag:een'] }, [...entries, own])).toEqual(['boek', 'brief']);
  });
});
