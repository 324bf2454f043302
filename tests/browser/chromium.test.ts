import { expect, test } from 'vitest';
import { chooseChromium } from '../../src/cli/chromium.ts';

const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const only =
  (...paths: string[]) =>
  (path: string): Promise<boolean> =>
    Promise.resolve(paths.includes(path));

test('a browser that somebody names goes before one of the system', async () => {
  expect(await chooseChromium('/my/chrome', only('/my/chrome', ...usual), usual)).toBe('/my/chrome');
});

test('a browser of the system goes before the one in the npm package', async () => {
  expect(await chooseChromium(undefined, only('/usr/bin/google-chrome'), usual)).toBe(
    '/usr/bin/google-chrome',
  );
});

test('a system without a browser that starts gets the one in the npm package', async () => {
  expect(await chooseChromium(undefined, only(), usual)).toBe('npm');
});

test('the npm package can be asked for on a system that has a browser', async () => {
  expect(await chooseChromium('npm', only(...usual), usual)).toBe('npm');
});

test('a browser that is named but does not start is an error, not another browser', async () => {
  await expect(chooseChromium('/my/chrome', only(...usual), usual)).rejects.toThrow(
    'CHROMIUM_PATH does not start: /my/chrome',
  );
});
