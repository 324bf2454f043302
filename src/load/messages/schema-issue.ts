import { z, type ZodType } from 'zod';
import type { Finding } from '../../checks/issue.ts';
import { nearest } from '../../document/language/nearest.ts';
import { unpack, type Path } from '../../schema/walk.ts';
import type { SourceFile } from '../source/source-file.ts';

type ZodIssue = z.core.$ZodIssue;

/** The data of a file after its schema, or every complaint in Dutch. */
export function schemaFindings<T>(
  { file, faults, data }: SourceFile,
  schema: ZodType<T>,
): { value?: T; findings: Finding[] } {
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
  return {
    findings: outcome.error.issues.flatMap((issue) => findingsOf(file, schema, data, issue)),
  };
}

function findingsOf(file: string, schema: ZodType, data: unknown, issue: ZodIssue): Finding[] {
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
      };
    });
  }
  const explanation = explanationOn(schema, path);
  if (issue.code === 'invalid_type' && valueOn(data, path) === undefined)
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
  return [
    {
      rule: 'veld-waarde',
      bestand: file,
      path,
      message: `Bij ${name}: ${message(issue, valueOn(data, path))}`,
      hint: explanation ?? fieldsOn(schema, path) ?? 'Kijk in LEESMIJ.md wat dit veld verwacht.',
    },
  ];
}

function message(issue: ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `hier hoort ${SOORT[issue.expected] ?? issue.expected}, en er staat ${describe(value)}.${soIndeed(issue.expected, value)}`;
    case 'invalid_value':
      return `«${String(value)}» kan niet. Kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return (
        issue.errors
          .flat()
          .map((inside) => message(inside as ZodIssue, value))
          .at(0) ?? 'deze waarde kan niet.'
      );
    case 'too_small':
      return issue.origin === 'array' || (issue.origin === 'string' && Number(issue.minimum) === 1)
        ? issue.origin === 'array'
          ? `er hoort minstens ${issue.minimum} punt in de lijst te staan.`
          : 'er staat geen tekst.'
        : `${String(value)} is te weinig; het minste is ${issue.minimum}.`;
    case 'too_big':
      return `${String(value)} is te veel; het meeste is ${issue.maximum}.`;
    case 'invalid_key':
      return message(issue.issues[0] as ZodIssue, value);
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
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

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  if (value === null) return 'niets';
  if (typeof value === 'object') return 'een groep velden';
  return `«${String(value)}»`;
}

/** How the same value passes. Example: a bare year where text belongs → ` Schrijf: '2026'.` */
function soIndeed(belongs: string, value: unknown): string {
  if (belongs === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return ` Schrijf: '${value}'.`;
  if (belongs === 'array' && typeof value === 'string') return ` Schrijf: [${value}].`;
  return '';
}

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

function valueOn(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, stap) => (part as Record<string | number, unknown> | null | undefined)?.[stap],
    data,
  );
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
