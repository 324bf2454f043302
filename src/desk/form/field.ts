/** What a form asks for one value: made from a schema, never written by hand. */
export type Field = Shape & {
  /** The sentence of the schema. */
  explanation: string;
  /** What holds when nothing is filled in. */
  standard?: unknown;
};

type Shape =
  | { is: 'group'; fields: NamedField[] }
  | { is: 'list'; of: Field; least: number }
  /** Values by a name that the writer gives: words for the same thing, groups of words. */
  | { is: 'named'; name: Field; of: Field }
  /** `line` is one line, `zin` a paragraph with Markdown, `blok` paragraphs, lists and tables. */
  | { is: 'text'; kind: 'line' | 'zin' | 'blok'; most?: number }
  | { is: 'number'; whole: boolean; least?: number; most?: number }
  | { is: 'date' }
  | { is: 'yes-no' }
  | { is: 'choice'; options: string[] }
  /** The id of an entry of a soort; `*` is any soort, written `soort:id`. */
  | { is: 'reference'; to: string }
  /** An id of a list in `handleiding.yaml`. */
  | { is: 'taxonomie'; list: string }
  /** What no form can show: it is changed in the source text. */
  | { is: 'other' };

/** A field of a group. */
export interface NamedField {
  name: string;
  required: boolean;
  field: Field;
}

/** The field of a group by its name. */
export function fieldIn(field: Field | undefined, name: string): Field | undefined {
  if (field?.is === 'named') return field.of;
  return field?.is === 'group' ? field.fields.find((each) => each.name === name)?.field : undefined;
}
