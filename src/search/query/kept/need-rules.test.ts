import { expect, test } from 'vitest';
import { packNeed, readNeed } from './need-rules.ts';

test('rules of need come through the page as they were', async () => {
  const rules = {
    woordgroepen: { ik: ['ik', '^ben', '"de weg kwijt"'], geweld: ['slaat', 'verkracht*'] },
    schrijfwijzen: {},
    gewoneWoorden: ['streven'],
    regels: [
      {
        plek: 'leven',
        regels: ['<ik|geweld> "niet meer"|dood', '= help'],
        behalve: ['<geweld>', 'hoe help'],
        vangnet: false,
      },
      { plek: 'alle', regels: ['<ik>'], behalve: [], vangnet: true },
    ],
  };
  expect(await readNeed(packNeed(rules), () => undefined)).toEqual(rules);
  const none = {
    woordgroepen: {},
    schrijfwijzen: {},
    gewoneWoorden: [],
    regels: [{ plek: 'a', regels: ['b'], behalve: [], vangnet: false }],
  };
  expect(await readNeed(packNeed(none), () => undefined)).toEqual(none);
});
