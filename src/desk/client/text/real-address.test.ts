import { expect, test } from 'vitest';
import { realAddress } from './real-address.ts';

test.each([
  [
    'https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.waterdam.nl%2Fkoken%3Fa%3D1&data=05&reserved=0',
    'https://www.waterdam.nl/koken?a=1',
  ],
  ['https://www.google.com/url?q=https://www.waterdam.nl/&sa=D', 'https://www.waterdam.nl/'],
  ['https://urldefense.com/v3/__https://www.waterdam.nl/verslag__;!!abc$', 'https://www.waterdam.nl/verslag'],
  [
    'https://www.google.com/search?q=https://www.waterdam.nl/',
    'https://www.google.com/search?q=https://www.waterdam.nl/',
  ],
  [
    'https://x.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
    'https://x.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)',
  ],
  ['/themas/geld/', '/themas/geld/'],
  ['mailto:iemand@waterdam.nl', 'mailto:iemand@waterdam.nl'],
])('a link to %s leads to %s', (address, real) => {
  expect(realAddress(address)).toBe(real);
});
