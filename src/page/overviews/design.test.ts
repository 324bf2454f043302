import { expect, test } from 'vitest';
import { contents, editie } from '../../../tests/builders/contents.ts';
import { tagNames } from '../../document/vocabulary.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { basisOf, families } from '../../house-style/basis.ts';
import { designFor, designTitle, inStyle } from './design.ts';

const brand = editie({ huisstijl: { hoofdkleur: '#004488', steunkleur: '#663300' } }).huisstijl;
const handbook = buildHandbook(
  contents([], { huisstijlen: { rond: { naam: 'Rond', uitleg: 'Met ronde hoeken.', merk: brand } } }),
);

test('the page for writers shows the edition’s own style, and the styles that one may try', () => {
  const own = designFor(handbook);
  expect(own).toMatchObject({ titel: 'Vormgeving', adres: '/meewerken/vormgeving/' });
  expect(own.crumbs).toEqual([{ titel: 'Start', adres: '/' }]);
  expect(own.styles.map(({ adres: address, here }) => [address, here])).toEqual([
    ['/meewerken/vormgeving/', true],
    ['/meewerken/vormgeving/rond/', false],
  ]);
  expect(own).not.toHaveProperty('style');
});

test('a style to try has a page of its own, in its own colours', () => {
  const { titel: title, adres: address, style, styles, crumbs, colours } = designFor(handbook, 'rond');
  expect({ title, address, style }).toEqual({
    title: 'Vormgeving: Rond',
    address: '/meewerken/vormgeving/rond/',
    style: 'rond',
  });
  expect(styles.map(({ titel: name, explanation, here }) => [name, explanation, here]).at(-1)).toEqual([
    'Rond',
    'Met ronde hoeken.',
    true,
  ]);
  expect(crumbs.at(-1)).toEqual({ titel: 'Vormgeving', adres: '/meewerken/vormgeving/' });
  const [light, dark] = colours;
  expect(light?.rows[0]).toEqual({ name: 'papier', colour: basisOf(brand).licht.papier, contrast: 1 });
  expect(dark?.rows[0]?.colour).toBe(basisOf(brand).donker.papier);
  expect(light?.rows.map(({ name }) => name)).toEqual([
    ...['papier', 'verhoogd', 'zacht', 'inkt', 'inktZacht', 'lijn', 'lijnSterk', 'focus'],
    ...families.flatMap((family) =>
      Object.keys(basisOf(brand).licht.family[family]).map((show) => `${family} ${show}`),
    ),
  ]);
});

test('an unknown style changes nothing', () => {
  expect(inStyle(handbook, 'weg')).toBe(handbook);
  expect(inStyle(handbook)).toBe(handbook);
  expect(inStyle(handbook, 'rond').editie).toEqual({ ...handbook.editie, huisstijl: brand });
  expect(designTitle(handbook, 'weg')).toBe('Vormgeving');
});

test('every tag is shown with its example, and what an example names leads to this page', () => {
  const { tags, referrer, bronnen } = designFor(handbook);
  expect(tags.map(({ name }) => name).toSorted()).toEqual([...tagNames].toSorted());
  for (const { mdx, text } of tags) expect([mdx, text.children.length > 0]).toEqual([mdx, true]);
  expect(referrer.bronnen('een')).toEqual(bronnen);
  expect(bronnen).toMatchObject([{ nummer: 1, bron: { datum: 'z.d.', zekerheid: 'controleren' } }]);
  expect([referrer.title('stap', 'een'), referrer.address('stap', 'een')]).toEqual(['een', '#voorbeelden']);
  expect(referrer.field('een')).toBeUndefined();
});
