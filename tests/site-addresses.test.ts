import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Addresses in a component that are whole already: another site, a mail, a telephone, a file of Vite. */
const WHOLE = [
  'reaction',
  'site.licence.adres',
  'bron.adres',
  'telephone.address',
  'block.mail',
  'href',
  'urlOn(site.address, address)',
  'fonts[`../styles/fonts/web/${site.merk.letter}.woff2`]',
];

/** Addresses of the handbook that a component writes without the path at which the site may stand. */
const bareIn = (source: string): string[] => [
  ...[...source.matchAll(/\s(?:href|action|src)="(\/[^"]*)"/g)].map(([, address = '']) => address),
  ...[...source.matchAll(/\s(?:href|action|src)=\{((?:[^{}]|\{[^{}]*\})*)\}/g)]
    .map(([, code = '']) => code)
    .filter((code) => !/^(?:here\(|`#|`mailto:|\w+ && here\()/.test(code) && !WHOLE.includes(code)),
];

test('every component asks for the path of the site when it writes an address', () => {
  const bare = globSync('src/{site,pages}/**/*.astro').flatMap((file) =>
    bareIn(readFileSync(file, 'utf8')).map((address) => `${file}: ${address}`),
  );
  expect(bare).toEqual([]);
});

test('an address without it is seen', () => {
  expect(bareIn('<a href="/vragen/"><form action={address}><a href={here(x)}><a href={`#${id}`}>')).toEqual([
    '/vragen/',
    'address',
  ]);
});
