import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editieSchema } from '../schema/editie.ts';
import { huisstijlSchema, brandSchema, type Brand } from '../schema/huisstijl.ts';
import { basisOf } from './basis.ts';
import { contrastFaults } from './contrast.ts';
import { contrast, readable, lightness, show } from './colour.ts';
import { fonts, replacement } from './fonts.ts';

const content = join(import.meta.dirname, '../../content');
const yaml = (file: string): unknown => parse(readFileSync(join(content, file), 'utf8'));
const brands: Record<string, Brand> = {
  landelijk: editieSchema.parse(yaml('edities/landelijk.yaml')).huisstijl,
  hoekig: huisstijlSchema.parse(yaml('huisstijlen/hoekig.yaml')).merk,
  rond: huisstijlSchema.parse(yaml('huisstijlen/rond.yaml')).merk,
};
const mark = (otherwise: Partial<Brand>): Brand =>
  brandSchema.parse({ hoofdkleur: '#17495a', steunkleur: '#8f3d1b', ...otherwise });

describe('colours', () => {
  test('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });
  test('another tone keeps the hue and never gets more colour than the colour had', () => {
    expect(show('#808080', 0.9)).toMatch(/^#(..)\1\1$/);
    expect(lightness(show('#17495a', 0.9, 0.03))).toBeCloseTo(0.9, 1);
  });
  test('a readable tone is found in both directions', () => {
    expect(contrast(readable('#ffd500', 0.8, 0.2, ['#ffffff'], 4.5), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(readable('#17495a', 0.3, 0.2, ['#101010'], 4.5), '#101010')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('house styles', () => {
  test.each(Object.keys(brands))('%s has no pair below the norm', (name) => {
    expect(contrastFaults(brands[name]!)).toEqual([]);
  });
  test('they differ in every brand value that says how they look', () => {
    const withoutSame = (['hoofdkleur', 'steunkleur', 'weergave', 'letter', 'hoek', 'deur'] as const).filter(
      (value) => new Set(Object.values(brands).map((one) => one[value])).size < 3,
    );
    expect(withoutSame).toEqual([]);
  });
  test.each(Object.keys(brands))('a door of %s can be seen in its own light', (name) => {
    const { licht: light, donker: dark } = basisOf(brands[name]!);
    for (const { family, deurlicht: doorLight } of [light, dark])
      for (const { tekst: text, vol: full } of Object.values(family))
        expect(Math.min(contrast(text, doorLight), contrast(full, doorLight))).toBeGreaterThanOrEqual(3);
  });
  test('the main colours are used to the letter', () => {
    expect(basisOf(brands.rond!).licht.family.hoofd.tekst).toBe('#5b2a9d');
  });
  test.each([
    ['hoofdkleur', '#ffd500'],
    ['steunkleur', '#e8a0a0'],
    ['inkt', '#9a9a9a'],
    ['papier', '#3a3a3a'],
  ] as const)('%s %s is refused, and named', (value, colour) => {
    const faults = contrastFaults(mark({ [value]: colour }));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ is, needed }) => is < needed)).toBe(true);
    if (value !== 'papier') expect(new Set(faults.map(({ brandValue }) => brandValue))).toContain(value);
  });
});

test('a stand-in is as wide as the letter it stands in for', () => {
  expect(replacement(fonts.atkinson).adjustment).toBe('99.35%');
  expect(replacement(fonts['source-serif']).local).toContain('Times New Roman');
});
