import { expect, test } from 'vitest';
import { chooseChromium } from './chromium.ts';

const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

test('a browser that somebody names goes before one of the system', () => {
  expect(chooseChromium('/my/chrome', () => true, usual)).toBe('/my/chrome');
});

test('a browser of the system goes before the one in the npm package', () => {
  expect(chooseChromium(undefined, (path) => path === '/usr/bin/google-chrome', usual)).toBe(
    '/usr/bin/google-chrome',
  );
});

test('a system without a browser gets the one in the npm package', () => {
  expect(chooseChromium(undefined, () => false, usual)).toBe('npm');
});

test('the npm package can be asked for on a system that has a browser', () => {
  expect(chooseChromium('npm', () => true, usual)).toBe('npm');
});

test('a browser that is named but missing is an error, not another browser', () => {
  expect(() => chooseChromium('/my/chrome', () => false, usual)).toThrow(
    'CHROMIUM_PATH names no file: /my/chrome',
  );
});
