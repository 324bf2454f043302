import { describe, expect, test } from 'vitest';
import { editie, entry, inhoud } from '../../tests/builders/inhoud.ts';
import { buildHandboek } from './handboek.ts';
import { isSoort, type ElkeEntry } from './entry.ts';
import { plan } from './planning/plan.ts';
import { plainPageFor } from '../page/plain-page.ts';
import { blockWords } from '../page/words.ts';

const bouw = (entries: ElkeEntry[], anders: object) =>
  buildHandboek(inhoud(entries, { editie: editie(anders) }));
const stap = (id: string, nummer: number, anders: object = {}) =>
  entry('stap', id, { nummer, checklist: [{ id: `${id}-punt`, tekst: 'Punt.' }], ...anders });

describe('what an edition hides', () => {
  const brief = entry('sjabloon', 'brief');
  const praktijk = entry('praktijk', 'zee');
  const verkennen = stap('verkennen', 1, {
    sjablonen: ['brief'],
    uitDePraktijk: [{ praktijk: 'zee', tekst: 'Zo ging het.' }],
  });
  const gids = entry('pagina', 'voor/trainer', {
    route: [
      { naar: 'sjabloon:brief', waarom: 'Eerst dit.' },
      { naar: 'stap:verkennen', waarom: 'Dan dit.' },
    ],
  });
  const handboek = bouw([verkennen, brief, praktijk, gids], {
    verberg: ['sjabloon:brief'],
    verbergDelen: ['praktijken'],
  });

  test('is in no list of pages, one by one or as a whole part', () => {
    expect(handboek.perSoort.sjabloon).toEqual([]);
    expect(handboek.perSoort.praktijk).toEqual([]);
    expect([...handboek.verborgen.keys()]).toEqual(['sjabloon:brief', 'praktijk:zee']);
  });

  test('falls away from the lists of other pages, with all that was said about it', () => {
    const { data } = handboek.perSoort.stap[0]!;
    expect({ sjablonen: data.sjablonen, praktijk: data.uitDePraktijk }).toEqual({
      sjablonen: [],
      praktijk: [],
    });
    expect(handboek.perSoort.pagina[0]!.data.route.map(({ naar }) => naar)).toEqual(['stap:verkennen']);
    expect(handboek.verwijzingen.filter(({ soort }) => soort !== 'stap')).toEqual([]);
  });

  test('leaves the entries that were given as they are', () => {
    expect(verkennen.data.sjablonen).toEqual(['brief']);
  });

  test('keeps the rest of an item that can do without it', () => {
    const portret = entry('portret', 'ada');
    const verslag = entry('verslag', 'avond', {
      begeleiders: [{ naam: 'Ada Voorbeeld', rol: 'trainer', portret: 'ada' }],
    });
    const { perSoort } = bouw([portret, verslag], { verberg: ['portret:ada'] });
    expect(perSoort.verslag[0]!.data.begeleiders).toEqual([{ naam: 'Ada Voorbeeld', rol: 'trainer' }]);
  });

  test('is still called by its name in a sentence, when it is a portret', () => {
    const portret = entry('portret', 'ada');
    const vraag = entry('vraag', 'wie', {}, '<Naam portret="ada"/> begon.');
    const { blocks } = plainPageFor(bouw([portret, vraag], { verberg: ['portret:ada'] }), vraag);
    expect(blockWords(blocks)).toContain('Ada Voorbeeld begon.');
  });

  test('gives no old address that leads to it', () => {
    const { doorverwijzingen } = buildHandboek(
      inhoud([brief, praktijk], {
        editie: editie({ verberg: ['sjabloon:brief'], verbergDelen: ['praktijken'] }),
        doorverwijzingen: {
          '/oud/': '/sjablonen/brief/#velden',
          '/ouder/': '/praktijken/',
          '/oudst/': '/',
        },
      }),
    );
    expect(doorverwijzingen).toEqual({ '/oudst/': '/' });
  });
});

describe('a step that an edition skips', () => {
  const een = stap('een', 1);
  const twee = stap('twee', 2, { na: [{ stap: 'een', moment: 'einde', plusWeken: 1 }] });
  const drie = stap('drie', 3, { na: [{ stap: 'twee', moment: 'einde', plusWeken: 2 }] });
  const vier = stap('vier', 4, {
    na: [{ stap: 'drie', moment: 'begin' }],
    mijlpalen: [{ id: 'feest', titel: 'Feest', stap: 'drie', moment: 'einde', patroon: 'eenmalig' }],
  });

  test('takes no time: who waited for it, waits for what it waited for', () => {
    const { perSoort } = bouw([een, twee, drie, vier], { verberg: ['stap:twee', 'stap:drie'] });
    expect(perSoort.stap.map(({ id, data }) => [id, data.na])).toEqual([
      ['een', []],
      ['vier', [{ stap: 'een', moment: 'einde', plusWeken: 3 }]],
    ]);
  });

  test('leaves a plan that can be computed, and a milestone for the check to report', () => {
    const handboek = bouw([een, twee, drie, vier], { verberg: ['stap:drie'] });
    const taken = handboek.perSoort.stap.map(({ id, data: { na } }) => ({
      id,
      na,
      duur: { min: 1, max: 2 },
    }));
    expect(plan(taken).get('vier')!.begin).toEqual({ snelst: 5, traagst: 7 });
    expect(handboek.perSoort.stap.at(-1)!.data.mijlpalen).toHaveLength(1);
    expect(handboek.verwijzingen.filter(({ id }) => id === 'drie')).toHaveLength(1);
  });

  test('does not hang on steps that wait for each other: the check reports those', () => {
    const kring = stap('een', 1, { na: [{ stap: 'twee', moment: 'einde' }] });
    const { perSoort } = bouw([kring, stap('twee', 2, { na: [{ stap: 'twee', moment: 'einde' }] })], {
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
  const bronnen = (anders: object, van: ElkeEntry[] = entries) =>
    bouw(van, anders).alle.flatMap((item) => (isSoort(item, 'bron') ? [item.id] : []));

  test('goes with them', () => {
    expect(bronnen({})).toEqual(['boek', 'krant']);
    expect(bronnen({ verberg: ['vraag:een'] })).toEqual(['boek']);
    expect(bronnen({ verberg: ['vraag:twee'] })).toEqual(['krant']);
  });

  test('stays when it is the edition’s own, for the check to report', () => {
    const eigen = { ...entry('bron', 'brief'), bestand: 'edities/x/bronnen/brief.yaml' };
    expect(bronnen({ verberg: ['vraag:een'] }, [...entries, eigen])).toEqual(['boek', 'brief']);
  });
});
