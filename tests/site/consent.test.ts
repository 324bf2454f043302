import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dist } from './dist.ts';

/**
 * People who stand in our sources and were not asked: the hash of their first and last name, so that this file does
 * not name them either. Authors in the title or the address of a source are no subject here.
 */
const NOT_ASKED: ReadonlySet<string> = new Set(['649c0bee5037cd91', 'c83d792bee43e3b0']);
const hash = (words: string) => createHash('sha256').update(words).digest('hex').slice(0, 16);

/** Every two words in a row of a text, in lower case. */
function* pairs(text: string): Generator<string> {
  let before = '';
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    yield `${before} ${word}`;
    before = word;
  }
}

/** What a file says, also one that is packed: parts of it by their name. */
function* partsOf(name: string, bytes: Uint8Array): Generator<[string, string]> {
  if (/\.(?:zip|docx|odt|xlsx|ods|epub)$/.test(name))
    for (const [part, inside] of Object.entries(unzipSync(bytes))) yield* partsOf(`${name}!${part}`, inside);
  else if (/\.(?:html|xhtml|xml|json|jsonld|md|txt|csv|ics|svg|js|opf|ncx)$/.test(name))
    yield [name, strFromU8(bytes)];
}

test('no file names a person who was not asked', () => {
  const named = new Set<string>();
  const known = new Map<string, boolean>();
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!/\.\w+$/.test(file)) continue;
    for (const [part, text] of partsOf(file, new Uint8Array(readFileSync(join(dist, file)))))
      for (const pair of pairs(text)) {
        let isPerson = known.get(pair);
        if (isPerson === undefined) known.set(pair, (isPerson = NOT_ASKED.has(hash(pair))));
        if (isPerson) named.add(part);
      }
  }
  expect([...named]).toEqual([]);
});
