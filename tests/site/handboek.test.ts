import { expect, test } from 'vitest';
import { typography } from '../../src/document/language/typography.ts';
import { handbook, pages, textOf } from './dist.ts';

const { entries } = handbook;
const page = (address: string) => pages.find((candidate) => candidate.address === address);

test('the handbook has entries of every kind', () => {
  const kinds =
    'begrip bron module pagina portret praktijk sjabloon stap thema verslag vertaling vraag'.split(' ');
  expect([...new Set(entries.map(({ soort }) => soort))].sort()).toEqual(kinds);
});

test('every entry stands on its address', () => {
  const absent = entries.filter(({ adres: address }) => {
    const [path, id] = address.split('#') as [string, string | undefined];
    const tree = page(path)?.tree;
    return !(id ? tree?.querySelectorAll('[id]').some((element) => element.id === id) : tree);
  });
  expect(absent.map(({ adres: address }) => address)).toEqual([]);
});

test('every page of an entry bears its title', () => {
  const own = entries.filter(({ soort }) => soort !== 'bron');
  const other = own.filter(
    ({ adres: address, titel: title }) =>
      textOf(page(address)!.tree.querySelector('h1')!) !== typography(title),
  );
  expect(other.map(({ adres: address }) => address)).toEqual([]);
});

test('every source that an entry names is an entry itself', () => {
  const bronnen = new Set(entries.filter(({ soort }) => soort === 'bron').map(({ id }) => id));
  expect(entries.flatMap((entry) => entry.bronnen).filter((id) => !bronnen.has(id))).toEqual([]);
});
