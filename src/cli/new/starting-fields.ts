import { kinds, type Soort } from '../../kinds/index.ts';
import { z } from 'zod';
import type { FieldMeta } from '../../schema/fields.ts';
import { unpack } from '../../schema/walk.ts';

/**
 * Every field of a schema as YAML for a starting file: the schema's own sentence as a comment,
 * and between double brackets what a writer puts there. One text per top-level field.
 * Example: `# De fase waar de stap bij hoort.` above `fase: ((id uit de lijst fasen in handleiding.yaml))`.
 */
export function startingFields(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).map(([name, field]) => linesOf(name, field as z.ZodType).join('\n'));
}

function linesOf(name: string, field: z.ZodType): string[] {
  const core = unpack(field);
  const { success: omittable, data: standard } = field.safeParse(undefined);
  const explanation = explanationOf(field);
  const may = omittable ? 'Mag weg.' : mayEmpty(core) ? `Niets? Maak ervan: ${name}: []` : '';
  return [
    ...comment([explanation, may].filter(Boolean).join(' ')),
    ...withValue(`${name}:`, core, explanation, standard),
  ];
}

const mayEmpty = (core: z.ZodType) => core instanceof z.ZodArray && core.safeParse([]).success;
const explanationOf = (field: z.ZodType) => field.description ?? unpack(field).description ?? '';
const comment = (text: string) => (text ? [`# ${text}`] : []);
const indent = (lines: string[]) => lines.map((line) => `  ${line}`);

/** `begin` is what stands before the value: `naam:` or the dash of a list. */
function withValue(begin: string, core: z.ZodType, explanation: string, standard?: unknown): string[] {
  if (core instanceof z.ZodObject) return [begin, ...indent(group(core))];
  if (core instanceof z.ZodArray) return [begin, ...indent(point(core.element as z.ZodType, explanation))];
  if (typeof standard === 'string' || typeof standard === 'number' || typeof standard === 'boolean')
    return [`${begin} ${written(String(standard))}`];
  const { rijk: rich } = (core.meta() ?? {}) as FieldMeta;
  if (rich) return [`${begin} ${rich === 'zin' ? '>-' : '|'}`, `  ${TEXT}`];
  return [`${begin} ${value(core)}`];
}

const group = ({ shape }: z.ZodObject): string[] =>
  Object.entries(shape).flatMap(([name, field]) => linesOf(name, field as z.ZodType));

/** One item of a list, for a writer to repeat. Its sentence is left out where the list already says it. */
function point(element: z.ZodType, explanationOfList: string): string[] {
  const explanation = explanationOf(element);
  if (!(element instanceof z.ZodObject))
    return [
      ...comment(explanation === explanationOfList ? '' : explanation),
      ...withValue('-', element, explanation),
    ];
  const lines = group(element);
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
