import { expect, test } from 'vitest';
import { groupPages } from './group.ts';

const page = (address: string, ...filters: string[]) => ({
  adres: address,
  titel: address,
  gezegd: '',
  samenvatting: '',
  zoekwoorden: [],
  fragment: '',
  tekst: '',
  filters,
});
const grouped = (...pages: ReturnType<typeof page>[]) =>
  groupPages(pages).map(({ page, also }) => [page, ...also].map(({ adres: address }) => address));

const theme = page('/themas/geld-subsidie-of-opdracht/', 'soort:thema', 'thema:geld-subsidie-of-opdracht');
const question = page('/vragen/subsidie-of-opdracht/', 'soort:vraag');
const form = page('/sjablonen/subsidie-of-opdracht/', 'soort:sjabloon');

test('a question, a theme and a document on one subject are one result', () => {
  expect(grouped(question, page('/over/', 'soort:pagina'), form, theme)).toEqual([
    [
      '/vragen/subsidie-of-opdracht/',
      '/sjablonen/subsidie-of-opdracht/',
      '/themas/geld-subsidie-of-opdracht/',
    ],
    ['/over/'],
  ]);
});

test('a question belongs to the theme that it names', () => {
  const other = page('/vragen/kosten/', 'soort:vraag', 'thema:geld-subsidie-of-opdracht');
  expect(grouped(theme, other)).toEqual([['/themas/geld-subsidie-of-opdracht/', '/vragen/kosten/']]);
});

test('two pages of one kind stay two results, and so does a place with the same words', () => {
  const begrip = page('/begrippen/budgetkring/', 'soort:begrip');
  expect(grouped(begrip, page('/begrippen/kring/', 'soort:begrip'))).toHaveLength(2);
  expect(grouped(begrip, page('/praktijken/maastricht-budgetkring/', 'soort:praktijk'))).toHaveLength(2);
});
