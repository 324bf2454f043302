import { kinds, type Soort } from '../../kinds/index.ts';
import { z } from 'zod';
import type { FieldMeta } from '../../schema/fields.ts';
import { unpack } from '../../schema/walk.ts';
import type { IsShown } from './usual-fields.ts';

/**
 * The fields of a schema as YAML for a starting file: the schema's own sentence as a comment,
 * and between double brackets what a writer puts there. One text per top-level field. What may be left out and is
 * not shown is named in the last text.
 * Example: `# De fase waar de stap bij hoort.` above `fase: ((id uit de lijst fasen in handleiding.yaml))`.
 */
export function startingFields(schema: z.ZodObject, isShown: IsShown): string[] {
  const { shown, left } = partition(schema, isShown, '');
  const fields = shown.map(([name, field]) => linesOf(name, field, isShown, name).join('\n'));
  return left.length === 0 ? fields : [...fields, `# Ook mogelijk: ${inWords(left)}. ${EXPLAINED}`];
}

const EXPLAINED = 'Wat elk veld doet, staat in npm run bewerken en in het JSON Schema.';

type Named = [name: string, field: z.ZodType];

/** The fields that a starting file shows, and the ones that it only names, with the names to each. */
function partition({ shape }: z.ZodObject, isShown: IsShown, within: string) {
  const fields: Named[] = Object.entries(shape).map(([name, field]) => [name, field as z.ZodType]);
  const shown = fields.filter(([name, field]) => isRequired(field) || isShown(within + name));
  const left = fields.filter((field) => !shown.includes(field)).map(([name]) => within + name);
  for (const [name, field] of shown) {
    const group = groupIn(field);
    if (group) left.push(...partition(group, isShown, `${within}${name}.`).left);
  }
  return { shown, left };
}

const isRequired = (field: z.ZodType): boolean => !field.safeParse(undefined).success;

/** The group of fields that a field holds: itself, or as the items of its list. */
function groupIn(field: z.ZodType): z.ZodObject | undefined {
  const core = unpack(field);
  if (core instanceof z.ZodArray) return groupIn(core.element as z.ZodType);
  return core instanceof z.ZodObject ? core : undefined;
}

/** Example: `['papier', 'velden.hulp', 'velden.opties']` → `papier; bij velden: hulp, opties`. */
function inWords(fields: readonly string[]): string {
  const byGroup = Map.groupBy(fields, (field) => field.split('.').slice(0, -1).join('.'));
  return [...byGroup]
    .map(([group, all]) => {
      const names = all.map((field) => field.split('.').at(-1)).join(', ');
      return group ? `bij ${group}: ${names}` : names;
    })
    .join('; ');
}

function linesOf(name: string, field: z.ZodType, isShown: IsShown, path: string): string[] {
  const core = unpack(field);
  const { success: omittable, data: standard } = field.safeParse(undefined);
  const explanation = explanationOf(field);
  const may = omittable ? 'Mag weg.' : mayEmpty(core) ? `Niets? Maak ervan: ${name}: []` : '';
  return [
    ...comment([explanation, may].filter(Boolean).join(' ')),
    ...withValue(`${name}:`, core, {
      explanation,
      standard,
      inside: (group) => linesIn(group, isShown, path),
    }),
  ];
}

const mayEmpty = (core: z.ZodType) => core instanceof z.ZodArray && core.safeParse([]).success;
const explanationOf = (field: z.ZodType) => field.description ?? unpack(field).description ?? '';
const comment = (text: string) => (text ? [`# ${text}`] : []);
const indent = (lines: string[]) => lines.map((line) => `  ${line}`);

/** What is known of a field whose value is written. */
interface About {
  explanation: string;
  standard?: unknown;
  /** The lines of a group of fields that stands in it. */
  inside: (group: z.ZodObject) => string[];
}

/** `begin` is what stands before the value: `naam:` or the dash of a list. */
function withValue(begin: string, core: z.ZodType, about: About): string[] {
  const { standard, inside } = about;
  if (core instanceof z.ZodObject) return [begin, ...indent(inside(core))];
  if (core instanceof z.ZodArray) return [begin, ...indent(point(core.element as z.ZodType, about))];
  if (typeof standard === 'string' || typeof standard === 'number' || typeof standard === 'boolean')
    return [`${begin} ${written(String(standard))}`];
  const { rijk: rich } = (core.meta() ?? {}) as FieldMeta;
  if (rich) return [`${begin} ${rich === 'zin' ? '>-' : '|'}`, `  ${TEXT}`];
  return [`${begin} ${value(core)}`];
}

const linesIn = (group: z.ZodObject, isShown: IsShown, path: string): string[] =>
  partition(group, isShown, `${path}.`).shown.flatMap(([name, field]) =>
    linesOf(name, field, isShown, `${path}.${name}`),
  );

/** One item of a list, for a writer to repeat. Its sentence is left out where the list already says it. */
function point(element: z.ZodType, { explanation: ofList, inside }: About): string[] {
  const explanation = explanationOf(element);
  if (!(element instanceof z.ZodObject))
    return [
      ...comment(explanation === ofList ? '' : explanation),
      ...withValue('-', element, { explanation, inside }),
    ];
  const lines = inside(element);
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, i) => (i < first ? line : i === first ? `- ${line}` : `  ${line}`));
}

/** What a writer replaces. Never valid by itself, except where only one value is possible. */
function value(core: z.ZodType): string {
  if (core instanceof z.ZodLiteral) return String([...core.values][0]);
  if (core instanceof z.ZodBoolean) return hint('true of false');
  if (core instanceof z.ZodNumber) return hint('getal');
  if (core instanceof z.ZodEnum) return hint(choice(core.options.map(String)));
  const { verwijst: refers, taxonomie, enum: options } = (core.meta() ?? {}) as FieldMeta;
  if (options) return hint(choice(options));
  if (taxonomie) return hint(`id uit de lijst ${taxonomie} in handleiding.yaml`);
  if (refers && refers !== '*') return hint(`id van een ${kinds[refers as Soort].words.one}`);
  // The schema itself says what it wants when it gets something else.
  const objection = core.safeParse(TEXT).error?.issues[0]?.message;
  if (!objection) return `"${TEXT}"`;
  const shape = hint(withoutVerb(objection));
  return mustBetweenQuotationMarks(core, shape) ? `"${shape}"` : shape;
}

/** YAML takes `2026` for a number and what follows ` #` for a comment. Free text is always quoted. */
const mustBetweenQuotationMarks = (core: z.ZodType, shape: string) =>
  shape.includes('#') || core.safeParse('2026').success;

/** A colour begins with the sign by which YAML knows a comment. */
const written = (value: string) => (value.startsWith('#') ? `'${value}'` : value);

const hint = (text: string) => `((${text}))`;
const TEXT = hint('tekst');

/** Example: `Schrijf een kleur als #1a2b3c.` → `een kleur als #1a2b3c`. */
const withoutVerb = (inline: string) =>
  inline.replace(/^(?:Schrijf|Gebruik alleen|Vul) /, '').replace(/( in)?(?<!\.[a-z])\.$/, '');

/** Example: `['a', 'b', 'c']` → `a, b of c`. */
const choice = (options: string[]) => options.join(', ').replace(/, ([^,]*)$/, ' of $1');
