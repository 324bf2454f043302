import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editieSchema } from '../../schema/editie.ts';
import { huisstijlSchema, merkSchema, type Merk } from '../../schema/huisstijl.ts';
import { basisVan } from './basis.ts';
import { contrastfouten } from './contrast.ts';
import { contrast, leesbaar, lichtheid, toon } from './kleur.ts';
import { letters, vervanger } from './letters.ts';

const content = join(import.meta.dirname, '../../../content');
const yaml = (bestand: string): unknown => parse(readFileSync(join(content, bestand), 'utf8'));
const merken: Record<string, Merk> = {
  landelijk: editieSchema.parse(yaml('edities/landelijk.yaml')).huisstijl,
  hoekig: huisstijlSchema.parse(yaml('huisstijlen/hoekig.yaml')).merk,
  rond: huisstijlSchema.parse(yaml('huisstijlen/rond.yaml')).merk,
};
const merk = (anders: Partial<Merk>): Merk =>
  merkSchema.parse({ hoofdkleur: '#17495a', steunkleur: '#8f3d1b', ...anders });

describe('colours', () => {
  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
  test('another tone keeps the hue and never gets more colour than the colour had', () => {
    expect(toon('#808080', 0.9)).toMatch(/^#(..)\1\1$/);
    expect(lichtheid(toon('#17495a', 0.9, 0.03))).toBeCloseTo(0.9, 1);
  });
  test('a readable tone is found in both directions', () => {
    expect(contrast(leesbaar('#ffd500', 0.8, 0.2, ['#ffffff'], 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(leesbaar('#17495a', 0.3, 0.2, ['#101010'], 4.5), '#101010')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('house styles', () => {
  test.each(Object.keys(merken))('%s has no pair below the norm', (naam) => {
    expect(contrastfouten(merken[naam]!)).toEqual([]);
  });
  test('they differ in every brand value that says how they look', () => {
    const zonderDezelfde = (
      ['hoofdkleur', 'steunkleur', 'weergave', 'letter', 'hoek', 'deur'] as const
    ).filter((waarde) => new Set(Object.values(merken).map((een) => een[waarde])).size < 3);
    expect(zonderDezelfde).toEqual([]);
  });
  test.each(Object.keys(merken))('a door of %s can be seen in its own light', (naam) => {
    const { licht, donker } = basisVan(merken[naam]!);
    for (const { familie, deurlicht } of [licht, donker])
      for (const { tekst, vol } of Object.values(familie))
        expect(Math.min(contrast(tekst, deurlicht), contrast(vol, deurlicht))).toBeGreaterThanOrEqual(3);
  });
  test('the main colours are used to the letter', () => {
    expect(basisVan(merken.rond!).licht.familie.hoofd.tekst).toBe('#5b2a9d');
  });
  test.each([
    ['hoofdkleur', '#ffd500'],
    ['steunkleur', '#e8a0a0'],
    ['inkt', '#9a9a9a'],
    ['papier', '#3a3a3a'],
  ] as const)('%s %s is refused, and named', (waarde, kleur) => {
    const fouten = contrastfouten(merk({ [waarde]: kleur }));
    expect(fouten.length).toBeGreaterThan(0);
    expect(fouten.every(({ is, nodig }) => is < nodig)).toBe(true);
    if (waarde !== 'papier') expect(new Set(fouten.map(({ merkwaarde }) => merkwaarde))).toContain(waarde);
  });
});

test('a stand-in is as wide as the letter it stands in for', () => {
  expect(vervanger(letters.atkinson).aanpassing).toBe('99.35%');
  expect(vervanger(letters['source-serif']).plaatselijk).toContain('Times New Roman');
});
