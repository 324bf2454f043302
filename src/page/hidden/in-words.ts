import { rewrite } from '../../document/rewrite.ts';
import { addressOf } from '../../handbook/address.ts';
import type { EachEntry } from '../../handbook/entry.ts';
import { withEntries, type Handbook } from '../../handbook/handbook.ts';
import { parseData, parseEntry, withValue } from '../../handbook/parse-entry.ts';
import { typedText } from '../../handbook/typed.ts';
import type { Location } from '../../handbook/parsed.ts';
import { editieSchema, type Editie } from '../../schema/editie.ts';
import { handleidingSchema, type Handleiding } from '../../schema/handleiding.ts';
import type { Hiding } from './hidden.ts';

/**
 * The handbook in which links to what the edition hides are their words. For readers only: checks need the texts as
 * they were written, and get the handbook that was given.
 */
export function inWords(handbook: Handbook, hiding: Hiding): Handbook {
  if (handbook.verborgen.size === 0) return handbook;
  const handleiding = withoutLinks(handbook.handleiding, handbook.handleidingTeksten, hiding);
  const parsed = parseData(handleidingSchema, handleiding);
  const editie = withoutLinks(handbook.editie, handbook.editieTeksten, hiding);
  const own = parseData(editieSchema, editie);
  return {
    ...withEntries(
      handbook,
      handbook.alle.map((entry) => entryInWords(entry, hiding)),
    ),
    handleiding,
    teksten: parsed.fields,
    handleidingTeksten: parsed.texts,
    editie,
    editieVelden: own.fields,
    editieTeksten: own.texts,
  };
}

function entryInWords(entry: EachEntry, hiding: Hiding): EachEntry {
  const at = addressOf(entry);
  const data = withoutLinks(entry.data, entry.texts, hiding, at);
  const mdx = rewrite(entry.mdx, (mention) => hiding(mention, at)?.instead);
  if (data === entry.data && mdx === entry.mdx) return entry;
  const { soort, id, bestand: file } = entry;
  return parseEntry({ soort, id, bestand: file, data, mdx }) as EachEntry;
}

/** The same data with its texts rewritten; the very same where nothing had to be. */
function withoutLinks<T extends EachEntry['data'] | Handleiding | Editie>(
  data: T,
  texts: readonly Location[],
  hiding: Hiding,
  at?: string,
): T {
  return texts.reduce<T>((all, { pad: path }) => {
    if (path === 'body') return all;
    const written = typedText(all, path);
    const text = rewrite(written, (mention) => hiding(mention, at)?.instead);
    return text === written ? all : (withValue(all, path, text) as T);
  }, data);
}
