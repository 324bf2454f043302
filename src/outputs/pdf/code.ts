/**
 * Typst in code mode: content is written as calls, so that only strings need escaping and no sign of a writer
 * (`#`, `*`, `$`) can mean something (https://typst.app/docs/reference/syntax/#modes).
 */
export type PdfCode = string;

/** A text as a Typst string. Example: `zeg "ja"` → `"zeg \"ja\""`. */
export const string = (text: string): PdfCode =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** Content from pieces of code, each a statement of its own. */
export const contents = (parts: readonly PdfCode[]): PdfCode => {
  const filled = parts.filter((part) => part !== '');
  return filled.length > 0 ? `{\n${filled.join('\n')}\n}` : '[]';
};

/** A call. Undefined arguments are left out, keys of an object become named arguments. */
export const call = (name: string, ...args: (PdfCode | Record<string, PdfCode | undefined>)[]): PdfCode =>
  `${name}(${args
    .flatMap((argument) =>
      typeof argument === 'string'
        ? [argument]
        : Object.entries(argument).flatMap(([key, value]) =>
            value === undefined ? [] : [`${key}: ${value}`],
          ),
    )
    .join(', ')})`;

/** An array; the comma at the end keeps one item an array. */
export const pdfRow = (parts: readonly PdfCode[]): PdfCode =>
  `(${parts.map((part) => `${part},`).join(' ')})`;

/** The place that links lead to. */
export const brandMark = (name: string): PdfCode => call('label', string(name));
