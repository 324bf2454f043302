import { kinds, type Gegevens, type Soort } from '../kinds/index.ts';
import type { ZodType } from 'zod';
import { parseBlok, parseZin } from '../document/parse.ts';
import { typografie } from '../document/typography.ts';
import { gemerkteVelden, type Pad } from '../schema/walk.ts';
import type { ElkeEntry, Entry, SourceEntry } from './entry.ts';
import type { Parsed, ParsedData } from './parsed.ts';
import { verwijzingenVan } from './verwijzingen.ts';

/** Parses the body and every rich field of what a writer wrote. */
export function parseEntry<S extends Soort>(entry: SourceEntry<S>): Entry<S> {
  const { tekst: body, fouten } = parseBlok(entry.mdx, { koppen: true });
  const rest = parseData<Gegevens<S>>(schemaVan(entry.soort), entry.data);
  return withRefs({
    ...entry,
    ...rest,
    body,
    texts: [...rest.texts, { pad: 'body', tekst: body }],
    faults: [...rest.faults, ...fouten.map((fout) => ({ pad: 'body' as const, fout }))],
  });
}

/** An entry with other data below the same body. */
export function withData<E extends ElkeEntry>(entry: E, data: E['data']): E {
  const rest = parseData(schemaVan(entry.soort), data);
  return withRefs({
    ...entry,
    ...rest,
    data,
    texts: [...rest.texts, ...entry.texts.filter(({ pad }) => pad === 'body')],
    faults: [...rest.faults, ...entry.faults.filter(({ pad }) => pad === 'body')],
  });
}

/** Parses every rich field of data that has this schema. */
export function parseData<T>(schema: ZodType<T>, data: T): ParsedData<T> {
  const all = gemerkteVelden(schema, data);
  let fields: unknown = data;
  const texts: ParsedData<T>['texts'] = [];
  const faults: ParsedData<T>['faults'] = [];
  for (const { meta, waarde, pad } of all) {
    if (meta.plat) fields = withValue(fields, pad, typografie(waarde));
    if (!meta.rijk) continue;
    const { tekst, fouten } = meta.rijk === 'zin' ? parseZin(waarde) : parseBlok(waarde, { koppen: false });
    fields = withValue(fields, pad, tekst);
    texts.push({ pad, tekst });
    faults.push(...fouten.map((fout) => ({ pad, fout })));
  }
  return {
    fields: fields as Parsed<T>,
    texts,
    faults,
    marked: all.filter(({ meta }) => !meta.rijk && !meta.plat),
  };
}

/** The same data with another value at one place; what lies beside the path is shared, not copied. */
export function withValue(data: unknown, [step, ...rest]: Pad, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, i) => (i === step ? withValue(item, rest, value) : item));
  const group = data as Record<string, unknown>;
  return { ...group, [step]: withValue(group[step], rest, value) };
}

const withRefs = <E extends Pick<ElkeEntry, 'soort' | 'id' | 'marked' | 'texts'>>(entry: E) => ({
  ...entry,
  refs: verwijzingenVan(entry),
});

/** The schema of a soort, as one that gives the data of that soort: what indexing a table of schemas cannot say. */
const schemaVan = <S extends Soort>(soort: S) => kinds[soort].schema as ZodType as ZodType<Gegevens<S>>;
