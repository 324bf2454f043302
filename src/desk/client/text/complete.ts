import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import { vocabulary, type Attribute, type TagName, type TagRule } from '../../../document/vocabulary.ts';
import type { Choices } from '../../protocol.ts';

/** What a text can refer to. */
export interface Known {
  entries: Choices['entries'];
  /** The fields of this template, by id. */
  fields: { id: string; title: string }[];
}

/** Completes the names of tags, their attributes, ids by the titles of what they are of, and links. */
export const completions =
  (known: () => Known): CompletionSource =>
  (context) =>
    ids(context, known()) ?? links(context, known()) ?? tags(context);

function tags(context: CompletionContext): CompletionResult | null {
  const found = context.matchBefore(/<[A-Za-z]*/);
  if (!found) return null;
  return {
    from: found.from,
    options: (Object.entries(vocabulary) as [TagName, TagRule][]).map(([name, rule]) => ({
      label: `<${name}`,
      apply: open(name, rule),
      info: rule.explanation,
      type: 'type',
    })),
    validFor: /^<[A-Za-z]*$/,
  };
}

function open(name: TagName, { attributes, contents }: TagRule): string {
  const needed = Object.entries<Attribute>(attributes)
    .filter(([, { required }]) => required)
    .map(([attribute]) => ` ${attribute}=""`)
    .join('');
  if (contents === 'leeg') return `<${name}${needed}/>`;
  return contents === 'blok' ? `<${name}${needed}>\n\n</${name}>` : `<${name}${needed}></${name}>`;
}

function ids(context: CompletionContext, { entries, fields }: Known): CompletionResult | null {
  const found = context.matchBefore(/<([A-Z]\w*)[^<>]*\s([a-z]+)="[^"<>]*/i);
  const [, tag = '', attribute = ''] = /<([A-Z]\w*)[^<>]*\s([a-z]+)="[^"<>]*$/i.exec(found?.text ?? '') ?? [];
  const rule: TagRule | undefined = Object.hasOwn(vocabulary, tag) ? vocabulary[tag as TagName] : undefined;
  const shape = rule?.attributes[attribute]?.shape;
  if (!found || shape === undefined) return null;
  const options =
    shape === 'veld'
      ? fields
      : shape === 'bronnen'
        ? entries.filter(({ soort }) => soort === 'bron')
        : typeof shape === 'object' && 'refers' in shape
          ? entries.filter(({ soort }) => soort === shape.refers)
          : typeof shape === 'object'
            ? shape.choice.map((id) => ({ id, title: id }))
            : [];
  const typed = /[^"\s]*$/.exec(found.text)?.[0].length ?? 0;
  return {
    from: context.pos - typed,
    options: options.map(({ id, title }) => ({ label: id, detail: title })),
    filter: true,
  };
}

function links(context: CompletionContext, { entries }: Known): CompletionResult | null {
  const found = context.matchBefore(/\]\(\/[^)\s]*/);
  if (!found) return null;
  return {
    from: found.from + 2,
    options: entries.map(({ address, title }) => ({ label: address, detail: title })),
    validFor: /^\/[^)\s]*$/,
  };
}
