import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contents } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import { fonts } from '../../house-style/fonts.ts';
import { scriptFonts } from '../../house-style/scripts.ts';
import { credits } from './credits.ts';
import { licencesTxt } from './index.ts';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
const named = credits.flatMap(({ texts }) => texts).join('\n');

test('every letter that a house style or a translation can have is credited', () => {
  const parcels = Object.keys(dependencies).filter((name) => name.startsWith('@fontsource-variable/'));
  expect(parcels.length).toBeGreaterThanOrEqual(
    Object.keys(fonts).length + Object.keys(scriptFonts).length - 1,
  );
  expect(parcels.filter((parcel) => !named.includes(`/${parcel}/LICENSE`))).toEqual([]);
});

test('the text of every licence that asks for it stands there once, with its copyright', async () => {
  const text = await licencesTxt(buildHandbook(contents([])), process.cwd());
  for (const { name, texts } of credits) {
    expect(text).toContain(`- ${name}\n`);
    for (const file of texts) expect(existsSync(file), file).toBe(true);
  }
  for (const holder of ['The Nunito Project Authors', 'Pagefind', '2016 Dolan', 'Paweł Kuna', 'OpenTaal'])
    expect(text).toContain(holder);
  expect(text.split('Copyright (c) 2020-2025 Paweł Kuna')).toHaveLength(2);
  expect(text).toContain('Creative Commons Naamsvermelding 4.0');
});
