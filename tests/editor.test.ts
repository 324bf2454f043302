import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, expectTypeOf, test } from 'vitest';
import type { CollectionEntry } from 'astro:content';
import { z } from 'zod';
import { kinds, soortNames } from '../src/kinds/index.ts';
import type { Stap } from '../src/kinds/stap/schema.ts';
import type { Handleiding } from '../src/schema/handleiding.ts';

/** What an editor is told of the content: where a schema stands, and what it says of a field. */
const root = join(import.meta.dirname, '..');
const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as {
  'yaml.schemas': Record<string, string[]>;
};

test('an editor finds the schema of every data file', () => {
  const patterns = Object.values(settings['yaml.schemas']).flat();
  for (const soort of soortNames.filter((soort) => kinds[soort].file === '.yaml')) {
    expect(settings['yaml.schemas']).toHaveProperty([`.astro/collections/${soort}.schema.json`]);
    expect(patterns).toContain(`content/${kinds[soort].folder}/*.yaml`);
  }
  // What is written by hand; a program writes the reports, and a starting file names its own schema.
  for (const folder of ['', 'edities/', 'huisstijlen/'])
    for (const file of readdirSync(join(root, 'content', folder)).filter((name) => name.endsWith('.yaml')))
      expect(
        [`content/${folder}${file}`, `content/${folder}*.yaml`].some((one) => patterns.includes(one)),
        file,
      ).toBe(true);
  // Astro writes the schema of every collection.
  const config = readFileSync(join(root, 'src/content.config.ts'), 'utf8');
  for (const schema of Object.keys(settings['yaml.schemas'])) {
    const [, name = ''] = /^\.astro\/collections\/(\w+)\.schema\.json$/.exec(schema) ?? [];
    expect(
      soortNames.some((soort) => soort === name) || config.includes(`  ${name}: defineCollection(`),
      schema,
    ).toBe(true);
  }
  for (const pattern of patterns)
    expect(existsSync(join(root, pattern.replace(/\/\*.*$/, ''))), pattern).toBe(true);
});

test.each(soortNames)('a schema of %s explains every field in a sentence', (soort) => {
  // As Astro does, for what a writer types.
  const { properties = {} } = z.toJSONSchema(kinds[soort].schema, { unrepresentable: 'any', io: 'input' });
  const silent = Object.entries(properties).filter(
    ([, field]) => !/\.$/.test((field as { description?: string }).description ?? ''),
  );
  expect(silent).toEqual([]);
});

test('a collection has the fields of its kind', () => {
  expectTypeOf<CollectionEntry<'stap'>['data']>().toEqualTypeOf<Stap>();
  expectTypeOf<CollectionEntry<'handleiding'>['data']>().toEqualTypeOf<Handleiding>();
});
