import { describe, expect, test } from 'vitest';
import { contents, entry } from '../../../tests/builders/contents.ts';
import { buildHandbook } from '../../handbook/handbook.ts';
import type { Handbook } from '../../handbook/handbook.ts';
import { kinds, partSoorten, type Soort } from '../../kinds/index.ts';
import { downloads } from '../../text/outputs/downloads.ts';
import { withFiles } from '../../outputs/registry/index.ts';
import { azFor } from '../a-z/a-z.ts';
import { downloadsFor } from '../downloads/downloads.ts';
import { searchPageFor } from '../search/page.ts';
import { siteFor } from '../site/site.ts';
import { homeFor } from './home.ts';

/** A handbook with one page of each of these kinds. */
const handbookWith = (soorten: readonly Soort[]): Handbook =>
  withFiles(buildHandbook(contents(soorten.map((soort) => entry(soort, 'een')))), []);

/** Every address of a page or file that what stands around the texts names. */
function addressesIn(handbook: Handbook): string[] {
  const { menu, foot } = siteFor(handbook);
  const { parts, planAddress: plan } = homeFor(handbook);
  const { parts: inSearch, begrippen } = searchPageFor(handbook);
  const links = [...menu, ...foot, ...parts, ...inSearch, ...(begrippen ? [begrippen] : [])];
  return [
    ...links.map(({ adres: address }) => address),
    ...(plan ? [plan] : []),
    ...azFor(handbook).letters.flatMap(({ lines }) =>
      lines.flatMap((line) =>
        'address' in line ? [line.address] : line.see.map(({ adres: address }) => address),
      ),
    ),
    ...handbook.files.map(({ path }) => path),
  ];
}
/** What a kind has beside its folder. */
const MORE: Partial<Record<Soort, RegExp>> = { stap: /^\/plan\// };

describe.each(partSoorten)('a handbook without a %s', (soort) => {
  const { folder } = kinds[soort];
  const ofKind = (address: string) =>
    new RegExp(`/${folder}[/.]`).test(address) || MORE[soort]?.test(address) === true;
  const without = handbookWith(['pagina', ...partSoorten.filter((other) => other !== soort)]);

  test('names no page and no file of it', () => {
    expect(addressesIn(handbookWith(['pagina', soort])).filter(ofKind)).not.toEqual([]);
    expect(addressesIn(without).filter(ofKind)).toEqual([]);
  });

  test('tells of no file of a kind that it has not', () => {
    const { groups, accessible, summary } = downloadsFor(without);
    const names = new Set(
      groups.flatMap(({ lines }) =>
        lines.flatMap(({ files }) => files.map(({ format }) => downloads.formats[format])),
      ),
    );
    expect(groups.filter(({ lines }) => lines.length === 0)).toEqual([]);
    expect(accessible.filter(({ format }) => !names.has(format))).toEqual([]);
    expect(summary.includes('agenda')).toBe(groups.some(({ id }) => id === 'agenda'));
  });
});

test('a handbook of loose pages has no menu, no parts and no calendar', () => {
  const handbook = handbookWith(['pagina']);
  expect([siteFor(handbook).menu, homeFor(handbook).parts]).toEqual([[], []]);
  const { accessible } = downloadsFor(handbook);
  expect(accessible.map(({ format }) => format)).toEqual(['PDF', 'Word', 'EPUB', 'ZIP']);
});
