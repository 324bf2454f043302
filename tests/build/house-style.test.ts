import { globSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfSmall, root, run, workFolder } from './command.ts';

const here = workFolder('huisstijl');
// The small handbook has every kind of page; the house styles are those of the real one.
const content = join(here, 'content');
beforeAll(async () => {
  await copyOfSmall(content);
  await cp(join(root, 'content/huisstijlen'), join(content, 'huisstijlen'), { recursive: true });
});
afterAll(() => rm(here, { recursive: true }));

test.each([
  ['hoekig', '#7a1f3d', 'Source Serif 4', 'kopbalk-kleur', 'M3 100V6H61V100Z'],
  ['rond', '#5b2a9d', 'Nunito', 'kopbalk', 'M3 100V32A29 29 0 0 1 61 32V100Z'],
])('the whole site follows the house style %s', async (style, colour, font, header, by) => {
  const dist = join(here, style);
  const { code, stderr } = await run('build', {
    CONTENT: content,
    DIST: dist,
    HUISSTIJL: style,
    UITVOER: 'geen',
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const css = globSync('_astro/*.css', { cwd: dist })
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('');
  expect(css).toContain(colour);
  expect(css).toContain(font);
  const home = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(home).toMatch(new RegExp(`<header class="[^"]*\\b${header}\\b`));
  expect(home).toContain(by);
  expect(home).toMatch(/rel="preload" href="\/_astro\/(?:source-serif|nunito)\./);
});

test('a house style that is not there is refused, with those that are', async () => {
  const { code, stderr, stdout } = await run('build', {
    CONTENT: content,
    DIST: join(here, 'niets'),
    HUISSTIJL: 'vierkant',
  });
  expect(code).toBe(1);
  expect(stderr + stdout).toContain('De huisstijl «vierkant» bestaat niet. Kies een van deze: hoekig, rond.');
});
