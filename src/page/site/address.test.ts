import { describe, expect, test } from 'vitest';
import { objectionToSiteAddress } from '../../document/language/web-address.ts';
import { below, here, keyHere, pathOf, bareAddressOf, urlOn, within } from './address.ts';

describe('a site at a path', () => {
  test.each(['https://x.nl/Zorg/hulp', 'https://x.nl/Zorg/hulp/'])('%s makes whole addresses', (site) => {
    expect(pathOf(site)).toBe('/Zorg/hulp/');
    expect(urlOn(site, '/')).toBe('https://x.nl/Zorg/hulp/');
    expect(urlOn(site, '/vragen/#kern')).toBe('https://x.nl/Zorg/hulp/vragen/#kern');
    expect(bareAddressOf(site)).toBe('x.nl/Zorg/hulp');
  });

  test('writes only addresses of the handbook below its path', () => {
    expect(below('/zorg/', '/vragen/')).toBe('/zorg/vragen/');
    for (const other of ['#kern', 'https://y.nl/', '//y.nl/', 'mailto:a@b.nl', 'tel:112'])
      expect(below('/zorg/', other)).toBe(other);
  });

  test('knows its own addresses again', () => {
    expect(within('/zorg/', '/zorg/vragen/')).toBe('/vragen/');
    expect(within('/zorg/', '/zorgen/')).toBeUndefined();
  });
});

test('a site without a path writes its addresses as they are', () => {
  expect(urlOn('https://x.nl', '/vragen/')).toBe('https://x.nl/vragen/');
  expect(here('/vragen/')).toBe('/vragen/');
  expect(keyHere('handleiding:plan')).toBe('handleiding:plan');
  expect(bareAddressOf('https://x.nl/')).toBe('x.nl');
});

test.each([
  ['x.nl/zorg', 'https://'],
  ['http://localhost/zorg/', 'uw eigen computer'],
  ['http://127.0.0.1:4321/', 'uw eigen computer'],
  ['https://x.nl/zorg/?a=b', 'geen ? of #'],
  ['https://x.nl/zorg#hier', 'geen ? of #'],
  ['https://x.nl/zorg/../hulp/', 'in het pad staat'],
  ['https://x.nl/./', 'in het pad staat'],
  ['https://x.nl//zorg/', 'in het pad staat'],
  ['https://x.nl/zorg//', 'in het pad staat'],
  ['https://x.nl/zorg en hulp/', 'een spatie'],
  ['https://x.nl/zorg%20en%20hulp/', '«zorg%20en%20hulp» kan geen map'],
  ['https://x.nl/één/', '«één» kan geen map'],
  ['https://x.nl/@astro/', '«@astro» kan geen map'],
  ['https://x.nl/zorg/index.html', 'het adres van een pagina'],
  ['https://x', 'geen hele naam'],
])('the address %s is refused, with the reason', (address, reason) => {
  expect(objectionToSiteAddress(address)).toContain(reason);
});

test.each([
  'https://x.nl',
  'https://x.nl/',
  'https://www.x.nl/Zorg-2/hulp_1/v1.0~a/',
  'http://x.nl:8080/zorg',
])('the address %s is right', (address) => {
  expect(objectionToSiteAddress(address)).toBeUndefined();
});
