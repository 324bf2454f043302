import { z, type ZodType } from 'zod';
import type { Bevinding } from '../checks/issue.ts';
import { nearest } from '../document/nearest.ts';
import { ontpak, type Pad } from '../schema/walk.ts';
import type { Bronbestand } from './source-file.ts';

type ZodIssue = z.core.$ZodIssue;

/** The data of a file after its schema, or every complaint in Dutch. */
export function schemaBevindingen<T>(
  { bestand, fouten, data }: Bronbestand,
  schema: ZodType<T>,
): { waarde?: T; bevindingen: Bevinding[] } {
  if (fouten.length > 0)
    return {
      bevindingen: fouten.map((fout) => ({ rule: 'yaml-onleesbaar', bestand, pad: 'bestand', ...fout })),
    };
  const uitkomst = schema.safeParse(data ?? {});
  if (uitkomst.success) return { waarde: uitkomst.data, bevindingen: [] };
  return {
    bevindingen: uitkomst.error.issues.flatMap((issue) => bevindingenVan(bestand, schema, data, issue)),
  };
}

function bevindingenVan(bestand: string, schema: ZodType, data: unknown, issue: ZodIssue): Bevinding[] {
  const pad = issue.path as Pad;
  const naam = veldnaam(pad);
  if (issue.code === 'unrecognized_keys') {
    const bekend = sleutelsOp(schema, pad);
    return issue.keys.map((sleutel) => {
      const bedoeld = nearest(sleutel, bekend);
      return {
        rule: 'veld-onbekend',
        bestand,
        pad: [...pad, sleutel],
        opNaam: true,
        message: `Het veld «${sleutel}» bestaat niet${pad.length ? ` bij ${naam}` : ''}.`,
        hint: bedoeld ? `Bedoelde u «${bedoeld}»?` : `Deze velden bestaan: ${bekend.join(', ')}.`,
      };
    });
  }
  const uitleg = uitlegOp(schema, pad);
  if (issue.code === 'invalid_type' && waardeOp(data, pad) === undefined)
    return [
      {
        rule: 'veld-ontbreekt',
        bestand,
        pad,
        message: `Het veld ${naam} ontbreekt.`,
        hint: [`Voeg «${pad.findLast((deel) => typeof deel === 'string')}:» toe.`, uitleg]
          .filter(Boolean)
          .join(' '),
      },
    ];
  return [
    {
      rule: 'veld-waarde',
      bestand,
      pad,
      message: `Bij ${naam}: ${bericht(issue, waardeOp(data, pad))}`,
      hint: uitleg ?? veldenOp(schema, pad) ?? 'Kijk in LEESMIJ.md wat dit veld verwacht.',
    },
  ];
}

function bericht(issue: ZodIssue, waarde: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `hier hoort ${SOORT[issue.expected] ?? issue.expected}, en er staat ${beschrijf(waarde)}.${zoWel(issue.expected, waarde)}`;
    case 'invalid_value':
      return `«${String(waarde)}» kan niet. Kies uit: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_union':
      return (
        issue.errors
          .flat()
          .map((binnen) => bericht(binnen as ZodIssue, waarde))
          .at(0) ?? 'deze waarde kan niet.'
      );
    case 'too_small':
      return issue.origin === 'array' || (issue.origin === 'string' && Number(issue.minimum) === 1)
        ? issue.origin === 'array'
          ? `er hoort minstens ${issue.minimum} punt in de lijst te staan.`
          : 'er staat geen tekst.'
        : `${String(waarde)} is te weinig; het minste is ${issue.minimum}.`;
    case 'too_big':
      return `${String(waarde)} is te veel; het meeste is ${issue.maximum}.`;
    case 'invalid_key':
      return bericht(issue.issues[0] as ZodIssue, waarde);
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

function beschrijf(waarde: unknown): string {
  if (Array.isArray(waarde)) return 'een lijst';
  if (waarde === null) return 'niets';
  if (typeof waarde === 'object') return 'een groep velden';
  return `«${String(waarde)}»`;
}

/** How the same value passes. Example: a bare year where text belongs → ` Schrijf: '2026'.` */
function zoWel(hoort: string, waarde: unknown): string {
  if (hoort === 'string' && (typeof waarde === 'number' || typeof waarde === 'boolean'))
    return ` Schrijf: '${waarde}'.`;
  if (hoort === 'array' && typeof waarde === 'string') return ` Schrijf: [${waarde}].`;
  return '';
}

/** A field as a writer sees it. Example: `['checklist', 0, 'id']` → `«id» van checklist, nummer 1`. */
function veldnaam(pad: Pad): string {
  const namen = pad.filter((deel) => typeof deel === 'string');
  const laatste = pad.at(-1);
  const nummer = pad.findLast((deel) => typeof deel === 'number');
  if (pad.length === 0) return 'de gegevens';
  if (typeof laatste === 'number') return `«${namen.at(-1)}», nummer ${laatste + 1}`;
  if (namen.length === 1) return `«${laatste}»`;
  return `«${laatste}» van ${namen.slice(0, -1).join('.')}${nummer === undefined ? '' : `, nummer ${nummer + 1}`}`;
}

function waardeOp(data: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (deel, stap) => (deel as Record<string | number, unknown> | null | undefined)?.[stap],
    data,
  );
}

function schemaOp(schema: ZodType, pad: Pad): ZodType | undefined {
  return pad.reduce<ZodType | undefined>((deel, stap) => {
    const kern = deel && ontpak(deel);
    if (kern instanceof z.ZodObject) return (kern.shape as Record<string, ZodType>)[String(stap)];
    if (kern instanceof z.ZodArray) return kern.element as ZodType;
    return undefined;
  }, schema);
}

function sleutelsOp(schema: ZodType, pad: Pad): string[] {
  const deel = schemaOp(schema, pad);
  const kern = deel && ontpak(deel);
  return kern instanceof z.ZodObject ? Object.keys(kern.shape) : [];
}

function veldenOp(schema: ZodType, pad: Pad): string | undefined {
  const velden = sleutelsOp(schema, pad);
  return velden.length > 0 ? `Deze velden bestaan hier: ${velden.join(', ')}.` : undefined;
}

/** The sentence that the schema gives for a field. */
function uitlegOp(schema: ZodType, pad: Pad): string | undefined {
  const deel = schemaOp(schema, pad);
  return deel?.description ?? (deel && ontpak(deel).description);
}
