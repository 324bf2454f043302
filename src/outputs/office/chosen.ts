import type { PageInline, Field } from '../../page/plain/plain.ts';

/** Which options of a field are chosen: one per line, or parted by semicolons. */
export function chosen({ opties: options }: Pick<Field, 'opties'>, value = ''): ReadonlySet<string> {
  const parts = new Set(value.split(/\s*[;\n]\s*/));
  return new Set(options.filter((option) => parts.has(option)));
}

/** Sentences in which a row of boxes to tick begins on a line of its own. */
export const onOwnLine = (inlines: readonly PageInline[]): PageInline[] =>
  inlines.flatMap((inline, i): PageInline[] =>
    i > 0 && inline.type === 'field' && inline.field.invoer === 'meerkeuze'
      ? [{ type: 'break' }, inline]
      : [inline],
  );
