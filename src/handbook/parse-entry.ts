import { kinds, type Data, type Soort } from '../kinds/index.ts';
import type { ZodType } from 'zod';
import { parseBlock, parseInline } from '../document/parse.ts';
import { typography } from '../document/language/typography.ts';
import { markedFields, type Path } from '../schema/walk.ts';
import type { EachEntry, Entry, SourceEntry } from './entry.ts';
import type { Parsed, ParsedData } from './parsed.ts';
import { referencesOf } from './references.ts';

/** Parses the body and every rich field of what a writer wrote. */
export function parseEntry<S extends Soort>(entry: SourceEntry<S>): Entry<S> {
  const { text: body, faults } = parseBlock(entry.mdx, { headings: true });
  const rest = parseData<Data<S>>(schemaOf(entry.soort), entry.data);
  return withRefs({
    ...entry,
    ...rest,
    body,
    texts: [...rest.texts, { pad: 'body', tekst: body }],
    faults: [...rest.faults, ...faults.map((fault) => ({ pad: 'body' as const, fout: fault }))],
  });
}

/**
 * What can be read of an entry whose data its schema refuses: its texts, faults and references, for the checks of
 * those alone. Its `data` may hold anything, so nothing else may look at it.
 */
export const parseRefused = (entry: Pick<SourceEntry, 'soort' | 'id' | 'bestand' | 'mdx'>, data: unknown) =>
  parseEntry({ ...entry, data: (data ?? {}) as Data<Soort> }) as EachEntry;

/** An entry with other data below the same body. */
export function withData<E extends EachEntry>(entry: E, data: E['data']): E {
  const rest = parseData(schemaOf(entry.soort), data);
  return withRefs({
    ...entry,
    ...rest,
    data,
    texts: [...rest.texts, ...entry.texts.filter(({ pad: path }) => path === 'body')],
    faults: [...rest.faults, ...entry.faults.filter(({ pad: path }) => path === 'body')],
  });
}

/** Parses every rich field of data that has this schema. */
export function parseData<T>(schema: ZodType<T>, data: T): ParsedData<T> {
  const all = markedFields(schema, data);
  let fields: unknown = data;
  const texts: ParsedData<T>['texts'] = [];
  const faults: ParsedData<T>['faults'] = [];
  for (const { meta, waarde: value, pad: path } of all) {
    if (meta.plat) fields = withValue(fields, path, typography(value));
    if (!meta.rijk) continue;
    const { text, faults: problems } =
      meta.rijk === 'zin' ? parseInline(value) : parseBlock(value, { headings: false });
    fields = withValue(fields, path, text);
    texts.push({ pad: path, tekst: text });
    faults.push(...problems.map((fault) => ({ pad: path, fout: fault })));
  }
  return {
    fields: fields as Parsed<T>,
    texts,
    faults,
    marked: all.filter(({ meta }) => !meta.rijk && !meta.plat),
  };
}

/** The same data with another value at one place; what lies beside the path is shared, not copied. */
export function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, i) => (i === step ? withValue(item, rest, value) : item));
  const group = data as Record<string, unknown>;
  return { ...group, [step]: withValue(group[step], rest, value) };
}

const withRefs = <E extends Pick<EachEntry, 'soort' | 'id' | 'marked' | 'texts'>>(entry: E) => ({
  ...entry,
  refs: referencesOf(entry),
});

/** The schema of a soort, as one that gives the data of that soort: what indexing a table of schemas cannot say. */
const schemaOf = <S extends Soort>(soort: S) => kinds[soort].schema as ZodType as ZodType<Data<S>>;
