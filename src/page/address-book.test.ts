import { expect, test } from 'vitest';
import { contents, editie, entry } from '../../tests/builders/contents.ts';
import { buildHandbook } from '../handbook/handbook.ts';
import { addressBook } from './address-book.ts';

const brand = editie().huisstijl;
const book = (...entries: Parameters<typeof contents>[0]) => [
  ...addressBook(
    buildHandbook(
      contents(entries, {
        huisstijlen: { rond: { naam: 'Rond', uitleg: 'Met ronde hoeken.', merk: brand } },
      }),
    ),
  ),
];

test('the site has pages of its own beside those of entries, without places that anyone promised', () => {
  expect(book(entry('vraag', 'waarom'))).toEqual([
    ['/', []],
    ['/zoeken/', []],
    ['/downloads/', []],
    ['/a-z/', []],
    ['/wijzigingen/', []],
    ['/meewerken/fouten/', []],
    ['/meewerken/vormgeving/', []],
    ['/meewerken/vormgeving/rond/', []],
    ['/vragen/', []],
    ['/vragen/waarom/', ['kort-antwoord']],
  ]);
});

test('steps bring a plan, practices a choice and a comparison, sources a place each in their list', () => {
  const addresses = book(
    entry('stap', 'een'),
    entry('praktijk', 'zee'),
    entry('praktijk', 'duin'),
    entry('bron', 'krant'),
    entry('bron', 'gids'),
  );
  const of = new Map(addresses);
  for (const address of [
    '/plan/',
    '/praktijken/vergelijken/',
    '/praktijken/aanpak/netwerk/',
    '/stappenplan/',
  ])
    expect([address, of.get(address)]).toEqual([address, []]);
  expect(of.get('/bronnen/')).toEqual(['gids', 'krant']);
  expect(new Map(book(entry('praktijk', 'zee'))).has('/praktijken/vergelijken/')).toBe(false);
});
