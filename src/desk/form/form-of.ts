import { z } from 'zod';
import type { FieldMeta } from '../../schema/fields.ts';
import type { Field } from './field.ts';

/** What of JSON Schema our schemas use, with the metadata of their fields. */
interface Node extends Omit<FieldMeta, 'enum'> {
  type?: string;
  description?: string;
  default?: unknown;
  properties?: Record<string, Node>;
  propertyNames?: Node;
  additionalProperties?: Node | boolean;
  required?: string[];
  items?: Node;
  minItems?: number;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Node[];
  format?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
}

/** The form of a schema: the same JSON Schema that editors read, as fields. */
export const formOf = (schema: z.ZodType): Field =>
  fieldOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node);

function fieldOf(node: Node): Field {
  const refers = node.verwijst ?? node.items?.verwijst;
  const explanation = refers === undefined ? (node.description ?? '') : byTitle(node.description ?? '');
  const told = { explanation, ...('default' in node && { standard: node.default }) };
  if (node.type === 'object' && node.properties) {
    const { properties, required = [] } = node;
    const fields = Object.entries(properties).map(([name, each]) => ({
      name,
      required: required.includes(name),
      field: fieldOf(each),
    }));
    return { ...told, is: 'group', fields };
  }
  if (node.type === 'object' && node.propertyNames && typeof node.additionalProperties === 'object') {
    const [name, of] = [fieldOf(node.propertyNames), fieldOf(node.additionalProperties)];
    if (name.is !== 'choice') return { ...told, is: 'named', name, of };
    return {
      ...told,
      is: 'group',
      fields: name.options.map((each) => ({ name: each, required: false, field: of })),
    };
  }
  if (node.type === 'array' && node.items) {
    const of = fieldOf(node.items);
    return { ...told, explanation: explanation || of.explanation, is: 'list', of, least: node.minItems ?? 0 };
  }
  if (node.taxonomie) return { ...told, is: 'taxonomie', list: node.taxonomie };
  if (node.verwijst) return { ...told, is: 'reference', to: node.verwijst };
  const options = node.enum ?? (node.const === undefined ? undefined : [node.const]);
  if (options?.every((option) => typeof option === 'string')) return { ...told, is: 'choice', options };
  if (node.type === 'boolean') return { ...told, is: 'yes-no' };
  if (node.type === 'integer' || node.type === 'number') return { ...told, ...numberOf(node) };
  if (node.format === 'date') return { ...told, is: 'date' };
  // A text of one of several forms is one that a writer types; the schema says which forms.
  if (node.type === 'string' || node.anyOf?.every(({ type }) => type === 'string'))
    return {
      ...told,
      is: 'text',
      kind: node.rijk ?? 'line',
      ...(node.maxLength !== undefined && { most: node.maxLength }),
    };
  return { ...told, is: 'other' };
}

/** What is picked by its title has no id to whoever picks. Example: `De ids van de bronnen.` → `De bronnen.` */
const byTitle = (explanation: string): string =>
  explanation.replace(/^De ids? van (\p{L})/u, (_, letter: string) => letter.toUpperCase());

function numberOf({ type, minimum, maximum }: Node) {
  // Whole numbers without bounds have those of the computer in JSON Schema, which say nothing to a writer.
  const bound = (value: number | undefined) =>
    value !== undefined && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER
      ? value
      : undefined;
  const [least, most] = [bound(minimum), bound(maximum)];
  return {
    is: 'number' as const,
    whole: type === 'integer',
    ...(least !== undefined && { least }),
    ...(most !== undefined && { most }),
  };
}
