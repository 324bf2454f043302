import { hasInstruction } from '../../document/instruction.ts';
import { z, type ZodType } from 'zod';
import type { Finding } from '../../checks/issue.ts';
import { nearest } from '../../document/language/nearest.ts';
import { slug } from '../../document/language/slug.ts';
import type { FieldMeta } from '../../schema/fields.ts';
import { unpack, valueAt, type Path } from '../../schema/walk.ts';
import type { SourceFile } from '../source/source-file.ts';
import { asList, asText, isPlainList, INVISIBLE, unquoted, visible } from './source-text.ts';

type ZodIssue = z.core.$ZodIssue;

/** What may stand in a field that is closed by another file: the ids of a soort, or of a list of the handbook. */
export type Choices = (meta: FieldMeta) => readonly string[];

/** The data of a file after its schema, or every complaint in Dutch. */
export function schemaFindings<T>(
  source: SourceFile,
  schema: ZodType<T>,
  choices: Choices = () => [],
): { value?: T; findings: Finding[] } {
  const { file, faults, data } = source;
  if (faults.length > 0)
    return {
      findings: faults.map((fault) => ({
        rule: 'yaml-onleesbaar',
        bestand: file,
        path: 'bestand',
        ...fault,
      })),
    };
  const outcome = schema.safeParse(data ?? {});
  if (outcome.success) return { value: outcome.data, findings: [] };
  // What was never filled in is no slip of its own: its place is told, not what the schema makes of it.
  const places = leftovers(data);
  const left = places.map((path): Finding => ({
    rule: 'uitleg-vergeten',
    bestand: file,
    path,
    message: 'Hier staat nog een aanwijzing uit het beginbestand.',
    hint: 'Schrijf de tekst, en haal de aanwijzing tussen (( en )) weg.',
  }));
  const told = new Set([...places, ...misspelt(schema, outcome.error.issues)].map(asKey));
  return {
    findings: [
      ...left,
      ...outcome.error.issues
        .filter(({ path }) => !told.has(asKey(path as Path)))
        .flatMap((issue) => findingsOf(source, schema, choices, issue)),
    ],
  };
}
const asKey = (path: Path): string => JSON.stringify(path);

/** Fields that are missing only because their name was misspelt: the name that stands there is told. */
function misspelt(schema: ZodType, issues: readonly ZodIssue[]): Path[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const path = issue.path as Path;
    return issue.keys.flatMap((key) => {
      const meant = nearest(key, keysOn(schema, path));
      return meant ? [[...path, meant]] : [];
    });
  });
}

/** Where an instruction of a starting file still stands: ((zo)). */
function leftovers(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return hasInstruction(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => leftovers(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => leftovers(item, [...path, key]));
}

function findingsOf(
  { file, data, sourceOf }: SourceFile,
  schema: ZodType,
  choices: Choices,
  issue: ZodIssue,
): Finding[] {
  const path = issue.path as Path;
  const name = fieldName(path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysOn(schema, path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        rule: 'veld-onbekend',
        bestand: file,
        path: [...path, key],
        onName: true,
        message: `Het veld «${key}» bestaat niet${path.length ? ` bij ${name}` : ''}.`,
        hint: meant ? `Bedoelde u «${meant}»?` : `Deze velden bestaan: ${known.join(', ')}.`,
        // A field that is there already can be meant no more.
        ...(meant && valueAt(data, [...path, meant]) === undefined && { mend: { from: key, to: meant } }),
      };
    });
  }
  const explanation = explanationOn(schema, path);
  if (issue.code === 'invalid_type' && valueAt(data, path) === undefined)
    return [
      {
        rule: 'veld-ontbreekt',
        bestand: file,
        path,
        message: `Het veld ${name} ontbreekt.`,
        hint: [`Voeg «${path.findLast((part) => typeof part === 'string')}:» toe.`, explanation]
          .filter(Boolean)
          .join(' '),
      },
    ];
  const value = valueAt(data, path);
  const written = sourceOf(path);
  const here = { written, field: schemaOn(schema, path) };
  const to = asItPasses(issue, value, here);
  return [
    {
      rule: 'veld-waarde',
      bestand: file,
      path,
      message: `Bij ${name}: ${message(issue, value, here)}`,
      hint:
        intended(issue, value, here.field, choices) ??
        explanation ??
        fieldsOn(schema, path) ??
        'Kijk in LEESMIJ.md wat dit veld verwacht.',
      ...(to !== undefined &&
        written !== undefined &&
        isSure(to, written) && { mend: { from: written, to } }),
    },
  ];
}

/** Whether what passes is the only thing that can be meant. */
const isSure = (to: string, written: string): boolean =>
  to.startsWith('[') ? isPlainList(written) : !written.includes('\n');

/** A value as it stands in the file, and the schema of its field. */
interface Written {
  written: string | undefined;
  field: ZodType | undefined;
}

function message(issue: ZodIssue, value: unknown, here: Written): string {
  switch (issue.code) {
    case 'invalid_type':
      return `hier hoort ${SOORT[issue.expected] ?? 'iets anders'}, en er staat ${describe(value, here.written)}.${soIndeed(issue.expected, value, here)}`;
    case 'invalid_value':
      return `«${here.written ?? String(value)}» kan niet. Kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return (
        issue.errors
          .flat()
          .map((inside) => message(inside, value, here))
          .at(0) ?? 'deze waarde kan niet.'
      );
    case 'too_small':
      return issue.origin === 'array' || (issue.origin === 'string' && Number(issue.minimum) === 1)
        ? issue.origin === 'array'
          ? `er hoort minstens ${issue.minimum} punt in de lijst te staan.`
          : 'er staat geen tekst.'
        : `${String(value)} is te weinig; het minste is ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? lower(issue.message)
        : `${String(value)} is te veel; het meeste is ${issue.maximum}.`;
    case 'invalid_key':
      return message(issue.issues[0] as ZodIssue, value, here);
  }
  const to = asItPasses(issue, value, here);
  if (typeof value === 'string' && INVISIBLE.test(value))
    return `in «${visible(value)}» staat een onzichtbaar teken, of een streepje dat er geen is. Schrijf: ${asText(visible(value))}.`;
  if (isDate(issue) && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    return `de dag ${value} bestaat niet.`;
  return to === undefined
    ? lower(issue.message)
    : `${lower(issue.message).replace(/, bijvoorbeeld .*/, '')}. Schrijf: ${to}.`;
}

/** How the same value passes, as it must be typed; nothing where something else could be meant. */
function asItPasses(issue: ZodIssue, value: unknown, here: Written): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return asTyped(issue.expected, value, here);
    case 'invalid_union': {
      const [first] = issue.errors.flat();
      return first && asItPasses(first, value, here);
    }
  }
  if (typeof value !== 'string') return undefined;
  if (INVISIBLE.test(value)) return issue.code === 'invalid_format' ? asText(visible(value)) : undefined;
  return isDate(issue) && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? dayOf(value) : undefined;
}

const isDate = (issue: ZodIssue): boolean => issue.code === 'invalid_format' && issue.format === 'date';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A day as people write it. Example: `29 november 2026` → `2026-11-29`. */
function dayOf(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/. ]+(\d{4})$/i.exec(written.trim()) ?? [];
  const [, first, second, third] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(written.trim()) ?? [];
  const named = MONTHS.findIndex((name) => month && name.startsWith(month.toLowerCase().slice(0, 3))) + 1;
  const parts = first
    ? [first, second, third]
    : [year, month && /\d/.test(month) ? month : named > 0 ? String(named) : undefined, day];
  if (parts.some((part) => part === undefined)) return undefined;
  const iso = parts.map((part = '') => part.padStart(2, '0')).join('-');
  return z.iso.date().safeParse(iso).success ? iso : undefined;
}
const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** What was meant, where only some values can be: a title, a capital or a file name in place of an id. */
function intended(
  issue: ZodIssue,
  value: unknown,
  field: ZodType | undefined,
  choices: Choices,
): string | undefined {
  if (typeof value !== 'string') return undefined;
  const meta = ((field && unpack(field).meta()) ?? {}) as FieldMeta;
  const options =
    issue.code === 'invalid_value'
      ? issue.values.map(String)
      : issue.code === 'invalid_format'
        ? choices(meta)
        : [];
  if (options.length === 0) return undefined;
  const [folder = '', name = ''] = /^([a-z]+):(.*)$/is.exec(value)?.slice(1) ?? ['', value];
  // An address or a bare name, where `soort:id` belongs.
  if (meta.verwijst === '*' && folder === '') {
    const last = slug(
      value
        .replace(/\.(mdx|md|yaml|yml)$/i, '')
        .replace(/\/+$/, '')
        .replace(/^.*\//, ''),
    );
    const [only, ...more] = options.filter((option) => option.endsWith(`:${last}`));
    return only && more.length === 0 ? `Bedoelde u «${only}»?` : undefined;
  }
  const bare = name.replace(/\.(mdx|md|yaml|yml)$/i, '').replace(/^.*\/(?=.)/, '');
  const id = [folder && slug(folder), slug(bare)].filter(Boolean).join(':');
  const meant =
    options.find((option) => option === id) ??
    nearest(id, options) ??
    options
      .filter((option) => `-${id}-`.includes(`-${option}-`))
      .toSorted((a, b) => b.length - a.length)
      .at(0);
  if (meant) return `Bedoelde u «${meant}»?`;
  return issue.code === 'invalid_value' || meta.verwijst === '*'
    ? undefined
    : `Kies uit: ${options.slice(0, 20).join(', ')}${options.length > 20 ? ' …' : ''}.`;
}

const SOORT: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
};

function describe(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return 'een lijst';
  if (value === null) return 'niets';
  if (typeof value === 'object') return 'een groep velden';
  return `«${written ?? (typeof value === 'string' ? value : JSON.stringify(value))}»`;
}

/** What to type for a value that is of another type. Example: a bare year where text belongs → ` Schrijf: '2026'.` */
function soIndeed(belongs: string, value: unknown, here: Written): string {
  if (belongs === 'array' && value === null && mayBeEmpty(here)) return ' Schrijf: []. Of haal het veld weg.';
  const to = asTyped(belongs, value, here);
  if (to === undefined) return lackOfText(belongs, value, here);
  const isQuoted = /^(number|int)$/.test(belongs) && to !== (here.written ?? String(value)).trim();
  return `${isQuoted ? ' Zonder aanhalingstekens.' : ''} Schrijf: ${to}.`;
}

/** What a number lacks that would be no good as text either: advice that only leads to the next fault is none. */
function lackOfText(belongs: string, value: unknown, { written, field }: Written): string {
  if (belongs !== 'string' || (typeof value !== 'number' && typeof value !== 'boolean')) return '';
  const asString = field && unpack(field).safeParse(written ?? String(value));
  return asString?.success === false ? ` ${asString.error.issues[0]?.message ?? ''}`.trimEnd() : '';
}

function asTyped(belongs: string, value: unknown, here: Written): string | undefined {
  const source = here.written ?? String(value);
  if (belongs === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return lackOfText(belongs, value, here) === '' ? asText(source) : undefined;
  if (belongs === 'array') {
    if (typeof value === 'string' && mayBeEmpty(here) && NONE.test(value)) return '[]';
    if (typeof value === 'string') return asList(source);
    if (typeof value === 'number' || typeof value === 'boolean') return `[${asText(source)}]`;
  }
  if (typeof value !== 'string') return undefined;
  const bare = visible(unquoted(source));
  if (belongs === 'boolean') {
    if (/^(ja|true|yes|aan|waar)$/i.test(bare)) return 'true';
    if (/^(nee|neen|false|no|uit|onwaar)$/i.test(bare)) return 'false';
  }
  return /^(number|int)$/.test(belongs) && /^-?\d+$/.test(bare) ? bare : undefined;
}

const mayBeEmpty = ({ field }: Written): boolean =>
  field !== undefined && unpack(field).safeParse([]).success;

/** What people write for «nothing». */
const NONE = /^(geen|nee|niets|leeg|nvt|n\.v\.t\.?|-+|–|onbekend)$/i;

/** A field as a writer sees it. Example: `['checklist', 0, 'id']` → `«id» van checklist, nummer 1`. */
function fieldName(path: Path): string {
  const names = path.filter((part) => typeof part === 'string');
  const last = path.at(-1);
  const number = path.findLast((part) => typeof part === 'number');
  if (path.length === 0) return 'de gegevens';
  if (typeof last === 'number') return `«${names.at(-1)}», nummer ${last + 1}`;
  if (names.length === 1) return `«${last}»`;
  return `«${last}» van ${names.slice(0, -1).join('.')}${number === undefined ? '' : `, nummer ${number + 1}`}`;
}

function schemaOn(schema: ZodType, path: Path): ZodType | undefined {
  return path.reduce<ZodType | undefined>((part, stap) => {
    const core = part && unpack(part);
    if (core instanceof z.ZodObject) return (core.shape as Record<string, ZodType>)[String(stap)];
    if (core instanceof z.ZodArray) return core.element as ZodType;
    return undefined;
  }, schema);
}

function keysOn(schema: ZodType, path: Path): string[] {
  const part = schemaOn(schema, path);
  const core = part && unpack(part);
  return core instanceof z.ZodObject ? Object.keys(core.shape) : [];
}

function fieldsOn(schema: ZodType, path: Path): string | undefined {
  const fields = keysOn(schema, path);
  return fields.length > 0 ? `Deze velden bestaan hier: ${fields.join(', ')}.` : undefined;
}

/** The sentence that the schema gives for a field. */
function explanationOn(schema: ZodType, path: Path): string | undefined {
  const part = schemaOn(schema, path);
  return part?.description ?? (part && unpack(part).description);
}
