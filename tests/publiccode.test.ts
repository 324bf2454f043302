import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const file: unknown = parse(readFileSync(join(root, 'publiccode.yml'), 'utf8'));

/** What the standard asks of version 0.5 (docs.italia.it, «The Standard»): what is mandatory, its lengths and lists. */
const contact = z.looseObject({ name: z.string() });
const standard = z.strictObject({
  publiccodeYmlVersion: z.enum(['0.5', '0.5.0']),
  name: z.string().min(1),
  url: z.url(),
  landingURL: z.url(),
  softwareVersion: z.string(),
  releaseDate: z.iso.date(),
  platforms: z.array(z.string()).min(1),
  categories: z.array(z.string()).min(1),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.enum(['standalone/web', 'standalone/other', 'library', 'addon', 'configurationFiles']),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.string()),
  }),
  description: z.record(
    z.string(),
    z.strictObject({
      shortDescription: z.string().max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string().max(100)).min(1),
    }),
  ),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.union([
    z.strictObject({ type: z.literal('none') }),
    z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
    z.strictObject({ type: z.literal('contract'), contractors: z.array(contact).min(1) }),
  ]),
  localisation: z.strictObject({
    localisationReady: z.boolean(),
    availableLanguages: z.array(z.string()).min(1),
  }),
});

test('publiccode.yml is valid by the standard that the Dutch register reads', () => {
  expect(standard.safeParse(file).error?.issues ?? []).toEqual([]);
});

test.each(['SECURITY.md', 'CODE_OF_CONDUCT.md', 'GOVERNANCE.md', 'LICENSE', 'CONTRIBUTING.md'])(
  'there is a %s',
  (name) => {
    expect(existsSync(join(root, name))).toBe(true);
  },
);
